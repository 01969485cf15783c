package dev.garden.parser.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.Garden;
import dev.garden.model.nav.Nav;
import dev.garden.model.nav.NavItem;
import dev.garden.model.nav.NavTarget;
import dev.garden.parser.VaultReader;
import dev.garden.parser.Vaults;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NavReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"导航", "目录", "NAVIGATION", "Nav", "sidebar", "Index", "Map of Content", "moc"})
    void knowsNavigationsByTitle(String title) {
        assertEquals(
                1, Vaults.read(title + ".md", "- [[A]]\n", "A.md", "a").navs().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no list", "- words only\n", "- [[A]]\n- words\n", "- [[A]]\n  - words\n", "- ![[A]]\n"})
    void wantsEveryEntryToLeadSomewhere(String text) {
        assertEquals(List.of(), Vaults.read("Nav.md", text, "A.md", "a").navs());
    }

    @Test
    void readsSectionsAndItems() {
        Nav nav = nav("- [[A]]\n\n# One *two*\n1. <i class='iconify' data-icon='mdi:eye'></i> see [x `y`](/A/) end\n"
                + "2. group\n   - [[A|z]]\n## Empty\n");
        assertEquals("null 0 [A], One two 1 [x y mdi:eye, group [z]], Empty 2 []", describe(nav));
    }

    @Test
    void givesItemsTheirTargets() {
        var items = nav("- [[A#H]]\n- [f](p.png)\n- [u](https://x.org)\n- [n](/no%20where)\n- [[Gone]]\n")
                .items();
        assertEquals(
                List.of("A.md /A/ H", "p.png", "https://x.org", "/no where/", "null"),
                items.map(NavItem::target).map(NavReaderTest::describe).toList());
    }

    @Test
    void understandsAddressesWithSpaces() {
        var garden = Vaults.read(
                "Nav.md", "- <b></b> [C++](/c++ primer/C++/)\n- [no](/no where/)\n", "c++ primer/C++.md", "c");
        assertEquals("null 0 [C++, no]", describe(garden.navs().get(0)));
        assertEquals(List.of("nav.unresolved Nav.md:2:1"), Vaults.problems(garden));
    }

    @Test
    void reportsEntriesInPlaceOfLinks() {
        var garden = Vaults.read(
                "Nav.md", "text [[Gone]]\n\n- [[Gone]]\n- [[A]]\n- [a](A.md)\n- [[A#H]]\n", "A.md", "# H\n");
        assertEquals(
                List.of("link.unresolved Nav.md:1:6", "nav.unresolved Nav.md:3:3", "nav.duplicate Nav.md:5:3"),
                Vaults.problems(garden));
    }

    @Test
    void servesTheFolderOfTheNote() {
        Garden garden = Vaults.read(
                "Nav.md", "- [[A]]\n", "a/Nav.md", "- [[A]]\n", "A.md", "a", "a/b/C.md", "c", "ab/D.md", "d");
        assertEquals(
                "a",
                garden.navFor(Vaults.note(garden, "a/b/C.md")).orElseThrow().scope());
        assertEquals(
                "", garden.navFor(Vaults.note(garden, "ab/D.md")).orElseThrow().scope());
    }

    @Test
    void takesTheSettingsAtTheirWord() {
        String[] vault = {"x/Menu.md", "# S\n- [[A]]\n- words\n", "Nav.md", "- [[A]]\n", "A.md", "a", "garden.yml", ""};
        vault[7] = "nav: [x/Menu.md, x/Menu.md, gone.md]\n";
        Garden garden = Vaults.read(vault);
        assertEquals(
                List.of("x/Menu.md"),
                garden.navs().stream().map(nav -> nav.note().value()).toList());
        assertEquals(List.of("nav.missing garden.yml:1:1"), Vaults.problems(garden));
        vault[7] = "nav: false\n";
        assertEquals(List.of(), Vaults.read(vault).navs());
    }

    @Test
    void isNeverAPrivateNote() {
        var files = Vaults.files("Nav.md", "- [[A]]\n", "A.md", "---\ndg-publish: true\n---\na");
        assertEquals(List.of(), Vaults.read(files, VaultReader.Publish.MARKED).navs());
    }

    private static Nav nav(String text) {
        return Vaults.read("Nav.md", text, "A.md", "# H\n", "p.png", "x").navs().get(0);
    }

    private static String describe(Nav nav) {
        return String.join(
                ", ",
                nav.sections().stream()
                        .map(section -> section.title() + " " + section.level() + " " + labels(section.items()))
                        .toList());
    }

    private static List<String> labels(List<NavItem> items) {
        return items.stream()
                .map(item -> item.label()
                        + (item.icon() == null ? "" : " " + item.icon())
                        + (item.items().isEmpty() ? "" : " " + labels(item.items())))
                .toList();
    }

    private static String describe(NavTarget target) {
        if (target instanceof NavTarget.ToNote to) {
            return to.note() + " " + to.permalink() + " " + to.anchor();
        }
        if (target instanceof NavTarget.ToFile to) {
            return to.file().value();
        }
        return target instanceof NavTarget.ToUrl to
                ? to.url()
                : String.valueOf(((NavTarget.Unresolved) target).permalink());
    }
}
