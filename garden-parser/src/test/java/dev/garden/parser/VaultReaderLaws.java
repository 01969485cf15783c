package dev.garden.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.Garden;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.json.GardenJson;
import dev.garden.parser.vault.MemorySource;
import dev.garden.parser.vault.SourceFile;
import dev.garden.parser.vault.VaultSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class VaultReaderLaws {

    private static final List<String> NAMES = List.of("A", "b c", "导航", "介绍", "x.y", "INDEX", "Ünicode");
    private static final List<String> PARTS = List.of(
            "[[A]] ",
            "![[介绍]]\n\n",
            "# Head\n\n",
            "- [b](/b-c/)\n",
            "#tag/子 ",
            "text ^id\n\n",
            "- [ ] task\n",
            "[[b c#Head|x]] ",
            "![[A#^id]]\n\n",
            "---\n",
            "key:: value\n\n",
            "$$x$$\n\n",
            "[q](</x y>) ",
            "> quote\n\n");

    @RepeatedTest(20)
    void theSameVaultInAnotherOrderIsTheSameGarden(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        var source = MemorySource.of(vault(random));
        var shuffled = new ArrayList<>(source.files());
        Collections.shuffle(shuffled, random);
        assertEquals(describe(source), describe(new Reordered(source, shuffled)));
    }

    @RepeatedTest(5)
    void theLocaleOfTheMachineDoesNotMatter(RepetitionInfo repetition) throws IOException {
        var source = MemorySource.of(vault(new Random(100 + repetition.getCurrentRepetition())));
        String expected = describe(source);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
            assertEquals(expected, describe(source));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Map<String, String> vault(Random random) {
        var files = new LinkedHashMap<String, String>();
        for (String name : NAMES) {
            String folder = List.of("", "a/", "a/b/", "目录/").get(random.nextInt(4));
            var text = new StringBuilder(random.nextBoolean() ? "---\naliases: [" + name + "2]\ntags: t\n---\n" : "");
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            files.put(folder + name + ".md", text.toString());
        }
        return files;
    }

    private static String describe(VaultSource source) throws IOException {
        Garden garden =
                VaultReader.of(source).withPublish(VaultReader.Publish.ALL).read();
        var json = GardenJson.of(garden);
        var text = new StringBuilder(json.garden()).append(GardenJson.diagnostics(garden.diagnostics()));
        garden.notes().forEach(note -> text.append(json.note(note)));
        return text.toString();
    }

    private record Reordered(VaultSource source, List<SourceFile> files) implements VaultSource {
        @Override
        public byte[] read(VaultPath path) throws IOException {
            return source.read(path);
        }
    }
}
