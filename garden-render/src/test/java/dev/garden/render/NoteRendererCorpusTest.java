package dev.garden.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.parser.VaultReader;
import dev.garden.render.spi.Engines;
import dev.garden.render.spi.NoteBody;
import dev.garden.testing.SharedFiles;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every note of real vaults. */
class NoteRendererCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"corpora/seed-garden", "corpora/obsidian-help", "corpora/dg-test-vault"})
    void bodiesAreSound(String corpus) throws IOException {
        Garden garden = VaultReader.of(SharedFiles.require(corpus))
                .withPublish(VaultReader.Publish.ALL)
                .read();
        NoteRenderer renderer =
                NoteRenderer.builder(garden).engines(Engines.NONE).build();
        Set<String> addresses = addresses(garden);
        List<String> faults = garden.publishedNotes()
                .flatMap(note -> faults(note, renderer.render(note), addresses))
                .toList();
        assertEquals(List.of(), faults);
    }

    private static Set<String> addresses(Garden garden) {
        return Stream.concat(
                        garden.notes().stream().map(note -> note.permalink().path()),
                        garden.attachments().stream().map(file -> "/" + file.path()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> faults(Note note, NoteBody body, Set<String> addresses) {
        Document page = Jsoup.parseBodyFragment(body.html());
        return Stream.of(
                        page.select("p:empty").stream().map(element -> "empty paragraph"),
                        page.select("garden-slot").stream().map(element -> "open slot"),
                        twice(page),
                        page.select("a.internal-link[href], img[src^=/]").stream()
                                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                                .filter(address -> !addresses.contains(decoded(address))))
                .flatMap(faults -> faults)
                .map(fault -> note.path() + ": " + fault);
    }

    private static Stream<String> twice(Document page) {
        var seen = new HashSet<String>();
        return page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id))
                .map(id -> "id " + id + " stands twice");
    }

    private static String decoded(String address) {
        String path = address.replaceFirst("#.*", "").replace("+", "%2B");
        return URLDecoder.decode(path, StandardCharsets.UTF_8);
    }
}
