package dev.garden.render.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.testing.GeneratedPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference of views is made from their Javadoc, so that it says what the code does. */
class ViewPageTest {

    private static final Path SOURCES =
            Path.of(System.getProperty("garden.root", ".."), "garden-render/src/main/java/dev/garden/render/view");
    private static final Pattern RECORD =
            Pattern.compile("/\\*\\*(?<doc>(?:(?!\\*/).)*)\\*/\\s*public record (?<name>\\w+)\\(", Pattern.DOTALL);
    private static final Pattern COMPONENT =
            Pattern.compile("@param (?<name>\\w+) (?<text>(?:(?!@param|@since).)*)", Pattern.DOTALL);

    @Test
    void isUpToDate() throws IOException {
        GeneratedPart.of("docs/themes/views.md", "views").check(reference());
    }

    @Test
    void speaksOfEveryComponent() throws IOException {
        String reference = reference();
        for (var component : NoteView.class.getRecordComponents()) {
            assertTrue(reference.contains("| `" + component.getName() + "` |"), component.getName());
        }
    }

    private static String reference() throws IOException {
        var out = new StringBuilder();
        try (var files = Files.list(SOURCES)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith("View.java"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                Matcher record = RECORD.matcher(Files.readString(file));
                String outer = file.getFileName().toString().replace(".java", "");
                while (record.find()) {
                    boolean nested = !record.group("name").equals(outer);
                    out.append(nested ? "\n### " + outer + "." : "\n## ")
                            .append(record.group("name"))
                            .append('\n');
                    append(out, record.group("doc"));
                }
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String doc) {
        String text = doc.replaceAll("\\s*\\n\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .replaceAll("\\s+", " ");
        int params = text.indexOf("@param");
        out.append(text.substring(0, params).strip()).append("\n\n| component | is |\n|---|---|\n");
        for (Matcher component = COMPONENT.matcher(text); component.find(); ) {
            out.append("| `").append(component.group("name")).append("` | ");
            out.append(component.group("text").strip().replace("|", "\\|")).append(" |\n");
        }
    }
}
