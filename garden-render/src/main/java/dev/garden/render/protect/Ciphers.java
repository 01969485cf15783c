package dev.garden.render.protect;

import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM and PBKDF2-HMAC-SHA-256, as Web Crypto has them. */
final class Ciphers {

    static final int KEY_BYTES = 32;
    static final int SALT_BYTES = 16;
    static final int IV_BYTES = 12;

    /** What OWASP asks for, 2023. */
    static final int ITERATIONS = 600_000;

    private static final int TAG_BITS = 128;

    private Ciphers() {}

    /** {@return the key that a passphrase stands for; however it is typed, in NFC} */
    static SecretKey derive(String passphrase, byte[] salt) {
        char[] typed = Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
        try {
            var spec = new PBEKeySpec(typed, salt, ITERATIONS, KEY_BYTES * 8);
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return aes(key);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has PBKDF2", missing);
        }
    }

    static SecretKey aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    static Cipher encrypting(SecretKey key, byte[] iv) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, iv));
            return cipher;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has AES-GCM", missing);
        }
    }

    /** {@return the initialisation vector, then what it encrypts, then the tag} */
    static byte[] seal(SecretKey key, byte[] iv, byte[] content) {
        try {
            byte[] sealed = encrypting(key, iv).doFinal(content);
            byte[] all = new byte[iv.length + sealed.length];
            System.arraycopy(iv, 0, all, 0, iv.length);
            System.arraycopy(sealed, 0, all, iv.length, sealed.length);
            return all;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("encrypting cannot fail", fault);
        }
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
