package dev.garden.parser;

import java.util.regex.Pattern;

/** Translates a glob of gitignore(5) into a regular expression, every part of which is linear in the path. */
final class GlobPattern {
    private GlobPattern() {}

    static String regex(String glob) {
        var regex = new StringBuilder();
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 3;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
            } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
                int end = glob.indexOf(']', i + 2);
                regex.append(set(glob.substring(i + 1, end)));
                i = end + 1;
            } else if (c == '\\' && i + 1 < glob.length()) {
                regex.append(Pattern.quote(glob.substring(i + 1, i + 2)));
                i += 2;
            } else {
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
                i++;
            }
        }
        return regex.toString();
    }

    private static String set(String characters) {
        boolean negated = characters.startsWith("!") || characters.startsWith("^");
        String listed = negated ? characters.substring(1) : characters;
        return "[" + (negated ? "^/" : "") + listed.replaceAll("([\\\\\\[\\]&^])", "\\\\$1") + "]";
    }
}
