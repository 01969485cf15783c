package dev.garden.render.feature.backlink;

import java.util.List;

/**
 * A note that links to another one.
 *
 * @param title its name
 * @param href its address
 * @param places where in it the links are, not too many
 */
record Source(String title, String href, List<Place> places) {

    /**
     * A section of the note with links in it.
     *
     * @param heading what stands above it; empty at the beginning of the note
     * @param anchor of that heading, as it stands in addresses
     * @param contexts the sentences around the links, each once
     */
    record Place(String heading, String anchor, List<LinkContext> contexts) {}
}
