package dev.garden.render.engine;

import dev.garden.testing.SharedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Formulas, code and diagrams of real vaults, each cut in two somewhere. */
final class CorpusPieces {

    private static final Pattern MATH = Pattern.compile("\\$\\$([^$]+)\\$\\$|\\$([^$\\n]+)\\$");
    private static final Pattern CODE = Pattern.compile("(?s)```[^\\n]*\\n(.*?)```");
    private static final Pattern DIAGRAM = Pattern.compile("(?s)```(?:plantuml|puml|uml|mermaid)\\n(.*?)```");
    private static final List<String> CORPORA = List.of("seed-garden", "dg-test-vault", "obsidian-help");

    private CorpusPieces() {}

    static List<String> formulas() throws IOException {
        return halves(MATH);
    }

    static List<String> code() throws IOException {
        return halves(CODE);
    }

    static List<String> diagrams() throws IOException {
        var pieces = new ArrayList<>(halves(DIAGRAM));
        pieces.addAll(List.of("@startuml\n", "\n@enduml\n", "A --> B\n", "class C {\n", "}\n"));
        return pieces;
    }

    /** {@return the word of every language that code.md lists} */
    static List<String> languages() {
        try {
            return Pattern.compile("(?m)^- `([^`]+)`")
                    .matcher(Files.readString(Path.of(System.getProperty("garden.root"), "docs/code.md")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> halves(Pattern pattern) throws IOException {
        var random = new Random(1);
        var pieces = new ArrayList<String>();
        for (String corpus : CORPORA) {
            try (Stream<Path> files = Files.walk(SharedFiles.require("corpora/" + corpus))) {
                for (Path note : files.filter(file -> file.toString().endsWith(".md"))
                        .sorted()
                        .toList()) {
                    pattern.matcher(Files.readString(note)).results().forEach(found -> {
                        String text = found.group(1) == null ? found.group(found.groupCount()) : found.group(1);
                        int cut = random.nextInt(text.length() + 1);
                        pieces.add(text.substring(0, cut));
                        pieces.add(text.substring(cut));
                    });
                }
            }
        }
        return pieces;
    }
}
