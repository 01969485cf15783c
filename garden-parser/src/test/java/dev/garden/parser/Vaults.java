package dev.garden.parser;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.vault.MemorySource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small vaults for tests. */
public final class Vaults {
    private Vaults() {}

    /** {@return the vault with path, text, path, text …} */
    public static Map<String, String> files(String... pathsAndTexts) {
        var files = new LinkedHashMap<String, String>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return files;
    }

    /** {@return the garden of that vault, every note published that does not say no} */
    public static Garden read(String... pathsAndTexts) {
        return read(files(pathsAndTexts), VaultReader.Publish.ALL);
    }

    /** {@return the garden of a vault} */
    public static Garden read(Map<String, String> files, VaultReader.Publish publish) {
        try {
            return VaultReader.of(MemorySource.of(files)).withPublish(publish).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the note at that path} */
    public static Note note(Garden garden, String path) {
        return garden.note(VaultPath.of(path)).orElseThrow();
    }

    /** {@return every diagnostic as {@code code file:line:column}} */
    public static List<String> problems(Garden garden) {
        return garden.diagnostics().stream().map(Vaults::describe).toList();
    }

    private static String describe(Diagnostic diagnostic) {
        return diagnostic.code().id() + " " + diagnostic.file() + ":" + diagnostic.position();
    }
}
