package dev.garden.render.plan.view;

import dev.garden.model.Note;
import dev.garden.model.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the tags of a note's properties from those of its text: only the former stand under its title. */
final class PropertyTags {

    private static final Set<String> NAMES = Set.of("tags", "tag");

    private PropertyTags() {}

    static List<Tag> of(Note note) {
        var written = new HashSet<String>();
        note.properties().all().stream()
                .filter(property -> NAMES.contains(property.name().toLowerCase(Locale.ROOT)))
                .forEach(property -> written.addAll(words(property.value().text())));
        return note.tags().stream().filter(tag -> written.contains(tag.key())).toList();
    }

    private static List<String> words(String text) {
        return java.util.Arrays.stream(text.split("[,\\s]+"))
                .map(word -> word.startsWith("#") ? word.substring(1) : word)
                .map(word -> new Tag(word).key())
                .toList();
    }
}
