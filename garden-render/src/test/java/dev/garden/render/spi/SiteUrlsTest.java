package dev.garden.render.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.garden.model.Tag;
import dev.garden.model.link.Permalink;
import dev.garden.model.source.VaultPath;
import org.junit.jupiter.api.Test;

class SiteUrlsTest {

    private static final SiteUrls BELOW = new SiteUrls("/garden/");

    @Test
    void everyAddressLiesBelowTheBase() {
        assertEquals("/garden/", BELOW.page(Permalink.HOME));
        assertEquals("/garden/a/b%20c/", BELOW.page(new Permalink("/a/b c/")));
        assertEquals("/garden/a%23b.png", BELOW.attachment(VaultPath.of("a#b.png")));
        assertEquals("/garden/x.css", BELOW.file("/x.css"));
        assertEquals("/garden/tags/a/", BELOW.tag(new Tag("A")));
    }

    @Test
    void keepsLettersOfAnyScript() {
        assertEquals("/大语言模型/RL（PPO）/#重点", SiteUrls.ROOT.page(new Permalink("/大语言模型/RL（PPO）/"), "重点"));
    }

    @Test
    void encodesAnchors() {
        assertEquals("/a/#%5Eblock", SiteUrls.ROOT.page(new Permalink("/a/"), "^block"));
    }

    @Test
    void theBaseIsAFolder() {
        assertThrows(IllegalArgumentException.class, () -> new SiteUrls("/garden"));
    }
}
