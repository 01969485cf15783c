package dev.garden.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for words in files as they are, and in the ways in which the web writes them: entities, URLs, JSON, Base64. */
public final class Traces {

    /** What is shorter stands in hashes and in Base64 by chance. */
    private static final int LONG_ENOUGH = 9;

    private final List<String> forms;

    private Traces(List<String> forms) {
        this.forms = forms;
    }

    /** {@return what looks for {@code word} in every form of it} */
    public static Traces of(String word) {
        return new Traces(Stream.of(plain(word), characters(word), escapedBytes(word), bareBytes(word))
                .flatMap(forms -> forms)
                .map(form -> new String(form.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .distinct()
                .toList());
    }

    /** {@return whether a file of that name and content holds the word} */
    public boolean in(String name, byte[] content) {
        String bytes = latin(name.getBytes(StandardCharsets.UTF_8)) + "\n" + latin(content);
        return forms.stream().anyMatch(bytes::contains);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Stream<String> plain(String word) {
        String html = word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return Stream.of(word, html, html.replace("'", "&#39;"), html.replace("\"", "&quot;"));
    }

    /** Only what is not ASCII written in another way, or every character. */
    private static Stream<String> characters(String word) {
        return Stream.<IntFunction<String>>of(
                        c -> "&#" + c + ";",
                        c -> "&#x" + Integer.toHexString(c) + ";",
                        c -> "&#x" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + ";",
                        c -> json(c, "\\u%04x"),
                        c -> json(c, "\\u%04X"))
                .flatMap(form -> Stream.of(0, 0x80)
                        .map(from -> word.codePoints()
                                .mapToObj(c -> c < from ? Character.toString(c) : form.apply(c))
                                .collect(Collectors.joining())));
    }

    private static String json(int character, String format) {
        return Character.toString(character)
                .chars()
                .mapToObj(unit -> String.format(format, unit))
                .collect(Collectors.joining());
    }

    private static Stream<String> escapedBytes(String word) {
        String upper = URLEncoder.encode(word, StandardCharsets.UTF_8);
        return Stream.of(upper, upper.replace("+", "%20"), hex(word, "%%%02X"), hex(word, "\\x%02x"))
                .flatMap(form -> Stream.of(form, lowerEscapes(form)));
    }

    private static Stream<String> bareBytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8).length < LONG_ENOUGH
                ? Stream.empty()
                : Stream.concat(Stream.of(hex(word, "%02x"), hex(word, "%02X")), base64(word));
    }

    private static String hex(String word, String format) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, utf8.length)
                .mapToObj(i -> String.format(format, utf8[i] & 0xFF))
                .collect(Collectors.joining());
    }

    private static String lowerEscapes(String form) {
        return java.util.regex.Pattern.compile("%[0-9A-F]{2}")
                .matcher(form)
                .replaceAll(escape -> escape.group().toLowerCase(Locale.ROOT));
    }

    /** A word may begin at any of the three bytes of a group; the characters that it shares with its neighbours are left out. */
    private static Stream<String> base64(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, 3).boxed().flatMap(before -> {
            byte[] shifted = new byte[before + utf8.length];
            System.arraycopy(utf8, 0, shifted, before, utf8.length);
            int start = before == 0 ? 0 : before + 1;
            int end = shifted.length * 8 / 6;
            return Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                    .map(encoder -> encoder.encodeToString(shifted).substring(start, end));
        });
    }
}
