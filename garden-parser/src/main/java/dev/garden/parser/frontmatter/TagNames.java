package dev.garden.parser.frontmatter;

import dev.garden.model.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The tags of the properties. Form: Obsidian; a tag has no white space and no ASCII or general punctuation, and is no number. */
final class TagNames {

    /** The tag by which the Digital Garden plugin marks the home page. */
    static final String HOME = "gardenEntry";

    private static final Pattern NAME =
            Pattern.compile("[^\\u2000-\\u206F\\u2E00-\\u2E7F'!\"#$%&()*+,.:;<=>?@^`{|}~\\[\\]\\\\\\s]+");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    private TagNames() {}

    /** {@return those of the texts that can be tags, each once, without {@code #} and without the mark of the home page} */
    static List<Tag> of(List<String> texts) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        texts.stream()
                .map(TagNames::bare)
                .filter(name -> !name.equals(HOME))
                .filter(name -> NAME.matcher(name).matches())
                .filter(name -> !DIGITS.matcher(name).matches())
                .map(Tag::new)
                .forEach(tag -> tags.putIfAbsent(tag.key(), tag));
        return List.copyOf(tags.values());
    }

    /** {@return whether the texts mark the home page} */
    static boolean markHome(List<String> texts) {
        return texts.stream().map(TagNames::bare).anyMatch(HOME::equals);
    }

    private static String bare(String text) {
        return text.startsWith("#") ? text.substring(1) : text;
    }
}
