package dev.garden.parser.link;

import dev.garden.model.link.Subpath;

/**
 * The text of a link, split into what names the target and what names a place in it.
 *
 * @param path before the first {@code #}
 * @param subpath behind it
 */
record LinkText(String path, Subpath subpath) {

    static LinkText parse(String linktext) {
        int hash = linktext.indexOf('#');
        return hash < 0
                ? new LinkText(linktext.strip(), Subpath.NONE)
                : new LinkText(
                        linktext.substring(0, hash).strip(),
                        new Subpath(linktext.substring(hash + 1).strip()));
    }

    /** Reads it as a Markdown destination, whose escapes stand for the characters that they encode. */
    LinkText decoded() {
        return new LinkText(PercentCode.decode(path), new Subpath(PercentCode.decode(subpath.text())));
    }

    /** Tells whether it is an address with a scheme (RFC 3986, section 3.1, of two letters at least) or of another host. */
    static boolean isUrl(String linktext) {
        if (linktext.startsWith("//")) {
            return true;
        }
        int i = 0;
        while (i < linktext.length() && isSchemeCharacter(linktext.charAt(i), i)) {
            i++;
        }
        return i > 1 && i < linktext.length() && linktext.charAt(i) == ':';
    }

    private static boolean isSchemeCharacter(char c, int index) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (index > 0 && "0123456789+-.".indexOf(c) >= 0);
    }
}
