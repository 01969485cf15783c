package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.SiteRenderer;
import dev.garden.render.TestSite;
import dev.garden.render.output.MemorySink;
import dev.garden.render.output.SiteSink;
import dev.garden.render.spi.Engines;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FormerAddressesTest {

    private final MemorySink sink = SiteSink.memory();

    private void build(String... vault) throws IOException {
        var renderer = SiteRenderer.builder().engines(Engines.NONE).build();
        renderer.render(TestSite.garden(vault)).writeTo(sink);
    }

    private String text(String path) {
        return sink.text(path).orElse("");
    }

    @Test
    void leadOnToWhereTheNoteIsNow() throws IOException {
        build("a.md", "---\npermalink: /旧 址/\n---\nx");
        build("a.md", "---\npermalink: /中/\n---\nx");
        build("a.md", "---\npermalink: /new/\n---\nx");
        assertTrue(text("旧 址/index.html").contains("url=../new/"));
        assertTrue(text("中/index.html").contains("url=../new/"));
    }

    @Test
    void giveWayToANoteThatIsThereNow() throws IOException {
        build("a.md", "---\npermalink: /x/\n---\nx");
        build("a.md", "---\npermalink: /y/\n---\nx", "b.md", "---\npermalink: /x/\n---\nmine");
        assertTrue(text("x/index.html").contains("mine"));
    }

    @Test
    void areForgottenWithTheirNote() throws IOException {
        build("quokka.md", "---\npermalink: /old/\n---\nx", "b.md", "x");
        build("quokka.md", "---\npermalink: /new/\n---\nx", "b.md", "x");
        build("b.md", "x");
        assertEquals("", text("old/index.html"));
        assertFalse(text(".garden/addresses").contains("old"));
    }

    @Test
    void nameNoFileOfTheVault() throws IOException {
        build("quokka.md", "---\npermalink: /a/\n---\nx");
        assertFalse(text(".garden/addresses").contains("quokka"));
    }
}
