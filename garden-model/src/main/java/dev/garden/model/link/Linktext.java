package dev.garden.model.link;

/**
 * The text of a link, split into what names the target and what names a place in it.
 *
 * @param path before the first {@code #}, as written; all of an address outside the site
 * @param subpath behind it
 * @since 0.1
 */
public record Linktext(String path, Subpath subpath) {

    /**
     * {@return the parts of a wikilink or of the destination of a Markdown link}
     *
     * @param text what stands between the brackets, without the label
     */
    public static Linktext parse(String text) {
        int hash = text.indexOf('#');
        return hash < 0
                ? new Linktext(text.strip(), Subpath.NONE)
                : new Linktext(
                        text.substring(0, hash).strip(),
                        new Subpath(text.substring(hash + 1).strip()));
    }

    /**
     * {@return the parts of the destination of a Markdown link, which may be an address outside the site}
     *
     * @param text as written, percent-encoded or not
     */
    public static Linktext parseDestination(String text) {
        return isUrl(text) ? new Linktext(text, Subpath.NONE) : parse(text);
    }

    /**
     * {@return whether a destination has a scheme (RFC 3986, section 3.1, two letters at least) or names another host}
     *
     * @param destination as written
     */
    public static boolean isUrl(String destination) {
        if (destination.startsWith("//")) {
            return true;
        }
        int i = 0;
        while (i < destination.length() && isSchemeCharacter(destination.charAt(i), i)) {
            i++;
        }
        return i > 1 && i < destination.length() && destination.charAt(i) == ':';
    }

    private static boolean isSchemeCharacter(char c, int index) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (index > 0 && "0123456789+-.".indexOf(c) >= 0);
    }
}
