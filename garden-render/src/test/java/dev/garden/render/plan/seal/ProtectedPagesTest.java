package dev.garden.render.plan.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProtectedPagesTest {

    private static final String LOCKED =
            "---\ndg-passphrase: numbat pass\ndescription: quokka\ntags: [quokka]\naliases: [quokka]\n"
                    + "cssclasses: quokka\nnoteIcon: quokka\ncreated: 2031-07-09\n---\n# quokka 短尾袋鼠\n\nquokka [[open]] ![[quokka.png]] "
                    + "![x](https://quokka.example/x.png) ![[shared.png]]\n";

    private static TestSite site() {
        return TestSite.ofSettings(
                "lock.md", LOCKED,
                "open.md", "[[lock]] ![[lock]] ![[shared.png]]\n",
                "quokka.png", "quokka in a picture",
                "shared.png", "png");
    }

    /** A word as it may hide in a file: plain, as entities, percent-encoded, escaped, in each of the three phases of base64. */
    private static List<String> disguises(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        var forms = new ArrayList<>(List.of(
                word,
                URLEncoder.encode(word, StandardCharsets.UTF_8),
                HexFormat.of().formatHex(utf8),
                word.chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining()),
                word.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining())));
        for (int phase = 0; phase < 3; phase++) {
            byte[] shifted = new byte[utf8.length + phase];
            System.arraycopy(utf8, 0, shifted, phase, utf8.length);
            String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            forms.add(text.substring(phase == 0 ? 0 : phase + 1, text.length() - 1));
        }
        return forms;
    }

    @Test
    void noByteOfTheSiteTellsOfTheNote() {
        TestSite site = site();
        for (String word : List.of("quokka", "短尾袋鼠", "numbat", "2031-07-09")) {
            for (String form : disguises(word)) {
                site.files().paths().forEach(path -> {
                    assertFalse(path.value().contains(form), path + " has " + form);
                    assertFalse(site.text(path.value()).contains(form), path + " has " + form);
                });
            }
        }
    }

    @Test
    void encryptsTheFilesThatOnlyProtectedNotesShow() {
        var paths = site().files().paths().stream().map(Object::toString).toList();
        assertTrue(paths.contains("shared.png") && !paths.contains("quokka.png"));
        assertEquals(
                1, paths.stream().filter(path -> path.startsWith("protected/")).count());
    }

    @Test
    void namesNoOtherSiteInThePolicy() {
        String policy =
                site().page("lock/index.html").select("meta[http-equiv]").attr("content");
        assertTrue(policy.contains("img-src 'self' data: blob: https:;"), policy);
        assertFalse(site().page("open/index.html").html().contains("blob:"));
    }

    @Test
    void drawsNoLineFromAProtectedNote() {
        assertTrue(site().page("open/index.html").select(".backlinks a").isEmpty());
    }

    @Test
    void callsTheNoteOnlyProtectedWhereThatIsWanted() {
        var site = TestSite.ofSettings(
                "garden.yml", "lang: en\nprotect: {hide-title: true}",
                "a.md", "---\ntitle: Quokka\ndg-passphrase: x\ndg-permalink: 1\n---\ntext",
                "b.md", "![[a]]\n");
        assertEquals("Protected note", site.page("1/index.html").select("h1").text());
        site.files().paths().forEach(path -> assertFalse(site.text(path.value()).contains("Quokka"), path.value()));
    }

    @Test
    void repeatsItselfWithASaltKey() {
        String[] vault = {"garden.yml", "protect: {salt-key: x}", "lock.md", LOCKED, "quokka.png", "x", "open.md", "x"};
        var first = TestSite.ofSettings(vault);
        var second = TestSite.ofSettings(vault);
        assertEquals(first.files().paths(), second.files().paths());
        assertEquals(first.text("lock/index.html"), second.text("lock/index.html"));
    }
}
