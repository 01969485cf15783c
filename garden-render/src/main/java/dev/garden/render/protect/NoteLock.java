package dev.garden.render.protect;

import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.CipherInputStream;
import javax.crypto.SecretKey;

/**
 * Encrypts what one note says, and the files that it shows.
 *
 * @since 0.1
 */
public final class NoteLock {

    private static final String FOLDER = "protected/";
    private static final int NAME_BYTES = 16;

    private final byte[] contentKey;
    private final SecretKey cipherKey;
    private final String head;
    private final Salts salts;

    NoteLock(byte[] contentKey, String head, Salts salts) {
        this.contentKey = contentKey.clone();
        this.cipherKey = Ciphers.aes(contentKey);
        this.head = head;
        this.salts = salts;
    }

    /**
     * Encrypts a text.
     *
     * @return version, iterations, salt, wrapped content key and the text, the last three in the base64 of addresses, joined by dots;
     *     both ciphertexts begin with their initialisation vector
     */
    public String seal(String text) {
        byte[] iv = salts.bytes(Ciphers.IV_BYTES, "vector", HexFormat.of().formatHex(contentKey), text);
        return head + Ciphers.text(Ciphers.seal(cipherKey, iv, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** {@return where the encrypted copy of a file lies: a name that tells nothing of the file} */
    public OutputPath placeOf(String file) {
        byte[] name = Arrays.copyOf(Salts.mac(contentKey, "name", file), NAME_BYTES);
        return OutputPath.of(FOLDER + HexFormat.of().formatHex(name) + ".bin");
    }

    /**
     * Encrypts a file while it is read.
     *
     * @param file to be encrypted
     * @return the initialisation vector, then what it encrypts
     * @throws IOException if the file cannot be read
     */
    public OutputContent seal(OutputContent file) throws IOException {
        byte[] iv = salts.bytes(Ciphers.IV_BYTES, "file vector", HexFormat.of().formatHex(contentKey), hash(file));
        return () -> new SequenceInputStream(
                new ByteArrayInputStream(iv), new CipherInputStream(file.open(), Ciphers.encrypting(cipherKey, iv)));
    }

    // Two versions of a file must never share a vector.
    private static String hash(OutputContent file) throws IOException {
        try (InputStream in = file.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
