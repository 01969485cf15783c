package dev.garden.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinktextTest {

    @ParameterizedTest
    @CsvSource({"A#b#c, A, b#c", "#b, '', b", "A, A, ''", "' A # b ', A, b", "A#^id, A, ^id", "C#, C, ''"})
    void splitsAtTheFirstHash(String text, String path, String subpath) {
        assertEquals(new Linktext(path, new Subpath(subpath)), Linktext.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.org/#a, true",
        "mailto:a@b, true",
        "//host, true",
        "a+b-c.d:e, true",
        "C:/x, false",
        "note: one, true",
        "注:一, false",
        "/path, false",
        "1a:b, false",
        "plain, false"
    })
    void knowsAddressesOfOthers(String destination, boolean url) {
        assertEquals(url, Linktext.isUrl(destination));
    }

    @Test
    void keepsAddressesOfOthersWhole() {
        assertEquals(
                "https://x.org/#a",
                Linktext.parseDestination("https://x.org/#a").path());
        assertEquals("a", Linktext.parseDestination("n.md#a").subpath().text());
    }

    @Test
    void readsSubpaths() {
        assertEquals(List.of("One", "Two"), new Subpath("One# Two#").headings());
        assertEquals("id", new Subpath("^id ").blockId());
        assertEquals("", Subpath.NONE.toString());
        assertEquals("#x", new Subpath("x").toString());
    }
}
