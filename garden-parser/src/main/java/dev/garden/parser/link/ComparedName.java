package dev.garden.parser.link;

/**
 * A name that a link uses, or could use.
 *
 * @param shown how a link would write it
 * @param key its last part in the form in which it is compared: an error in a folder is easily seen once the note is named
 * @param once a bit for each letter that occurs in the key
 * @param twice a bit for each that occurs again
 */
record ComparedName(String shown, String key, long once, long twice) {

    static ComparedName of(String shown) {
        int end = shown.endsWith("/") ? shown.length() - 1 : shown.length();
        String key = NameKey.of(shown.substring(shown.lastIndexOf('/', end - 1) + 1, end));
        long once = 0;
        long twice = 0;
        for (int codePoint : key.codePoints().toArray()) {
            long letter = 1L << (codePoint % Long.SIZE);
            twice |= once & letter;
            once |= letter;
        }
        return new ComparedName(shown, key, once, twice);
    }

    /** Tells whether it is a permalink. */
    boolean isAddress() {
        return shown.startsWith("/");
    }

    /** Tells cheaply that two names are too far from each other: a change of one letter changes two bits at most. */
    boolean mayBeNear(ComparedName other, int changes) {
        return Long.bitCount(once ^ other.once) + Long.bitCount(twice ^ other.twice) <= 2 * changes;
    }
}
