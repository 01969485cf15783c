package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDiagnosticsTest {

    @Test
    void reportsAnAddressThatNoFileCanHave() {
        var site = TestSite.of("a.md", "---\npermalink: " + "字".repeat(100) + "\n---\nx", "b.md", "x");
        var codes = site.report().diagnostics().stream().map(d -> d.code().id()).toList();
        assertEquals(List.of("page.too-long"), codes);
        assertTrue(site.has("b/index.html"));
    }
}
