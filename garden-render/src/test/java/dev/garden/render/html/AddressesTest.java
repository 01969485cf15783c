package dev.garden.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.com, true, true",
        "zotero://select/1, true, true",
        "mailto:a@example.com, true, true",
        "note.md, false, true",
        "#part, false, true",
        "a/b:c, false, true",
        "javascript:x, true, false",
        "DATA:text/html, true, false",
    })
    void knowsSchemes(String address, boolean hasScheme, boolean isSafe) {
        assertEquals(hasScheme, Addresses.hasScheme(address));
        assertEquals(isSafe, Addresses.isSafe(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.com/a b, https://e.com/a%20b",
        "https://e.com/%20%zz, https://e.com/%20%25zz",
        "https://e.com/ü?a[0]=\"1\", https://e.com/ü?a[0]=%221%22",
    })
    void encodesOnlyWhatIsNotYet(String address, String encoded) {
        assertEquals(encoded, Addresses.encode(address));
    }

    @ParameterizedTest
    @CsvSource({"a%20b, a b", "a+b, a+b", "100%, 100%", "N%C3%B6te, Nöte"})
    void decodesWhatCanBeDecoded(String text, String decoded) {
        assertEquals(decoded, Addresses.decode(text));
    }
}
