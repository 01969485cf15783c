package dev.garden.parser.link;

import dev.garden.model.source.VaultPath;
import dev.garden.parser.link.EmbedGraph.Embed;
import java.util.List;

/** A part of a note that is shown elsewhere: a node of the {@link EmbedGraph}. */
final class EmbedPart {

    private final VaultPath note;
    private final LineRange lines;
    private List<Embed> inside = List.of();
    private int knot = -1;
    private int depth;

    EmbedPart(VaultPath note, LineRange lines) {
        this.note = note;
        this.lines = lines;
    }

    VaultPath note() {
        return note;
    }

    /** Takes those of the note's embeds that stand in it. */
    void hold(List<Embed> embeds) {
        inside = lines.equals(LineRange.ALL)
                ? embeds
                : embeds.stream()
                        .filter(embed -> lines.holds(embed.link().position().line()))
                        .toList();
    }

    List<Embed> inside() {
        return inside;
    }

    /** Gives the knot that it is in; parts that show each other are in one knot. */
    int knot() {
        return knot;
    }

    /** Gives how many embeds are nested in it, those within its own knot not counted. */
    int depth() {
        return depth;
    }

    void settle(int inKnot, int nested) {
        knot = inKnot;
        depth = nested;
    }
}
