package dev.garden.render.plan.print;

import dev.garden.render.output.OutputPath;
import java.util.Arrays;
import java.util.List;

/**
 * The way from a page to the rest of the site, as short as it can be: relative, so that the site works in any folder of a server
 * and without one.
 *
 * @param root the address of the root, seen from the page
 * @param folders the folders that the page is in, outermost first, as they stand in addresses; none where ways must not be relative
 */
record Way(String root, List<String> folders) {

    /** {@return the ways from a page} */
    static Way from(OutputPath page) {
        String address = page.address();
        int end = address.lastIndexOf('/');
        return new Way(
                page.wayToRoot(),
                end < 0 ? List.of() : List.of(address.substring(0, end).split("/")));
    }

    /** {@return the ways from a page that is shown at addresses which nobody knows} */
    static Way at(String root) {
        return new Way(root, List.of());
    }

    /** {@return the way to an address below the root of the site} */
    String to(String address) {
        if (folders.isEmpty()) {
            return address.isEmpty() ? root : plain(root + address);
        }
        List<String> target = Arrays.asList(address.split("/", -1));
        int shared = 0;
        while (shared < folders.size()
                && shared < target.size() - 1
                && folders.get(shared).equals(target.get(shared))) {
            shared++;
        }
        String rest = String.join("/", target.subList(shared, target.size()));
        String up = "../".repeat(folders.size() - shared);
        return up.isEmpty() ? plain("./" + rest) : up + rest;
    }

    // "./a/" and "a/" lead to the same place; only a colon in the first segment, or nothing at all, needs the dot.
    private static String plain(String path) {
        boolean needsDot = path.length() == 2 || path.startsWith("./#") || path.indexOf(':') >= 0;
        return path.startsWith("./") && !needsDot ? path.substring(2) : path;
    }
}
