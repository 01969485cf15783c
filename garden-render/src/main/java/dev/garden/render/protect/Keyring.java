package dev.garden.render.protect;

import dev.garden.model.setting.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the locks of the notes of one site. All notes with one passphrase share a content key, so that a reader who has opened one
 * has opened all; each note wraps that key with a key of its own, derived from the passphrase with a salt of its own.
 *
 * @since 0.1
 */
public final class Keyring {

    private static final String ENVIRONMENT = "GARDEN_SALT_KEY";

    private final Salts salts;
    private final Map<String, byte[]> contentKeys = new ConcurrentHashMap<>();

    private Keyring(Salts salts) {
        this.salts = salts;
    }

    /** {@return a keyring whose salts follow from the salt key, if the environment or the settings have one} */
    public static Keyring of(Settings settings) {
        String secret = Optional.ofNullable(System.getenv(ENVIRONMENT))
                .filter(key -> !key.isBlank())
                .orElseGet(() -> settings.get(ProtectSettings.SALT_KEY));
        return new Keyring(secret.isBlank() ? Salts.random() : Salts.of(secret));
    }

    /**
     * Makes the lock of a note. Takes the better part of a second: that is what makes guessing slow.
     *
     * @param passphrase that opens it
     * @param place of the note, which no other has
     * @return the lock
     */
    public NoteLock lock(String passphrase, String place) {
        byte[] contentKey =
                contentKeys.computeIfAbsent(passphrase, words -> salts.bytes(Ciphers.KEY_BYTES, "content key", words));
        byte[] salt = salts.bytes(Ciphers.SALT_BYTES, "salt", place);
        byte[] iv = salts.bytes(Ciphers.IV_BYTES, "key vector", place, passphrase);
        byte[] wrapped = Ciphers.seal(Ciphers.derive(passphrase, salt), iv, contentKey);
        String head = "v1." + Ciphers.ITERATIONS + "." + Ciphers.text(salt) + "." + Ciphers.text(wrapped) + ".";
        return new NoteLock(contentKey, head, salts);
    }
}
