package dev.garden.parser.markdown.code;

import java.util.Set;

/**
 * A question to the garden: {@code dataview}, {@code dataviewjs}, {@code base}, and Obsidian's {@code query} and {@code tasks}.
 *
 * @since 0.1
 */
public final class QueryFence extends Fence {

    static final Set<String> LANGUAGES = Set.of("dataview", "dataviewjs", "base", "query", "tasks");

    QueryFence(FenceInfo info, String source) {
        super(info, source);
    }
}
