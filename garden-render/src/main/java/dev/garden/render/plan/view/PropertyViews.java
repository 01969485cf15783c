package dev.garden.render.plan.view;

import dev.garden.model.Note;
import dev.garden.model.property.Property;
import dev.garden.model.property.PropertyValue;
import dev.garden.render.view.PropertyView;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The properties that a note passes on to its readers: {@code dg-pass-frontmatter: true} of the Digital Garden plugin. Those that
 * steer publishing, and those that the page shows elsewhere, are left out.
 */
final class PropertyViews {

    private static final Set<String> PERMISSION = Set.of("dgpassfrontmatter", "dg-pass-frontmatter");
    private static final Set<String> SHOWN_ELSEWHERE = Set.of(
            "title",
            "tags",
            "tag",
            "aliases",
            "alias",
            "permalink",
            "created",
            "createtime",
            "date",
            "updated",
            "modified",
            "lastupdated",
            "description",
            "icon",
            "noteicon",
            "cssclass",
            "cssclasses",
            "contentclasses",
            "publish",
            "draft",
            "password",
            "passwordhint",
            "metatags",
            "hide",
            "pinned",
            "lang",
            "cover",
            "image",
            "sticky",
            "comments");

    /** A wikilink in a value: what its author named and did not show may be the name of a note that is not published. */
    private static final Pattern WIKILINK = Pattern.compile("\\[\\[(?:[^\\]|]*\\|)?([^\\]|]*)\\]\\]");

    private PropertyViews() {}

    static List<PropertyView> of(Note note) {
        if (note.properties().all().stream().noneMatch(PropertyViews::permits)) {
            return List.of();
        }
        return note.properties().all().stream()
                .filter(property -> isForReaders(property.name()))
                .map(property -> new PropertyView(property.name(), values(property.value())))
                .filter(view -> !view.values().isEmpty())
                .toList();
    }

    private static boolean permits(Property property) {
        return PERMISSION.contains(property.name().toLowerCase(Locale.ROOT))
                && property.value().text().equalsIgnoreCase("true");
    }

    private static boolean isForReaders(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        boolean steers = key.startsWith("dg-") || name.matches("(?:dg|hide)[A-Z].*");
        return !steers && !SHOWN_ELSEWHERE.contains(key.replace("-", ""));
    }

    private static List<String> values(PropertyValue value) {
        if (value instanceof PropertyValue.Items list) {
            return list.items().stream().flatMap(item -> values(item).stream()).toList();
        }
        String text = WIKILINK.matcher(value.text()).replaceAll("$1");
        return text.isBlank() ? List.of() : List.of(text);
    }
}
