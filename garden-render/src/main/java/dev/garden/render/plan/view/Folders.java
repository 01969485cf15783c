package dev.garden.render.plan.view;

import java.util.ArrayList;
import java.util.List;

/** The folders of a path in the file tree. A path out of a property may have any number of slashes; pages must not nest without end. */
final class Folders {

    private static final int DEEPEST = 40;

    private Folders() {}

    /** {@return the folders that {@code path} lies in, outermost first, each with those above it; not more than pages can bear} */
    static List<String> above(String path) {
        var folders = new ArrayList<String>();
        for (int slash = path.indexOf('/');
                slash > 0 && folders.size() < DEEPEST;
                slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** {@return the last segment of a path} */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
