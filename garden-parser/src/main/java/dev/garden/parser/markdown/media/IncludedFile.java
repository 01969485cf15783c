package dev.garden.parser.markdown.media;

import dev.garden.parser.markdown.embed.FilePart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;

/** Embeds of files, as VuePress writes them. */
final class IncludedFile {

    /** Lines stand right behind the word; braces further on mark lines, as those of a fence do. */
    private static final Pattern CODE = Pattern.compile("code(?:\\{([^}]*)})?(.*)", Pattern.CASE_INSENSITIVE);

    private IncludedFile() {}

    /** {@return an embed of {@code file}; one that begins with {@code @/} counts from the root} */
    static Image image(String file) {
        return new Image(file.startsWith("@/") ? file.substring(1) : file, null);
    }

    /**
     * {@return an embed that shows {@code file} as code}
     *
     * @param words {@code code}, with lines in braces, and what would stand behind a fence
     */
    static Image code(String words, String file) {
        Image image = image(file);
        Matcher code = CODE.matcher(words);
        if (code.matches()) {
            String lines = code.group(1) == null ? "" : code.group(1).strip();
            image.appendChild(FilePart.code(lines, code.group(2).strip()));
        }
        return image;
    }
}
