package dev.garden.parser.note;

import dev.garden.model.Note;
import dev.garden.model.NoteContent;
import dev.garden.model.NoteSettings;
import dev.garden.model.NoteSource;
import dev.garden.model.NoteTimes;
import dev.garden.model.link.Permalink;
import dev.garden.model.property.Properties;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.frontmatter.Frontmatter;
import dev.garden.parser.frontmatter.FrontmatterReader;
import dev.garden.parser.frontmatter.NoteHead;
import dev.garden.parser.frontmatter.NoteSettingsReader;
import dev.garden.parser.markdown.MarkdownParser;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Reads notes: one file to its facts. May be used from any thread.
 *
 * @since 0.1
 */
public final class NoteReader {

    private final MarkdownParser parser;
    private final NoteSettingsReader heads;

    /**
     * Makes a reader.
     *
     * @param parser of the text
     * @param settings of the garden
     */
    public NoteReader(MarkdownParser parser, Settings settings) {
        this.parser = parser;
        heads = NoteSettingsReader.of(settings);
    }

    /** {@return the note in a file; its permalink is the final one only once all notes are known} */
    public ReadNote read(NoteFile file) {
        var diagnostics = new ArrayList<>(file.diagnostics());
        if (file.state() == NoteFile.State.UNREAD) {
            return new ReadNote(unread(file), diagnostics);
        }
        Frontmatter frontmatter = FrontmatterReader.read(file.path(), file.text());
        NoteHead head = heads.read(file.path(), frontmatter);
        diagnostics.addAll(frontmatter.diagnostics());
        diagnostics.addAll(head.diagnostics());
        NoteFacts facts = facts(file.path(), frontmatter, head);
        diagnostics.addAll(facts.diagnostics);
        return new ReadNote(note(file, frontmatter, head, facts.content()), diagnostics);
    }

    private static Note note(NoteFile file, Frontmatter frontmatter, NoteHead head, NoteContent content) {
        return new Note(
                file.path(),
                head.title(),
                head.aliases(),
                Permalink.HOME,
                head.properties(),
                head.settings(),
                head.times(),
                content,
                frontmatter.source());
    }

    /** A file that cannot be read may say that it is private. */
    private static Note unread(NoteFile file) {
        return new Note(
                file.path(),
                file.path().stem(),
                List.of(),
                Permalink.HOME,
                Properties.NONE,
                NoteSettings.builder(file.path().withoutExtension())
                        .publish(NoteSettings.Publish.NO)
                        .build(),
                NoteTimes.UNKNOWN,
                NoteContent.EMPTY,
                NoteSource.of(""));
    }

    private NoteFacts facts(VaultPath path, Frontmatter frontmatter, NoteHead head) {
        var text = new NoteText(frontmatter.source());
        var collectors = collectors(path, text);
        NodeWalk.over(parser.parse(frontmatter.source().body()), new NodeWalk.Visitor() {
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
        head.tags().forEach(facts::tag);
        facts.links.addAll(PropertyLinks.of(head.properties(), text));
        collectors.forEach(collector -> collector.finish(facts));
        return facts;
    }

    /** Every kind of fact, one line each. */
    private static List<FactCollector> collectors(VaultPath path, NoteText text) {
        return List.of(
                new HeadingCollector(text),
                new BlockCollector(text),
                new LinkCollector(text),
                new TagCollector(),
                new FieldCollector(text),
                new ListCollector(text),
                new ContainerCheck(path, text),
                new WordCollector(),
                new ExcerptCollector());
    }
}
