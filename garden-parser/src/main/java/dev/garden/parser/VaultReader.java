package dev.garden.parser;

import dev.garden.model.Attachment;
import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.NoteSettings;
import dev.garden.model.link.Permalink;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.link.LinkIndex;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.note.NoteReader;
import dev.garden.parser.vault.DirectorySource;
import dev.garden.parser.vault.SourceFile;
import dev.garden.parser.vault.VaultSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes a garden of a vault. Immutable: each {@code with…} gives another reader.
 *
 * @since 0.1
 */
public final class VaultReader {

    private final VaultSource source;
    private final Publish publish;
    private final UnaryOperator<Settings> settings;
    private final ReadProgress progress;

    private VaultReader(VaultSource source, Publish publish, UnaryOperator<Settings> settings, ReadProgress progress) {
        this.source = source;
        this.publish = publish;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Which notes are in the site.
     *
     * @since 0.1
     */
    public enum Publish {
        /** What {@code publish} in {@code garden.yml} says, else {@link #MARKED}. */
        AS_SET,
        /** Only notes that say {@code dg-publish: true}. */
        MARKED,
        /** Every note but those that say {@code dg-publish: false}. */
        ALL
    }

    /** {@return a reader of the vault in the folder {@code vault}} */
    public static VaultReader of(Path vault) {
        return of(DirectorySource.of(vault));
    }

    /** {@return a reader of the vault in {@code source}} */
    public static VaultReader of(VaultSource source) {
        return new VaultReader(source, Publish.AS_SET, UnaryOperator.identity(), file -> {});
    }

    /** {@return a reader that publishes as {@code publish} says, whatever {@code garden.yml} says} */
    public VaultReader withPublish(Publish other) {
        return new VaultReader(source, other, settings, progress);
    }

    /** {@return a reader that changes the settings of {@code garden.yml} by {@code change}, as flags of a command do} */
    public VaultReader withSettings(UnaryOperator<Settings> change) {
        return new VaultReader(source, publish, before -> change.apply(settings.apply(before)), progress);
    }

    /** {@return a reader that tells {@code listener} of its progress} */
    public VaultReader withProgress(ReadProgress listener) {
        return new VaultReader(source, publish, settings, listener);
    }

    /** {@return a reader that leaves out {@code folder} where it lies in the vault, such as the output of an earlier build} */
    public VaultReader without(Path folder) {
        return source instanceof DirectorySource directory
                ? new VaultReader(directory.without(folder), publish, settings, progress)
                : this;
    }

    /**
     * Reads the vault: every file, in parallel, then the garden that they make. What is wrong in the vault becomes a diagnostic.
     *
     * @return the garden
     * @throws IOException if the vault itself cannot be listed
     */
    public Garden read() throws IOException {
        var files = source.files();
        var reader = new NoteReader(MarkdownParser.of(MarkdownOptions.obsidian()));
        var notes = files.parallelStream()
                .filter(file -> file.path().isNote())
                .map(file -> note(reader, file))
                .toList();
        var attachments = files.stream().filter(file -> !file.path().isNote()).toList();
        var garden = Garden.builder()
                .settings(settings.apply(Settings.DEFAULTS))
                .content(file -> new ByteArrayInputStream(source.read(file)))
                .lookup(index(notes, attachments));
        attachments.forEach(file -> garden.attachment(new Attachment(file.path(), file.size())));
        notes.forEach(note -> {
            if (isPublished(note)) {
                garden.published(note);
            } else {
                garden.note(note);
            }
        });
        return garden.build();
    }

    private boolean isPublished(Note note) {
        return publish == Publish.ALL || note.settings().publish() == NoteSettings.Publish.YES;
    }

    private static LinkIndex index(List<Note> notes, List<SourceFile> attachments) {
        return new LinkIndex(
                notes,
                attachments.stream().map(SourceFile::path).toList(),
                path -> Permalink.parse(path.withoutExtension().replaceAll("\\s+", "-"))
                        .orElse(Permalink.HOME));
    }

    private Note note(NoteReader reader, SourceFile file) {
        progress.read(file.path());
        return reader.read(file.path(), text(file.path()));
    }

    private String text(VaultPath path) {
        try {
            return new String(source.read(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
