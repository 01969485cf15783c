package dev.garden.parser.markdown.container;

/**
 * What the name of a container means.
 *
 * @since 0.1
 */
public enum ContainerKind {
    /** A box with a title, like a callout. */
    CALLOUT,
    /** A box that folds and is closed at first. */
    DETAILS,
    /** Panels of which one shows; each begins with {@code @tab}. */
    TABS,
    /** What only readers with a password may see: nothing of it is kept. */
    ENCRYPTED,
    /** Known, shown as a box with a class for style sheets. */
    PLAIN,
    /** Any other name: its content is shown. */
    UNKNOWN;

    /** {@return the kind that {@code name}, in lower case, stands for: names of VuePress, its theme Plume, and VitePress} */
    static ContainerKind of(String name) {
        return switch (name) {
            case "note", "tip", "info", "hint", "warning", "caution", "important", "danger" -> CALLOUT;
            case "details" -> DETAILS;
            case "tabs", "code-tabs", "code-group" -> TABS;
            case "encrypt" -> ENCRYPTED;
            case "steps", "card", "card-grid", "card-masonry", "collapse", "timeline", "window", "table", "file-tree" ->
                PLAIN;
            case "left", "center", "right", "justify", "flex" -> PLAIN;
            default -> UNKNOWN;
        };
    }
}
