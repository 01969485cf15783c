package dev.garden.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every diagnostic has one id for ever, and a page that explains it. */
class DiagnosticPagesTest {

    private static final Path PAGES = Checkout.ROOT.resolve("docs/diagnostics");

    @Test
    void findsTheCodesOfAllModules() throws IOException {
        assertTrue(DiagnosticCatalogue.read().size() > 10);
    }

    @Test
    void noIdStandsTwice() throws IOException {
        var seen = new HashSet<String>();
        var twice = DiagnosticCatalogue.read().stream()
                .filter(entry -> !seen.add(entry.id()))
                .toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void everyCodeHasItsPage() throws IOException {
        Set<String> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .filter(name -> !name.equals("index"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        var codes = DiagnosticCatalogue.read().stream()
                .map(DiagnosticCatalogue.Entry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, pages);
    }

    @Test
    void theIndexListsEveryCode() throws IOException {
        String index = Files.readString(PAGES.resolve("index.md"));
        for (var entry : DiagnosticCatalogue.read()) {
            String row = "| [[diagnostics/" + entry.id() + "\\|" + entry.id() + "]] | " + entry.severity() + " | "
                    + entry.meaning() + " |";
            assertTrue(index.contains(row), row);
        }
    }

    @Test
    void everyPageSaysWhatTheCodeSays() throws IOException {
        for (var entry : DiagnosticCatalogue.read()) {
            String page = Files.readString(PAGES.resolve(entry.id() + ".md"));
            assertTrue(page.contains(entry.meaning()), () -> entry.id() + " lacks: " + entry.meaning());
            assertTrue(page.contains("**" + entry.severity() + "**"), () -> entry.id() + " is " + entry.severity());
            assertTrue(page.contains("## What to do"), entry::id);
        }
    }
}
