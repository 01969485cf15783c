package dev.garden.parser.note;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.vault.SourceFile;
import dev.garden.parser.vault.VaultSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a file. Whatever a file holds, there is a text: what cannot be read is reported.
 *
 * @param path of the file
 * @param state how much of it could be read
 * @param text all of it, as decoded
 * @param diagnostics what is wrong with it
 * @since 0.1
 */
public record NoteFile(VaultPath path, State state, String text, List<Diagnostic> diagnostics) {

    private static final long LARGEST = 32L << 20;
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * How much of a file could be read.
     *
     * @since 0.1
     */
    public enum State {
        /** All of it. */
        READ,
        /** Nothing: what it says of publishing is unknown. */
        UNREAD
    }

    /** Copies the list. */
    public NoteFile {
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return the text of a file of the vault} */
    public static NoteFile read(VaultSource source, SourceFile file) {
        if (file.size() > LARGEST) {
            return unread(file.path(), FileDiagnostics.TOO_LARGE, "the note is larger than 32 MB");
        }
        try {
            return decode(file.path(), source.read(file.path()));
        } catch (IOException e) {
            String reason = e.getMessage() == null ? "" : ": " + e.getMessage();
            return unread(file.path(), FileDiagnostics.UNREADABLE, "the file cannot be read" + reason);
        }
    }

    private static NoteFile unread(VaultPath path, DiagnosticCode code, String message) {
        return new NoteFile(path, State.UNREAD, "", List.of(Diagnostic.of(code, path, Position.START, message)));
    }

    private static NoteFile decode(VaultPath path, byte[] bytes) {
        Charset charset = charset(bytes);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new NoteFile(path, State.READ, text, List.of());
        } catch (CharacterCodingException malformed) {
            String text = new String(bytes, charset);
            var diagnostic = Diagnostic.of(
                    FileDiagnostics.ENCODING, path, firstReplaced(text), "the file is not UTF-8 from here on");
            return new NoteFile(path, State.READ, text, List.of(diagnostic));
        }
    }

    /** UTF-16 says so itself; anything else is UTF-8. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static Position firstReplaced(String text) {
        int at = Math.max(0, text.indexOf(REPLACEMENT));
        String before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return Position.of(line, at - (before.lastIndexOf('\n') + 1) + 1);
    }
}
