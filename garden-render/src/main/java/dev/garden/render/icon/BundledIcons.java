package dev.garden.render.icon;

import dev.garden.model.nav.Icon;
import dev.garden.render.spi.IconPack;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The icons of the sets {@code mdi} and {@code lucide}; a set is read when the first icon of it is asked for.
 *
 * @since 0.1
 */
public final class BundledIcons implements IconPack {

    private final Map<String, IconSet> sets = Map.of("mdi", new IconSet("mdi"), "lucide", new IconSet("lucide"));

    private BundledIcons() {}

    /** {@return the bundled icons; nothing is read yet} */
    public static BundledIcons create() {
        return new BundledIcons();
    }

    /** {@inheritDoc} */
    @Override
    public Optional<Picture> find(Icon icon) {
        return Optional.ofNullable(sets.get(icon.set())).flatMap(set -> set.find(icon.name()));
    }

    /** {@inheritDoc} */
    @Override
    public Collection<String> names() {
        return Stream.of("mdi", "lucide")
                .flatMap(set -> Objects.requireNonNull(sets.get(set)).names())
                .toList();
    }
}
