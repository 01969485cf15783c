package dev.garden.model;

/**
 * What a note says of its own place in the site; off unless it says so.
 *
 * @since 0.1
 */
public enum NoteFlag {
    /** {@code dg-home}: it is the home page. */
    HOME,
    /** {@code dg-hide}: its page is there, but nothing lists it. */
    HIDE,
    /** {@code dg-hide-in-filetree}. */
    HIDE_IN_FILE_TREE,
    /** {@code dg-hide-in-graph}. */
    HIDE_IN_GRAPH,
    /** {@code article: false} of vuepress-theme-plume: feeds and lists of recent notes leave it out. */
    HIDE_IN_LISTS,
    /** {@code dg-hide-title}: the title above the text is left out. */
    HIDE_TITLE,
    /** {@code dg-pinned}: first among its siblings. */
    PINNED
}
