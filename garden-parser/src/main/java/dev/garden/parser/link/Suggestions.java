package dev.garden.parser.link;

import dev.garden.model.link.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the name that the author of a link that leads nowhere may have meant. May be asked from any thread. */
final class Suggestions {

    private static final Pattern EXTENSION = Pattern.compile("\\.(?=[0-9]*[a-z])[0-9a-z]{1,5}$");

    private static final int MOST_COMPARED = 300;

    private final LinkIndex index;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();
    private @Nullable Map<Shape, List<ComparedName>> byShape;

    Suggestions(LinkIndex index) {
        this.index = index;
    }

    /** Finds the nearest name of a note or file; empty when none is near. */
    Optional<String> nearest(Link link) {
        return known.computeIfAbsent(PercentCode.decode(link.path()), this::search);
    }

    private Optional<String> search(String path) {
        var wanted = ComparedName.of(path.endsWith(".md") ? path.substring(0, path.length() - 3) : path);
        if (wanted.key().isEmpty()) {
            return Optional.empty();
        }
        int most = NameDistance.tolerance(wanted.key());
        ComparedName best = null;
        for (ComparedName name : candidates(wanted, most)) {
            int distance = NameDistance.between(wanted.key(), name.key(), most);
            if (distance <= most) {
                best = name;
                most = distance - 1;
            }
        }
        return Optional.ofNullable(best).map(ComparedName::shown);
    }

    /** Names of like length come first; a vault of names that are all alike must not take for ever. */
    private List<ComparedName> candidates(ComparedName wanted, int most) {
        String extension = extension(wanted.key());
        return IntStream.rangeClosed(0, most)
                .boxed()
                .flatMap(difference -> ofLength(wanted, difference).stream())
                .filter(name -> name.mayBeNear(wanted, most) && name.key().endsWith(extension))
                .limit(MOST_COMPARED)
                .toList();
    }

    /** An image is no note: a name that ends like that of a file means one of its kind. */
    private static String extension(String name) {
        Matcher extension = EXTENSION.matcher(name);
        return extension.find() ? extension.group() : "";
    }

    private List<ComparedName> ofLength(ComparedName wanted, int difference) {
        var known = names();
        var shorter = known.getOrDefault(Shape.of(wanted, -difference), List.of());
        if (difference == 0) {
            return shorter;
        }
        var both = new ArrayList<>(shorter);
        both.addAll(known.getOrDefault(Shape.of(wanted, difference), List.of()));
        return both;
    }

    /** Gathered when a first link is found to lead nowhere: most gardens need few. */
    private synchronized Map<Shape, List<ComparedName>> names() {
        if (byShape == null) {
            byShape = index.names().map(ComparedName::of).collect(Collectors.groupingBy(name -> Shape.of(name, 0)));
        }
        return byShape;
    }

    /**
     * What names must have in common to be near each other.
     *
     * @param kind whether they are addresses
     * @param length of the key
     */
    private record Shape(boolean kind, int length) {
        static Shape of(ComparedName name, int difference) {
            return new Shape(name.isAddress(), name.key().length() + difference);
        }
    }
}
