package dev.garden.render.protect;

import dev.garden.model.property.PropertyValue;
import dev.garden.model.setting.Settings;
import java.nio.charset.StandardCharsets;
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

    private final String secret;
    private final String site;
    private final Map<String, Salts> salts = new ConcurrentHashMap<>();

    private Keyring(String secret, String site) {
        this.secret = secret;
        this.site = site;
    }

    /** {@return a keyring whose salts follow from the salt key of environment or settings, else from the passphrases} */
    public static Keyring of(Settings settings) {
        String secret = Optional.ofNullable(System.getenv(ENVIRONMENT))
                .filter(key -> !key.isBlank())
                .orElseGet(() -> settings.get(ProtectSettings.SALT_KEY));
        return new Keyring(secret, named(settings, "title") + "\n" + named(settings, "base-url"));
    }

    private static String named(Settings settings, String name) {
        PropertyValue value = settings.values().get(name);
        return value == null ? "" : value.text();
    }

    /**
     * Makes the lock of a note. Takes the better part of a second: that is what makes guessing slow.
     *
     * @param passphrase that opens it
     * @param place of the note, which no other has
     * @return the lock
     */
    public NoteLock lock(String passphrase, String place) {
        Salts salts = this.salts.computeIfAbsent(passphrase, this::salts);
        byte[] contentKey = salts.bytes(Ciphers.KEY_BYTES, "content key", passphrase);
        byte[] salt = salts.bytes(Ciphers.SALT_BYTES, "salt", place);
        byte[] iv = salts.bytes(Ciphers.IV_BYTES, "key vector", place, passphrase);
        byte[] wrapped = Ciphers.seal(Ciphers.derive(passphrase, salt), iv, contentKey);
        String head = "v1." + Ciphers.ITERATIONS + "." + Ciphers.text(salt) + "." + Ciphers.text(wrapped) + ".";
        return new NoteLock(contentKey, head, salts);
    }

    // Whoever tries a passphrase against these salts has to take the same slow way as against the lock itself.
    private Salts salts(String passphrase) {
        if (!secret.isBlank()) {
            return Salts.of(secret);
        }
        byte[] salt = Salts.mac(site.getBytes(StandardCharsets.UTF_8), "garden salts");
        return Salts.of(Ciphers.text(Ciphers.derive(passphrase, salt).getEncoded()));
    }
}
