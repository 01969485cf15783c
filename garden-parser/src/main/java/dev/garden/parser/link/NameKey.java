package dev.garden.parser.link;

import java.text.Normalizer;

/** The form in which names are compared: Unicode NFC, letter case put aside code point by code point. */
final class NameKey {
    private NameKey() {}

    /**
     * Makes the key of a name. Each letter is folded by itself, so that the key of a name does not depend on what follows it, as
     * {@link String#toLowerCase} does for a Greek sigma.
     */
    static String of(String name) {
        String composed = nfc(name);
        int length = composed.length();
        for (int i = 0; i < length; i++) {
            char c = composed.charAt(i);
            if (Character.isSurrogate(c) || fold(c) != c) {
                return folded(composed);
            }
        }
        return composed;
    }

    /** Composes letters and their marks; file systems and keyboards disagree on that. */
    static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String folded(String text) {
        var key = new StringBuilder(text.length());
        text.codePoints().map(NameKey::fold).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static int fold(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }
}
