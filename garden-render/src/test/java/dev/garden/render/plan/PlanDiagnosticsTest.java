package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.render.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDiagnosticsTest {

    @Test
    void reportsAnAddressThatNoFileCanHave() {
        var site = TestSite.of("a.md", "---\npermalink: " + "字".repeat(100) + "\n---\nx", "b.md", "x");
        var codes = site.report().diagnostics().stream().map(d -> d.code().id()).toList();
        assertEquals(List.of("page.too-long"), codes);
        assertTrue(site.has("b/index.html"));
    }

    @ParameterizedTest
    @CsvSource({"graph,Graph of all notes", "tags,Tags", "tags/t,t"})
    void tellsOfAPageWhoseAddressANoteHas(String address, String page) {
        var site = TestSite.of("garden.yml", "lang: en", "a.md", "---\npermalink: " + address + "\n---\nmine #t");
        assertEquals(
                List.of("this note has the address /" + address + "/, where the page \"" + page + "\" would be"),
                site.report().diagnostics().stream().map(Diagnostic::message).toList());
        assertEquals(
                "mine #t",
                site.page(address + "/index.html").select(".markdown-rendered").text());
    }

    @Test
    void saysNothingOfAHomePageOrAFolderNote() {
        var site = TestSite.of("index.md", "---\ndg-home: true\n---\nx", "f/README.md", "---\npermalink: /f/\n---\nx");
        assertEquals(List.of(), site.report().diagnostics());
    }
}
