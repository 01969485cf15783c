package dev.garden.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.link.ResolvedLink;
import dev.garden.model.nav.NavSection;
import dev.garden.parser.json.GardenJson;
import dev.garden.parser.settings.VaultSettings;
import dev.garden.parser.vault.MemorySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Java code of {@code docs/library.md} as far as it is about vaults and the model: it compiles, since it stands here too. */
class LibraryPageTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("garden.root", ".."));

    @Test
    void everyLineOfThePageStandsHere() throws IOException {
        String page = Files.readString(CHECKOUT.resolve("docs/library.md"));
        String here = fold(Files.readString(
                CHECKOUT.resolve("garden-parser/src/test/java/dev/garden/parser/LibraryPageTest.java")));
        String upToRendering = page.substring(0, page.indexOf("## Render"));
        var blocks = List.of(upToRendering.split("```")).stream()
                .filter(block -> block.startsWith("java\n"))
                .map(block -> fold(block.substring(5)))
                .toList();
        assertEquals(6, blocks.size());
        assertEquals(
                List.of(),
                blocks.stream().filter(block -> !here.contains(block)).toList());
    }

    @Test
    void aVaultInMemoryIsAGarden() throws IOException {
        Garden tiny = VaultReader.of(MemorySource.of(Map.of("A.md", "[[B]]", "B.md", "hello")))
                .read();
        assertTrue(askTheModel(tiny, tiny.note("A").orElseThrow()).contains("\"resolved\" : \"B.md\""));
    }

    static Garden readAVault() throws IOException {
        Garden garden = VaultReader.of(Path.of("vault")).read();
        Garden draft = VaultReader.of(Path.of("vault"))
                .withPublish(VaultReader.Publish.ALL)
                .withSettings(settings -> settings.with(VaultSettings.HOME, "Start.md"))
                .withProgress(file -> System.err.println(file))
                .without(Path.of("vault/public"))
                .read();
        return garden.notes().isEmpty() ? draft : garden;
    }

    static void askAboutANote(Garden garden) {
        Note note = garden.note("Attention").orElseThrow(); // as a wikilink [[Attention]] would
        note.headings();
        garden.links(note); // what it links to, resolved
        garden.backlinks(note); // what links to it
        garden.tags();
        garden.navFor(note); // the navigation that serves it
        garden.publishedNotes();
    }

    static void followLinks(Garden garden, Note note) {
        for (ResolvedLink resolved : garden.links(note)) {
            LinkTarget target = resolved.target();
            if (target instanceof LinkTarget.ToNote to) {
                System.out.println(to.note() + " at " + to.anchor());
            } else if (target instanceof LinkTarget.ToFile to) {
                System.out.println(to.file());
            } else if (target instanceof LinkTarget.ToUrl to) {
                System.out.println(to.url());
            } else {
                System.out.println(resolved.link().position() + ": leads nowhere");
            }
        }
    }

    static void printTheRest(Garden garden, Note note) {
        for (NavSection section : garden.navs().get(0).sections()) {
            section.items().forEach(item -> System.out.println(item.label() + " " + item.icon() + " " + item.target()));
        }
        for (Diagnostic diagnostic : garden.diagnostics()) {
            System.out.println(diagnostic.file() + ":" + diagnostic.position() + " "
                    + diagnostic.code().id());
        }
        String json = GardenJson.of(garden).note(note); // what `garden inspect VAULT NOTE --json` prints
        System.out.println(json);
    }

    private static String askTheModel(Garden garden, Note note) {
        return GardenJson.of(garden).note(note);
    }

    /** The formatter of the code may break lines elsewhere than the page does. */
    private static String fold(String code) {
        return code.replaceAll("\\s+", "");
    }
}
