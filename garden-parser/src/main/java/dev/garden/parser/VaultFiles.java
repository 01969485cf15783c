package dev.garden.parser;

import dev.garden.model.Attachment;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.setting.Settings;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.note.NoteFile;
import dev.garden.parser.note.NoteReader;
import dev.garden.parser.note.ReadNote;
import dev.garden.parser.settings.SettingsReader;
import dev.garden.parser.settings.VaultSettings;
import dev.garden.parser.vault.SourceFile;
import dev.garden.parser.vault.VaultSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The files of a vault that belong to its garden, and the settings found among them. The first of the two phases: each file by itself.
 *
 * @param source where they are
 * @param files all but the settings and those that they ignore, in vault order
 * @param settings what {@code garden.yml} says, as the embedder changes it
 * @param diagnostics what is wrong with {@code garden.yml}
 */
record VaultFiles(VaultSource source, List<SourceFile> files, Settings settings, List<Diagnostic> diagnostics) {

    static VaultFiles read(VaultSource source, UnaryOperator<Settings> change) throws IOException {
        var listed = source.files().stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
        var diagnostics = new ArrayList<Diagnostic>();
        Settings settings = Settings.DEFAULTS;
        for (SourceFile file : listed) {
            if (file.path().equals(SettingsReader.FILE)) {
                var text = NoteFile.read(source, file);
                var read = SettingsReader.create().read(text.text());
                diagnostics.addAll(text.diagnostics());
                diagnostics.addAll(read.diagnostics());
                settings = read.settings();
            }
        }
        settings = change.apply(settings);
        var ignored = IgnoreRules.parse(settings.get(VaultSettings.IGNORE));
        var files = listed.stream()
                .filter(file -> !file.path().equals(SettingsReader.FILE) && !ignored.match(file.path()))
                .toList();
        return new VaultFiles(source, files, settings, List.copyOf(diagnostics));
    }

    /** Reads every note, many at a time; the result does not depend on which is read first. */
    List<ReadNote> notes(ReadProgress progress) {
        var reader = new NoteReader(markdown(), settings);
        return files.parallelStream()
                .filter(file -> file.path().isNote())
                .map(file -> {
                    progress.read(file.path());
                    return reader.read(NoteFile.read(source, file));
                })
                .toList();
    }

    /** Gives the files that are no notes. */
    List<Attachment> attachments() {
        return files.stream()
                .filter(file -> !file.path().isNote())
                .map(file -> new Attachment(file.path(), file.size()))
                .toList();
    }

    /** Gives the parser of the garden's notes. */
    MarkdownParser markdown() {
        return MarkdownParser.of(SyntaxSettings.options(settings));
    }
}
