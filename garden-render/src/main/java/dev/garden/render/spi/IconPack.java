package dev.garden.render.spi;

import dev.garden.model.nav.Icon;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A set of icons, read at build time. Called from many threads.
 *
 * @since 0.1
 */
public interface IconPack {

    /**
     * Finds an icon.
     *
     * @param icon by set and name
     * @return its picture; empty if the pack has none of that name
     */
    Optional<Picture> find(Icon icon);

    /** {@return the names of its icons, such as {@code mdi:eye}, for guesses at what somebody meant; empty when it cannot tell} */
    default Collection<String> names() {
        return List.of();
    }

    /**
     * The picture of an icon.
     *
     * @param viewBox of its SVG, such as {@code 0 0 24 24}
     * @param body the elements inside the SVG, drawn in {@code currentColor}
     * @since 0.1
     */
    record Picture(String viewBox, String body) {}
}
