package dev.garden.parser.note;

import dev.garden.model.Note;
import dev.garden.model.NoteContent;
import dev.garden.model.NoteSettings;
import dev.garden.model.NoteSource;
import dev.garden.model.NoteTimes;
import dev.garden.model.link.Permalink;
import dev.garden.model.property.Properties;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.markdown.MarkdownParser;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Reads notes: one file to its facts. May be used from any thread.
 *
 * @since 0.1
 */
public final class NoteReader {

    private final MarkdownParser parser;

    /** Reads notes with {@code parser}. */
    public NoteReader(MarkdownParser parser) {
        this.parser = parser;
    }

    /** {@return the note at {@code path} with the text {@code text}} */
    public Note read(VaultPath path, String text) {
        var source = source(text);
        var settings = NoteSettings.builder(path.withoutExtension());
        if (text.startsWith("---\n") && text.substring(0, source.bodyStart()).contains("\ndg-publish: true\n")) {
            settings.publish(NoteSettings.Publish.YES);
        }
        return new Note(
                path,
                path.stem(),
                List.of(),
                Permalink.parse(path.withoutExtension().replaceAll("\\s+", "-")).orElse(Permalink.HOME),
                Properties.NONE,
                settings.build(),
                NoteTimes.UNKNOWN,
                facts(source),
                source);
    }

    private static NoteSource source(String text) {
        int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
        if (end < 0) {
            return NoteSource.of(text);
        }
        int start = end + 5;
        return new NoteSource(
                text,
                start,
                1
                        + (int) text.substring(0, start)
                                .chars()
                                .filter(c -> c == '\n')
                                .count());
    }

    private NoteContent facts(NoteSource source) {
        var text = new NoteText(source);
        var collectors = List.of(new HeadingCollector(text), new LinkCollector(text));
        NodeWalk.over(parser.parse(source.body()), new NodeWalk.Visitor() {
            @Override
            public void enter(Node node) {
                collectors.forEach(collector -> collector.enter(node));
            }

            @Override
            public void exit(Node node) {
                collectors.forEach(collector -> collector.exit(node));
            }
        });
        var facts = new NoteFacts();
        collectors.forEach(collector -> collector.finish(facts));
        return facts.content();
    }
}
