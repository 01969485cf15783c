package dev.garden.render.plan.view;

import java.util.List;

/** Which entries of a long list a page shows: those around its own. */
final class Window {

    private static final int LENGTH = 100;

    private Window() {}

    /** {@return so many entries as a page may show, with that at {@code place} amid them; all of a list that is short enough} */
    static <T> List<T> around(int place, List<T> all) {
        int from = Math.max(0, Math.min(place - LENGTH / 2, all.size() - LENGTH));
        return all.subList(from, Math.min(all.size(), from + LENGTH));
    }
}
