package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.garden.render.TestSite;
import dev.garden.render.theme.Theme;
import dev.garden.render.theme.ThemeException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A theme that lies in the vault is part of what its author may have got wrong there. */
class VaultThemeTest {

    private static final String SETTINGS = "theme:\n  name: themes/mine\n";
    private static final String MANIFEST = "name: mine\nextends: garden\n";

    private static TestSite site(String manifest, String template) {
        return TestSite.ofSettings(
                "a.md",
                "x",
                "b.md",
                "y",
                "garden.yml",
                SETTINGS,
                "themes/mine/theme.yml",
                manifest,
                "themes/mine/templates/note.peb",
                "{% extends \"garden/note.peb\" %}\n{% block body %}\n" + template + "{% endblock %}");
    }

    private static List<String> told(TestSite site) {
        return site.report().diagnostics().stream()
                .map(problem -> problem.file() + ":" + problem.position() + " " + problem.message())
                .toList();
    }

    @Test
    void reportsEachProblemOnceByItsPlaceInTheVault() {
        assertEquals(
                List.of("themes/mine/templates/note.peb:3:7 There is no text \"toc.x\" in English"),
                told(site(MANIFEST, "{{ t('toc.x') }}")));
    }

    @Test
    void makesTheSiteAlthoughItsManifestIsWrong() {
        TestSite site = site("name: mine\nextends: gaarden\n", "<p class=mine>");
        assertEquals(List.of("themes/mine/theme.yml:2:10 There is no theme \"gaarden\" to build on"), told(site));
        assertEquals(1, site.page("a/index.html").select("p.mine").size());
    }

    @Test
    void namesTheFolderOfTheThemeInFaultsOfItsTemplates() {
        var fault = assertThrows(ThemeException.class, () -> site(MANIFEST, "<p>{{ note.titel }}"));
        assertEquals(
                "The theme has a fault: themes/mine/templates/note.peb:3:12: NoteView has no \"titel\". Did you mean \"title\"?",
                fault.getMessage());
    }

    @Test
    void tellsWhoeverForgotTheBaseWhatIsMissing() {
        var fault = assertThrows(ThemeException.class, () -> site("name: mine\n", ""));
        assertEquals(
                true,
                fault.getMessage()
                        .endsWith(
                                "Write extends: garden into its theme.yml, and it has all that it lacks from there."));
    }

    @Test
    void goesOnWithTheUsualThemeWhereTheNamedOneIsMissing() {
        var site = TestSite.ofSettings(
                "a.md", "x", "themes/mine/theme.yml", MANIFEST, "garden.yml", "theme:\n  name: themes/myne\n");
        assertEquals(
                List.of("garden.yml:2:3 There is no theme \"themes/myne\"; there are garden, manual, themes/mine"),
                told(site));
        assertEquals(1, site.page("a/index.html").select("main.content").size());
    }

    @Test
    void mindsNoNameWhereAThemeIsGiven() {
        var garden = TestSite.garden("a.md", "x", "garden.yml", "theme:\n  name: themes/myne\n");
        assertEquals(List.of(), told(TestSite.of(garden, Theme.bundled("manual"))));
    }

    @Test
    void reportsAFileForASlotThatTheThemeLacks() {
        var site = TestSite.ofSettings("a.md", "x", "x.html", "<p>", "garden.yml", "slots:\n  fotter: x.html\n");
        assertEquals(
                List.of(
                        "garden.yml:1:1 the theme has no slot \"fotter\"; it has head, header, sidebar, before-content, aside, after-content, footer"),
                told(site));
    }
}
