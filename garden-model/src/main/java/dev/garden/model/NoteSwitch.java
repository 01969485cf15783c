package dev.garden.model;

/**
 * Parts of a note's page that it, or the whole garden, can switch on and off.
 *
 * @since 0.1
 */
public enum NoteSwitch {
    /** {@code dg-home-link}. */
    HOME_LINK,
    /** {@code dg-show-backlinks}. */
    BACKLINKS,
    /** {@code dg-show-local-graph}. */
    LOCAL_GRAPH,
    /** {@code dg-show-graph-depth-control}; the only one that is off by default. */
    GRAPH_DEPTH_CONTROL,
    /** {@code dg-show-inline-title}. */
    INLINE_TITLE,
    /** {@code dg-show-file-tree}. */
    FILE_TREE,
    /** {@code dg-enable-search}. */
    SEARCH,
    /** {@code dg-show-toc}. */
    TOC,
    /** {@code dg-link-preview}. */
    LINK_PREVIEW,
    /** {@code dg-show-tags}. */
    TAGS,
    /** {@code dg-enable-mathjax}; can only be off where the garden says {@code notes: {honour-enable-keys: true}}. */
    MATH,
    /** {@code dg-enable-mermaid}; like {@link #MATH}. */
    MERMAID,
    /** {@code dg-enable-uml}; like {@link #MATH}. */
    UML,
    /** {@code dg-enable-dataview}; like {@link #MATH}. */
    DATAVIEW
}
