package dev.garden.render.math;

import dev.garden.render.markup.MarkupRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What of MathML may stand in a page: the elements and attributes that Temml needs, none that links, fetches or runs. */
final class MathRules implements MarkupRules {

    private static final Set<String> TOKENS =
            Set.of("mi", "mn", "mo", "ms", "mtext", "mspace", "none", "mprescripts", "annotation");

    private static final Set<String> ELEMENTS = Set.of(
            "math",
            "semantics",
            "annotation",
            "mrow",
            "mi",
            "mn",
            "mo",
            "ms",
            "mtext",
            "mspace",
            "mfrac",
            "msqrt",
            "mroot",
            "mstyle",
            "mpadded",
            "mphantom",
            "msub",
            "msup",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mmultiscripts",
            "mprescripts",
            "none",
            "mtable",
            "mtr",
            "mtd",
            "menclose");

    private static final Set<String> ATTRIBUTES = Set.of(
            "accent",
            "accentunder",
            "columnalign",
            "depth",
            "display",
            "displaystyle",
            "encoding",
            "fence",
            "form",
            "height",
            "largeop",
            "linebreak",
            "linethickness",
            "lspace",
            "mathbackground",
            "mathcolor",
            "mathsize",
            "mathvariant",
            "maxsize",
            "minsize",
            "movablelimits",
            "notation",
            "rowspacing",
            "rspace",
            "scriptlevel",
            "separator",
            "stretchy",
            "symmetric",
            "voffset",
            "width");

    private static final Pattern VALUE = Pattern.compile("[-+#.% a-zA-Z0-9]{0,60}|application/x-tex");
    private static final Pattern CLASS = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    private final MathStyles styles = new MathStyles();

    @Override
    public Optional<Tag> tag(Tag element, String parent) {
        String name = element.name();
        if (parent.equals("mtext") && name.equals("span")) {
            // A counter of the style sheet fills it; HTML may stand in mtext, and only there.
            return Optional.of(new Tag("span", Map.of("class", "tml-eqn")));
        }
        if (name.equals("a")) {
            return Optional.of(new Tag("mtext", Map.of("class", "tml-ref")));
        }
        boolean fits = ELEMENTS.contains(name) && !TOKENS.contains(parent) && name.equals("math") == parent.isEmpty();
        return fits ? Optional.of(new Tag(name, attributes(element.attributes()))) : Optional.empty();
    }

    private Map<String, String> attributes(Map<String, String> given) {
        var kept = new LinkedHashMap<String, String>();
        var classes = new StringBuilder();
        given.forEach((name, value) -> {
            if (name.equals("class")) {
                value.lines()
                        .flatMap(line -> Pattern.compile(" +").splitAsStream(line))
                        .filter(CLASS.asMatchPredicate())
                        .forEach(word -> classes.append(' ').append(word));
            } else if (name.equals("style")) {
                styles.apply(value, kept, classes);
            } else if (ATTRIBUTES.contains(name) && VALUE.matcher(value).matches()) {
                kept.put(name, value);
            }
        });
        if (!classes.isEmpty()) {
            kept.put("class", classes.substring(1));
        }
        return kept;
    }
}
