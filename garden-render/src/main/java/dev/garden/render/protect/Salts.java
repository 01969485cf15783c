package dev.garden.render.protect;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Gives bytes that nobody can foresee who does not know a secret. */
@FunctionalInterface
interface Salts {

    /**
     * Gives bytes, the same for the same purpose.
     *
     * @param length at most 32
     * @param what they are for: other parts, other bytes
     */
    byte[] bytes(int length, String... what);

    /** {@return salts that follow from a secret and from what they are for, so that builds can be repeated} */
    static Salts of(String secret) {
        byte[] key = secret.getBytes(StandardCharsets.UTF_8);
        return (length, what) -> Arrays.copyOf(mac(key, what), length);
    }

    /** {@return HMAC-SHA-256 of parts, each with its length before it, so that parts cannot run into one another} */
    static byte[] mac(byte[] key, String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", missing);
        }
    }
}
