package dev.garden.render.protect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.garden.model.setting.SettingKey;
import dev.garden.model.setting.Settings;
import dev.garden.render.output.OutputContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.junit.jupiter.api.Test;

class NoteLockTest {

    private static Keyring fixed() {
        return Keyring.of(Settings.DEFAULTS.with(ProtectSettings.SALT_KEY, "a long secret"));
    }

    private static byte[] decrypt(byte[] key, byte[] data) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, Ciphers.aes(key), new GCMParameterSpec(128, data, 0, 12));
        return cipher.doFinal(data, 12, data.length - 12);
    }

    private static byte[] part(String sealed, int index) {
        return Base64.getUrlDecoder().decode(sealed.split("\\.")[index]);
    }

    private static byte[] contentKey(String sealed, String passphrase) throws GeneralSecurityException {
        return decrypt(Ciphers.derive(passphrase, part(sealed, 2)).getEncoded(), part(sealed, 3));
    }

    @Test
    void opensWithThePassphraseHoweverItIsTyped() throws GeneralSecurityException {
        String sealed = Keyring.of(Settings.DEFAULTS).lock("café 密码", "a.md").seal("正文");
        byte[] key = contentKey(sealed, "cafe\u0301 密码");
        assertEquals("正文", new String(decrypt(key, part(sealed, 4)), StandardCharsets.UTF_8));
        assertEquals("600000", sealed.split("\\.")[1]);
    }

    @Test
    void staysShutForAnotherPassphrase() {
        String sealed = fixed().lock("right", "a.md").seal("text");
        assertThrows(AEADBadTagException.class, () -> contentKey(sealed, "wrong"));
    }

    @Test
    void opensAllNotesOfOnePassphraseThoughTheirSaltsDiffer() throws GeneralSecurityException {
        Keyring keys = Keyring.of(Settings.DEFAULTS);
        String one = keys.lock("x", "a.md").seal("one");
        String two = keys.lock("x", "b.md").seal("two");
        assertNotEquals(one.split("\\.")[2], two.split("\\.")[2]);
        byte[] opened = decrypt(contentKey(one, "x"), part(two, 4));
        assertEquals("two", new String(opened, StandardCharsets.UTF_8));
    }

    @Test
    void repeatsItselfAndLetsNoTwoSitesShareSalts() {
        assertEquals(
                fixed().lock("x", "a.md").seal("one"), fixed().lock("x", "a.md").seal("one"));
        String plain = Keyring.of(Settings.DEFAULTS).lock("x", "a.md").seal("one");
        assertEquals(plain, Keyring.of(Settings.DEFAULTS).lock("x", "a.md").seal("one"));
        assertNotEquals(plain, Keyring.of(titled("b")).lock("x", "a.md").seal("one"));
    }

    private static Settings titled(String title) {
        return Settings.DEFAULTS.with(SettingKey.text("title", "", ""), title);
    }

    @Test
    void neverUsesAVectorForTwoTexts() {
        NoteLock lock = fixed().lock("x", "a.md");
        assertNotEquals(
                Base64.getEncoder().encodeToString(Arrays.copyOf(part(lock.seal("one"), 4), 12)),
                Base64.getEncoder().encodeToString(Arrays.copyOf(part(lock.seal("two"), 4), 12)));
    }

    @Test
    void sealsFilesUnderNamesThatTellNothing() throws IOException, GeneralSecurityException {
        NoteLock lock = fixed().lock("x", "a.md");
        byte[] bytes = new byte[100_000];
        Arrays.fill(bytes, (byte) 7);
        byte[] sealed;
        try (InputStream in = lock.seal(OutputContent.of(bytes)).open()) {
            sealed = in.readAllBytes();
        }
        assertArrayEquals(bytes, decrypt(contentKey(lock.seal(""), "x"), sealed));
        assertEquals("protected/", lock.placeOf("img/quokka.png").value().replaceAll("[0-9a-f]{32}\\.bin", ""));
    }
}
