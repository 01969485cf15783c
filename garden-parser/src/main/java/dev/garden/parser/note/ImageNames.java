package dev.garden.parser.note;

import java.util.Locale;
import java.util.Set;

/** Tells images from other files by their names. Formats: Obsidian help, "Accepted file formats". */
final class ImageNames {
    private ImageNames() {}

    private static final Set<String> EXTENSIONS = Set.of("avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp");

    static boolean isImage(String target) {
        int end = target.length();
        for (char mark : new char[] {'#', '?'}) {
            int at = target.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        int dot = target.lastIndexOf('.', end - 1);
        return dot >= 0 && EXTENSIONS.contains(target.substring(dot + 1, end).toLowerCase(Locale.ROOT));
    }
}
