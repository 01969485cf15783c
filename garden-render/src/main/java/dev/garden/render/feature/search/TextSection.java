package dev.garden.render.feature.search;

import java.util.List;

/**
 * The text between two headings.
 *
 * @param anchor id of the heading; empty before the first one
 * @param path the heading below those that it stands under, outermost first; empty before the first one
 * @param text what follows, without markup, white space folded
 */
record TextSection(String anchor, List<String> path, String text) {

    /** {@return the heading itself; empty before the first one} */
    String heading() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** {@return a part of this section, below the same heading} */
    TextSection part(int from, int to) {
        return new TextSection(anchor, path, text.substring(from, to).strip());
    }
}
