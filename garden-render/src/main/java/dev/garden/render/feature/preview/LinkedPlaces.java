package dev.garden.render.feature.preview;

import dev.garden.model.source.VaultPath;
import dev.garden.render.spi.Mention;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SitePlan;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The places of notes that links lead to.
 *
 * @param anchors of each note that a link leads to; empty text stands for its beginning
 */
record LinkedPlaces(Map<VaultPath, SortedSet<String>> anchors) {

    static LinkedPlaces of(SitePlan plan) {
        var anchors = new HashMap<VaultPath, SortedSet<String>>();
        for (PlannedNote note : plan.notes()) {
            for (Mention mention : plan.mentionsIn(note)) {
                add(mention.to().path(), "", anchors);
                // Backlinks lead to the beginning of the note that the link stands in.
                add(note.path(), "", anchors);
                String anchor = mention.target().anchor();
                if (anchor != null) {
                    add(mention.to().path(), anchor, anchors);
                }
            }
        }
        return new LinkedPlaces(anchors);
    }

    private static void add(VaultPath note, String anchor, Map<VaultPath, SortedSet<String>> anchors) {
        anchors.computeIfAbsent(note, path -> new TreeSet<>()).add(anchor);
    }

    SortedSet<String> in(VaultPath note) {
        return anchors.getOrDefault(note, Collections.emptySortedSet());
    }
}
