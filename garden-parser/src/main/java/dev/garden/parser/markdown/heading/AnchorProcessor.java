package dev.garden.parser.markdown.heading;

import dev.garden.parser.markdown.spi.Nodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Gives every heading its anchors. Ids that authors wrote come first, then our own in the order of the text, then those of other
 * programs where they are still free: so a heading that is added below never changes an id above it.
 */
final class AnchorProcessor implements PostProcessor {

    private static final Pattern WRITTEN = Pattern.compile("\\s*\\{#([^\\s{}]+)}\\s*$");

    @Override
    public Node process(Node document) {
        List<Heading> headings = Nodes.below(document, Heading.class);
        new Assignment(headings).run();
        // One list is enough: many lists of many headings would make a huge page of a small file.
        Nodes.below(document, TableOfContents.class).stream()
                .findFirst()
                .ifPresent(contents -> contents.list(headings));
        return document;
    }

    /** The id in {@code ## Heading {#id}}, which is taken out of the text. */
    private static Optional<String> takeWritten(Heading heading) {
        if (!(heading.getLastChild() instanceof Text last)) {
            return Optional.empty();
        }
        String literal = last.getLiteral();
        int brace = literal.lastIndexOf("{#");
        Matcher written = WRITTEN.matcher(literal);
        if (brace < 0
                || !written.find(literal.substring(0, brace).stripTrailing().length())) {
            return Optional.empty();
        }
        last.setLiteral(literal.substring(0, written.start()));
        return Optional.of(written.group(1));
    }

    /** Collects the ids of one document. */
    private static final class Assignment {
        private final List<Heading> headings;
        private final Map<String, Heading> taken = new LinkedHashMap<>();
        private final Map<Heading, List<String>> ids = new HashMap<>();
        private final Map<String, Integer> repeats = new HashMap<>();

        Assignment(List<Heading> headings) {
            this.headings = headings;
        }

        void run() {
            for (Heading heading : headings) {
                takeWritten(heading).ifPresent(id -> give(heading, id));
            }
            for (Heading heading : headings) {
                giveUnique(heading, AnchorText.readable(Nodes.text(heading)));
            }
            giveGithub();
            ids.forEach(
                    (heading, all) -> heading.prependChild(new HeadingAnchor(all.get(0), all.subList(1, all.size()))));
        }

        private void give(Heading heading, String id) {
            if (taken.putIfAbsent(id, heading) == null) {
                ids.computeIfAbsent(heading, key -> new ArrayList<>()).add(id);
            }
        }

        private void giveUnique(Heading heading, String base) {
            if (taken.get(base) == heading) {
                return;
            }
            String id = base;
            while (taken.containsKey(id)) {
                id = base + "-" + repeats.merge(base, 1, Integer::sum);
            }
            give(heading, id);
        }

        /** GitHub numbers its own ids, whether they differ from ours or not. */
        private void giveGithub() {
            Map<String, Integer> seen = new HashMap<>();
            for (Heading heading : headings) {
                String base = AnchorText.github(Nodes.text(heading));
                int before = seen.merge(base, 1, Integer::sum) - 1;
                if (!base.isEmpty()) {
                    give(heading, before == 0 ? base : base + "-" + before);
                }
            }
        }
    }
}
