package dev.garden.parser.frontmatter;

import dev.garden.model.link.Permalink;
import dev.garden.model.property.PropertyValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that moves notes for the site.
 *
 * @param from the start of a vault path: whole segments, without outer slashes
 * @param to what replaces it, without outer slashes; empty for the root
 */
record PathRewrite(String from, String to) {

    private static final Set<String> NAMES = Set.of("from", "to");

    static final String SCHEMA = "{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"from\",\"to\"],"
            + "\"additionalProperties\":false,"
            + "\"properties\":{\"from\":{\"type\":\"string\"},\"to\":{\"type\":\"string\"}}}}";

    /** {@return what this rule makes of a vault path; empty when it does not match} */
    Optional<String> apply(String path) {
        boolean whole = path.equals(from) || path.equals(from + ".md");
        if (whole) {
            return Optional.of(to).filter(target -> !target.isEmpty());
        }
        if (!from.isEmpty() && !path.startsWith(from + "/")) {
            return Optional.empty();
        }
        String rest = from.isEmpty() ? path : path.substring(from.length() + 1);
        return Optional.of(to.isEmpty() ? rest : to + "/" + rest);
    }

    /** {@return the rules that a setting lists; empty when one has another form or leads out of the site} */
    static Optional<List<PathRewrite>> rules(PropertyValue value) {
        if (!(value instanceof PropertyValue.Items list)) {
            return Optional.empty();
        }
        var rules = list.items().stream().flatMap(item -> rule(item).stream()).toList();
        return rules.size() == list.items().size() ? Optional.of(rules) : Optional.empty();
    }

    private static Optional<PathRewrite> rule(PropertyValue value) {
        if (!(value instanceof PropertyValue.Entries entries)
                || !entries.entries().keySet().equals(NAMES)) {
            return Optional.empty();
        }
        return text(entries, "to")
                .flatMap(Permalink::parse)
                .flatMap(to -> text(entries, "from").map(from -> new PathRewrite(bare(from), to.inner())));
    }

    private static Optional<String> text(PropertyValue.Entries entries, String name) {
        return Optional.ofNullable(entries.entries().get(name)).flatMap(Values::scalar);
    }

    private static String bare(String path) {
        return path.strip().replaceAll("^/+|/+$", "");
    }
}
