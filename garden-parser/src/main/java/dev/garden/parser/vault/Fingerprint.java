package dev.garden.parser.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short name for any number of parts: other parts, or parts divided in another way, have another name. One thread at a time.
 *
 * @since 0.1
 */
public final class Fingerprint {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = sha256();

    private Fingerprint() {}

    /** {@return a fingerprint of nothing yet} */
    public static Fingerprint start() {
        return new Fingerprint();
    }

    /**
     * Adds text.
     *
     * @param part any text, with unpaired surrogates too
     * @return this fingerprint
     */
    public Fingerprint add(String part) {
        // The encoder makes all unpaired surrogates alike; the hash code tells them apart.
        digest.update((part.length() + ":" + part.hashCode() + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /**
     * Adds the rest of a stream.
     *
     * @param part stays open
     * @return this fingerprint
     * @throws IOException if it cannot be read
     */
    public Fingerprint add(InputStream part) throws IOException {
        var content = sha256();
        byte[] buffer = new byte[BUFFER];
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            content.update(buffer, 0, read);
        }
        return add(HexFormat.of().formatHex(content.digest()));
    }

    /** {@return the name of the parts, in hexadecimal; the fingerprint begins anew} */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
