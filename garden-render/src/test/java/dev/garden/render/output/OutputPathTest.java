package dev.garden.render.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.garden.model.Tag;
import dev.garden.model.link.Permalink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/passwd", "a//b", "", ".", "a/", "a\0b"})
    void refusesWhatLeadsOut(String path) {
        assertThrows(IllegalArgumentException.class, () -> OutputPath.of(path));
    }

    @Test
    void putsPagesIntoFoldersOfTheirName() {
        assertEquals(
                "大语言模型学习/碎碎念/index.html",
                OutputPath.ofPage(new Permalink("/大语言模型学习/碎碎念/")).value());
        assertEquals("index.html", OutputPath.ofPage(Permalink.HOME).value());
    }

    @Test
    void leavesTheIndexOutOfAddresses() {
        assertEquals("a/b/", OutputPath.of("a/b/index.html").address());
        assertEquals("", OutputPath.of("index.html").address());
        assertEquals("a/myindex.html", OutputPath.of("a/myindex.html").address());
    }

    @Test
    void encodesOnlyWhatAddressesCannotHold() {
        assertEquals(
                "图/Pasted%20image%20%231%25.png",
                OutputPath.of("图/Pasted image #1%.png").address());
        assertEquals("a&b,c+d（e）", Urls.encodePath("a&b,c+d（e）"));
    }

    @Test
    void decodesWhatItEncodes() {
        String path = "a+b 100% 图\n.png";
        assertEquals(path, Urls.decodePath(Urls.encodePath(path)));
    }

    @Test
    void sharesOnePageAmongSpellingsOfATag() {
        assertEquals(
                "tags/nlp/模型/index.html", OutputPath.ofTag(new Tag("NLP/模型")).value());
        assertEquals(OutputPath.ofTag(new Tag("nlp")), OutputPath.ofTag(new Tag("NLP")));
        assertEquals("tags/a/index.html", OutputPath.ofTag(new Tag("../a")).value());
    }

    @Test
    void knowsTheWayToTheRoot() {
        assertEquals("./", OutputPath.of("index.html").wayToRoot());
        assertEquals("../../", OutputPath.of("a/b/index.html").wayToRoot());
    }
}
