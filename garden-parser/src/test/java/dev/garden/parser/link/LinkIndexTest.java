package dev.garden.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.Garden;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.parser.Vaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkIndexTest {

    private static final Garden NAMES = Vaults.read(
            "Home.md", "h",
            "Plan.md", "p",
            "a/Home.md", "h",
            "a/Plan.md", "p",
            "a/sub/Card.md", "c",
            "b/deep/er/Card.md", "c",
            "b/Card.md", "c",
            "c/Alias.md", "---\naliases: [Nick, old/path]\n---\n",
            "c/Nick2.md", "n",
            "img/Figure 1.png", "x",
            "v1.2 notes.md", "v",
            "100% real.md", "r");

    private static final Garden ADDRESSES = Vaults.read(
            "词嵌入/one Hot.md", "o",
            "x/P.md", "---\ndg-permalink: /Some/Where\n---\n",
            "x/Q.md", "---\naliases: [/was/here]\n---\n",
            "附件/Pasted image 1.png", "p",
            "guide/README.md", "r",
            "x/in/index.md", "i",
            "Café.md", "c");

    @ParameterizedTest
    @CsvSource({
        "Home.md, Plan, Plan.md",
        "a/Home.md, Plan, Plan.md",
        "a/Home.md, ./Plan, a/Plan.md",
        "a/sub/Card.md, ../Plan, a/Plan.md",
        "a/Home.md, Card, a/sub/Card.md",
        "c/Alias.md, Card, b/Card.md",
        "Home.md, er/Card, b/deep/er/Card.md",
        "Home.md, PLAN.MD, Plan.md",
        "Home.md, nick, c/Alias.md",
        "Home.md, old/path, c/Alias.md",
        "Home.md, figure 1.png, img/Figure 1.png",
        "Home.md, v1.2 notes, v1.2 notes.md",
        "Home.md, 100% real, 100% real.md",
        "Home.md, Figure 1, -",
        "Home.md, x/Card, -",
        "Home.md, b, -",
        "Home.md, b/, -",
        "Home.md, ../Plan, -"
    })
    void findsFilesAsObsidianDoes(String from, String linktext, String file) {
        assertEquals(file, file(NAMES, from, Link.Kind.WIKILINK, linktext));
    }

    @ParameterizedTest
    @CsvSource({
        "/词嵌入/one-Hot/, 词嵌入/one Hot.md",
        "/词嵌入/one-Hot, 词嵌入/one Hot.md",
        "/%E8%AF%8D%E5%B5%8C%E5%85%A5/one-Hot/, 词嵌入/one Hot.md",
        "/Some/Where/, x/P.md",
        "/x/P/, x/P.md",
        "/was/here/, x/Q.md",
        "/x/P.md, x/P.md",
        "/词嵌入/one Hot, 词嵌入/one Hot.md",
        "/img/user/附件/Pasted%20image%201.png, 附件/Pasted image 1.png",
        "/附件/Pasted image 1.png, 附件/Pasted image 1.png",
        "/some/where/, x/P.md",
        "/Cafe\u0301/, Café.md",
        "/guide/, guide/README.md",
        "guide/, guide/README.md",
        "in/, x/in/index.md",
        "/x/, -",
        "/nowhere/, -",
        "/one-Hot/, -"
    })
    void findsAddressesOfTheSite(String linktext, String file) {
        assertEquals(file, file(ADDRESSES, "x/P.md", Link.Kind.MARKDOWN, linktext));
    }

    @Test
    void decodesMarkdownDestinationsOnly() {
        assertEquals("v1.2 notes.md", file(NAMES, "Home.md", Link.Kind.MARKDOWN, "v1.2%20notes"));
        assertEquals("-", file(NAMES, "Home.md", Link.Kind.WIKILINK, "v1.2%20notes"));
        assertEquals("img/Figure 1.png", file(NAMES, "Home.md", Link.Kind.EMBED, "Figure%201.png"));
        assertEquals("100% real.md", file(NAMES, "Home.md", Link.Kind.EMBED, "100% real"));
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a#b", "mailto:a@b.c", "//host/path", "obsidian://open?vault=x"})
    void leavesAddressesOfOthersAlone(String url) {
        assertEquals("-> " + url, file(NAMES, "Home.md", Link.Kind.MARKDOWN, url));
    }

    @Test
    void takesAnEmptyPathForTheNoteItself() {
        assertEquals("a/Home.md", file(NAMES, "a/Home.md", Link.Kind.WIKILINK, "#x"));
    }

    private static String file(Garden garden, String from, Link.Kind kind, String linktext) {
        LinkTarget target = garden.resolve(Vaults.note(garden, from), kind, linktext);
        if (target instanceof LinkTarget.ToNote to) {
            return to.note().value();
        }
        if (target instanceof LinkTarget.ToFile to) {
            return to.file().value();
        }
        return target instanceof LinkTarget.ToUrl to ? "-> " + to.url() : "-";
    }
}
