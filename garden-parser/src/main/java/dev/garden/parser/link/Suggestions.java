package dev.garden.parser.link;

import dev.garden.model.link.Link;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name that the author of a link that leads nowhere may have meant. */
final class Suggestions {

    private static final Pattern EXTENSION = Pattern.compile("\\.(?=[0-9]*[a-z])[0-9a-z]{1,5}$");

    private final LinkIndex index;
    private @Nullable List<Name> names;

    Suggestions(LinkIndex index) {
        this.index = index;
    }

    /**
     * A name that links could use.
     *
     * @param key the form in which it is compared
     * @param letters a bit for each of its letters: names that share few are not near each other
     * @param shown how a link would write it
     */
    private record Name(String key, long letters, String shown) {
        static Name of(String shown) {
            String key = lastPart(shown);
            return new Name(key, bits(key), shown);
        }
    }

    /** Finds the nearest name of a note or file; empty when none is near. */
    Optional<String> nearest(Link link) {
        String path = PercentCode.decode(link.path());
        String written = lastPart(path);
        String wanted = written.endsWith(".md") ? written.substring(0, written.length() - 3) : written;
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        String extension = extension(wanted);
        boolean asAddress = path.startsWith("/");
        int most = NameDistance.tolerance(wanted);
        Name best = null;
        for (Name name : names()) {
            boolean likely =
                    name.shown().startsWith("/") == asAddress && name.key().endsWith(extension);
            if (likely && isPossible(wanted, name, most)) {
                int distance = NameDistance.between(wanted, name.key(), most);
                if (distance <= most) {
                    best = name;
                    most = distance - 1;
                }
            }
        }
        return Optional.ofNullable(best).map(Name::shown);
    }

    /** Compares the last part of a path or address: an error in a folder is easily seen once the note is named. */
    private static String lastPart(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return NameKey.of(path.substring(path.lastIndexOf('/', end - 1) + 1, end));
    }

    /** An image is no note: a name that ends like that of a file means one of its kind. */
    private static String extension(String name) {
        Matcher extension = EXTENSION.matcher(name);
        return extension.find() ? extension.group() : "";
    }

    private static boolean isPossible(String wanted, Name name, int most) {
        return Long.bitCount(bits(wanted) ^ name.letters()) <= 2 * most
                && Math.abs(wanted.length() - name.key().length()) <= most;
    }

    private static long bits(String key) {
        long letters = 0;
        for (int i = 0; i < key.length(); i++) {
            letters |= 1L << (key.charAt(i) % Long.SIZE);
        }
        return letters;
    }

    /** Gathered when a first link is found to lead nowhere: most gardens need few. */
    private List<Name> names() {
        if (names == null) {
            names = index.names().map(Name::of).toList();
        }
        return names;
    }
}
