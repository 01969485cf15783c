package dev.garden.render.icon;

import dev.garden.render.spi.IconPack.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One set: a sorted index ({@code name offset length [viewBox]}) and the bodies of all its icons in one file. Reading JSON of the same
 * content takes ten times as long, and few pages use more than a handful of icons.
 */
final class IconSet {

    private static final String USUAL_BOX = "0 0 24 24";

    private final String prefix;
    private @Nullable Content content;

    IconSet(String prefix) {
        this.prefix = prefix;
    }

    Optional<Picture> find(String name) {
        var loaded = content();
        // Every name is followed by a space, which sorts before any character of a name: the insertion point is the
        // line wanted.
        int at = -Arrays.binarySearch(loaded.index, name + " ") - 1;
        if (at < 0 || at >= loaded.index.length || !loaded.index[at].startsWith(name + " ")) {
            return Optional.empty();
        }
        return Optional.of(picture(loaded, loaded.index[at].substring(name.length() + 1)));
    }

    Stream<String> names() {
        return Arrays.stream(content().index).map(line -> prefix + ":" + line.substring(0, line.indexOf(' ')));
    }

    private static Picture picture(Content content, String place) {
        String[] numbers = place.split(" ", 3);
        var body = new String(
                content.bodies, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), StandardCharsets.US_ASCII);
        return new Picture(numbers.length > 2 ? numbers[2] : USUAL_BOX, body);
    }

    private synchronized Content content() {
        if (content == null) {
            var index = new String(resource(prefix + ".index"), StandardCharsets.US_ASCII);
            content = new Content(index.split("\n"), resource(prefix + ".bodies"));
        }
        return content;
    }

    private static byte[] resource(String name) {
        try (var in = Objects.requireNonNull(IconSet.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the two files hold. */
    private static final class Content {
        private final String[] index;
        private final byte[] bodies;

        private Content(String[] index, byte[] bodies) {
            this.index = index;
            this.bodies = bodies;
        }
    }
}
