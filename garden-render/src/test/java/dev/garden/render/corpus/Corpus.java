package dev.garden.render.corpus;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.VaultReader;
import dev.garden.parser.VaultReader.Publish;
import dev.garden.render.NoteRenderer;
import dev.garden.render.spi.NoteBody;
import dev.garden.testing.SharedFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real vault, read once, and the bodies of its notes as they are asked for. */
final class Corpus {

    private final Garden garden;
    private final NoteRenderer renderer;
    private final Map<String, NoteBody> bodies = new ConcurrentHashMap<>();

    private Corpus(Garden garden) {
        this.garden = garden;
        renderer = NoteRenderer.of(garden);
    }

    /** {@return a vault of the shared folder; the test is skipped where it is absent} */
    static Corpus of(String name, Publish publish) throws IOException {
        return of(name, publish, UnaryOperator.identity());
    }

    /** {@return the same with other settings} */
    static Corpus of(String name, Publish publish, UnaryOperator<Settings> settings) throws IOException {
        return new Corpus(VaultReader.of(SharedFiles.require("corpora/" + name))
                .withPublish(publish)
                .withSettings(settings)
                .read());
    }

    Garden garden() {
        return garden;
    }

    Note note(String path) {
        return garden.note(VaultPath.of(path)).orElseThrow(() -> new AssertionError("no note " + path));
    }

    /** {@return the body of a note with all that it embeds} */
    Document body(String path) {
        return Jsoup.parseBodyFragment(rendered(path).html());
    }

    /** {@return the body of a note with its embeds emptied: what its own text says} */
    Document own(String path) {
        Document body = body(path);
        body.select(".markdown-embed").empty();
        return body;
    }

    /** {@return the bodies of all published notes, their embeds emptied} */
    List<Document> ownBodies() {
        return garden.publishedNotes().map(note -> own(note.path().value())).toList();
    }

    /** {@return what was reported of a note, by its reading and its rendering} */
    List<Diagnostic> reported(String path) {
        return Stream.concat(garden.diagnostics().stream(), rendered(path).diagnostics().stream())
                .filter(found -> found.file().value().equals(path))
                .distinct()
                .toList();
    }

    /** {@return their codes, each once} */
    List<String> codes(String path) {
        return reported(path).stream()
                .map(found -> found.code().id())
                .distinct()
                .sorted()
                .toList();
    }

    private NoteBody rendered(String path) {
        return bodies.computeIfAbsent(path, key -> renderer.render(note(key)));
    }
}
