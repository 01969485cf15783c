package dev.garden.render.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.nav.Icon;
import dev.garden.render.spi.IconPack.Picture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledIconsTest {

    private static final Pattern SAFE =
            Pattern.compile("(<(/?(path|circle|rect|ellipse|g))( [a-z-]+=\"[^\"<>&]*\")*/?>)+");

    private final BundledIcons icons = BundledIcons.create();

    @Test
    void drawsInTheColourOfTheText() {
        Picture eye = icons.find(new Icon("mdi", "eye")).orElseThrow();
        assertEquals("0 0 24 24", eye.viewBox());
        assertTrue(eye.body().startsWith("<path fill=\"currentColor\" d=\""), eye.body());
    }

    @Test
    void followsAnAliasToItsIcon() {
        assertEquals(icons.find(new Icon("mdi", "arrow-collapse-vertical")), icons.find(new Icon("mdi", "compress")));
    }

    @Test
    void keepsTheViewBoxOfAnIconOfAnotherSize() {
        assertEquals(
                "0 0 32 32",
                icons.find(new Icon("lucide", "search-large")).orElseThrow().viewBox());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mdi:ey", "mdi:eyes-of-a-newt", "mdi:zzzz", "mdi:0", "lucide:nothing", "fa:eye"})
    void knowsNothingOfOtherNames(String name) {
        assertEquals(Optional.empty(), icons.find(Icon.parse(name).orElseThrow()));
    }

    @Test
    void namesIconsAsNotesWriteThem() {
        assertTrue(icons.names().containsAll(List.of("mdi:eye", "lucide:search")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mdi", "lucide"})
    void everyIconIsPlainShapes(String set) throws IOException {
        for (String name : names(set)) {
            var picture = icons.find(new Icon(set, name)).orElseThrow();
            assertTrue(SAFE.matcher(picture.body()).matches(), () -> name + ": " + picture);
        }
    }

    @Test
    void manyThreadsReadTheSame() {
        var icon = new Icon("lucide", "house");
        var fresh = BundledIcons.create();
        long different = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> fresh.find(icon))
                .distinct()
                .count();
        assertEquals(1, different);
    }

    private static List<String> names(String set) throws IOException {
        try (var in = Objects.requireNonNull(BundledIcons.class.getResourceAsStream(set + ".index"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines();
            return lines.map(line -> line.substring(0, line.indexOf(' '))).toList();
        }
    }
}
