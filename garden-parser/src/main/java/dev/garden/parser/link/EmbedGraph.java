package dev.garden.parser.link;

import dev.garden.model.Note;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.source.VaultPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which part of which note shows which other part. Its nodes are the parts that embeds name (a note, a section, a block), its edges
 * the embeds that stand in them; each is looked at once, however many ways there are through the graph.
 */
final class EmbedGraph {

    private final LinkIndex index;
    private final List<Embed> embeds = new ArrayList<>();
    private final Map<VaultPath, List<Embed>> byNote = new LinkedHashMap<>();
    private final Map<LinkTarget.ToNote, EmbedPart> parts = new LinkedHashMap<>();

    EmbedGraph(LinkIndex index) {
        this.index = index;
    }

    /** An embed of a note or of a part of one. */
    static final class Embed {
        private final Note note;
        private final Link link;
        private final EmbedPart part;
        private boolean cyclic;

        Embed(Note note, Link link, EmbedPart part) {
            this.note = note;
            this.link = link;
            this.part = part;
        }

        /** Gives the note that it stands in. */
        Note note() {
            return note;
        }

        /** Gives it as written. */
        Link link() {
            return link;
        }

        /** Gives what it shows. */
        EmbedPart part() {
            return part;
        }

        /** Tells whether what it shows leads back to it. */
        boolean isCyclic() {
            return cyclic;
        }

        /** Tells how many embeds deep it goes, itself included. */
        int depth() {
            return 1 + part.depth();
        }
    }

    void add(Note note, Link link, LinkTarget.ToNote target) {
        var embed = new Embed(note, link, parts.computeIfAbsent(target, this::part));
        embeds.add(embed);
        byNote.computeIfAbsent(note.path(), path -> new ArrayList<>()).add(embed);
    }

    private EmbedPart part(LinkTarget.ToNote target) {
        String anchor = target.anchor();
        var lines = anchor == null
                ? LineRange.ALL
                : index.note(target.note())
                        .map(note -> LineRange.of(note, anchor))
                        .orElse(LineRange.NONE);
        return new EmbedPart(target.note(), lines);
    }

    /** Gives all embeds, in the order in which they were added, once circles and depths are known. */
    List<Embed> solve() {
        for (EmbedPart part : parts.values()) {
            part.hold(byNote.getOrDefault(part.note(), List.of()));
        }
        new EmbedKnots().find(parts.values());
        for (EmbedPart part : parts.values()) {
            for (Embed embed : part.inside()) {
                embed.cyclic |= embed.part().knot() == part.knot();
            }
        }
        return embeds;
    }
}
