package dev.garden.render.html;

import dev.garden.model.Attachment;
import dev.garden.model.Garden;
import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a file of the vault that is shown as code. */
final class CodeFile {

    private static final int LARGEST = 256 * 1024;

    private CodeFile() {}

    /** Reads a file; what is no text, too large, or holds names of notes that may be private is refused. */
    static String read(Garden garden, VaultPath file) throws IOException {
        Attachment attachment =
                garden.attachment(file).orElseThrow(() -> new RefusedException("it is no file of the vault"));
        if (file.isView()) {
            throw new RefusedException("it names notes that may be private");
        }
        try (var in = garden.open(attachment)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new RefusedException("it is larger than 256 KB");
            }
            return text(bytes);
        }
    }

    private static String text(byte[] bytes) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException binary) {
            throw new RefusedException("it is no text in UTF-8", binary);
        }
        throw new RefusedException("it is no text in UTF-8");
    }

    /** {@return why a file was not read, in words that are the same on every machine} */
    static String reason(IOException problem) {
        return problem instanceof RefusedException refused ? refused.reason : "it cannot be read";
    }

    private static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        RefusedException(String reason) {
            super(reason);
            this.reason = reason;
        }

        RefusedException(String reason, IOException cause) {
            super(reason, cause);
            this.reason = reason;
        }
    }
}
