package dev.garden.parser.markdown.emoji;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table {@code emoji.txt}: a name, a space, the emoji. */
final class EmojiNames {

    private static final Map<String, String> BY_NAME = read();

    private EmojiNames() {}

    static Optional<String> emoji(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, String> read() {
        try (InputStream table = EmojiNames.class.getResourceAsStream("emoji.txt");
                var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(p -> p[0], p -> p[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("the table of emoji cannot be read", e);
        }
    }
}
