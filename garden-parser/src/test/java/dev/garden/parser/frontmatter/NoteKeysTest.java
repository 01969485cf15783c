package dev.garden.parser.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.NoteSwitch;
import dev.garden.testing.GeneratedPart;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NoteKeysTest {

    private static final List<NoteKey> ALL =
            NoteKeys.GROUPS.values().stream().flatMap(List::stream).toList();

    @Test
    void nameNothingTwice() {
        var seen = new HashSet<String>();
        for (NoteKey key : ALL) {
            key.everyName().forEach(name -> assertTrue(seen.add(name), name));
        }
    }

    @Test
    void haveTheTwinThatThePluginWrites() {
        assertEquals(
                List.of("dg-show-toc", "dgShowToc"), NoteKeys.of(NoteSwitch.TOC).everyName());
        assertEquals(List.of("draft"), NoteKeys.DRAFT.everyName());
    }

    @Test
    void areAllInTheDocumentation() throws IOException {
        var tables = new StringBuilder();
        NoteKeys.GROUPS.forEach((title, keys) -> {
            tables.append("\n### ")
                    .append(title)
                    .append("\n\n| key | value | also | what it does |\n|---|---|---|---|\n");
            keys.forEach(key -> tables.append(row(key)));
        });
        GeneratedPart.of("docs/frontmatter.md", "keys").check(tables + "\n");
    }

    private static String row(NoteKey key) {
        String others = key.others().stream().map(NoteKeysTest::other).collect(Collectors.joining(", "));
        return "| `" + key.name() + "` | " + key.form().words() + " | " + others + " | " + key.meaning() + " |\n";
    }

    private static String other(NoteKey.Other other) {
        return switch (other.kind()) {
            case TWIN -> "`" + other.name() + "`";
            case JSON_TWIN -> "`" + other.name() + "` in JSON";
            case FALLBACK -> "else `" + other.name() + "`";
        };
    }
}
