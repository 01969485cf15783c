package dev.garden.parser;

import dev.garden.parser.history.FileTimes;
import dev.garden.parser.vault.DirectorySource;
import dev.garden.parser.vault.Fingerprint;
import dev.garden.parser.vault.SourceFile;
import dev.garden.parser.vault.VaultSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;

/** Everything that reading a vault looks at, as one name. Files are told by their content: a time of change can be wrong. */
final class VaultFingerprint {

    private static final String UNREADABLE = "unreadable";

    private VaultFingerprint() {}

    static String of(VaultSource source) throws IOException {
        var files = source.files().stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
        var all = Fingerprint.start();
        files.parallelStream().map(file -> of(source, file)).toList().forEach(all::add);
        if (source instanceof DirectorySource folder) {
            all.add(FileTimes.history(folder.root()));
        }
        return all.value();
    }

    private static String of(VaultSource source, SourceFile file) {
        // The time of a note's file stands in its page when neither the note nor the history names one.
        String time = file.path().isNote() ? file.modified().toString() : "";
        var one = Fingerprint.start().add(file.path().value()).add(time);
        try (InputStream content = source.open(file.path())) {
            return one.add(content).value();
        } catch (IOException unreadable) {
            return one.add(UNREADABLE).value(); // reading such a vault succeeds too, with a diagnostic
        }
    }
}
