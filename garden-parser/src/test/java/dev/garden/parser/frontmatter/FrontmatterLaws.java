package dev.garden.parser.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.garden.model.property.Property;
import dev.garden.model.property.PropertyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for any properties, whichever way they are written. */
class FrontmatterLaws {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Object> VALUES = List.of(
            true,
            false,
            0,
            3,
            -1.5,
            "",
            "true",
            "FALSE",
            "中文：标题",
            "a \"b\" \\ /",
            "2025-02-27",
            "2025/05/13 17:33:52",
            "/a/b/",
            "../x",
            "[[Note|label]]",
            "#tag",
            "在此输入笔记的描述",
            List.of("a", "b c"),
            List.of(),
            Map.of("name", "x"));

    private static Map<String, Object> properties(Random random) {
        List<String> names = NoteKeys.GROUPS.values().stream()
                .flatMap(List::stream)
                .filter(key -> !key.name().equals("dg-note-properties"))
                .map(NoteKey::name)
                .toList();
        var properties = new LinkedHashMap<String, Object>();
        for (int i = 0; i < 12; i++) {
            properties.put(names.get(random.nextInt(names.size())), VALUES.get(random.nextInt(VALUES.size())));
        }
        return properties;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String yaml(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + json(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    @RepeatedTest(100)
    void aBlockAndALineOfJsonMeanTheSame(RepetitionInfo repetition) {
        Map<String, Object> properties = properties(new Random(repetition.getCurrentRepetition()));
        NoteHead block = Heads.yaml(yaml(properties));
        NoteHead line = Heads.json(json(properties));
        assertEquals(block.settings(), line.settings());
        assertEquals(
                block.title() + block.aliases() + block.tags() + block.times(),
                line.title() + line.aliases() + line.tags() + line.times());
        assertEquals(Heads.codes(block), Heads.codes(line));
    }

    @RepeatedTest(100)
    void noPropertyIsLostOrChanged(RepetitionInfo repetition) {
        Map<String, Object> properties = properties(new Random(repetition.getCurrentRepetition()));
        var path = dev.garden.model.source.VaultPath.of("Note.md");
        Frontmatter frontmatter = FrontmatterReader.read(path, "---\n" + yaml(properties) + "\n---\n");
        var names = frontmatter.properties().all().stream().map(Property::name).toList();
        assertEquals(List.copyOf(properties.keySet()), names);
        properties.forEach((name, value) -> {
            if (value instanceof String text) {
                assertEquals(
                        text,
                        frontmatter
                                .properties()
                                .value(name)
                                .map(PropertyValue::text)
                                .orElseThrow());
            }
        });
    }

    @RepeatedTest(100)
    void oneBadLineCostsOnlyItself(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        Map<String, Object> properties = properties(random);
        List<String> lines = new java.util.ArrayList<>(yaml(properties).lines().toList());
        lines.add(
                random.nextInt(lines.size() + 1),
                List.of("x: [", "x: \"y", "x: a: b", "}", "x: @", "\tx").get(random.nextInt(5)));
        var path = dev.garden.model.source.VaultPath.of("Note.md");
        Frontmatter broken = FrontmatterReader.read(path, "---\n" + String.join("\n", lines) + "\n---\n");
        assertEquals(1, broken.diagnostics().size(), () -> String.join("\n", lines));
        assertEquals(properties.size(), broken.properties().all().size(), () -> String.join("\n", lines));
    }
}
