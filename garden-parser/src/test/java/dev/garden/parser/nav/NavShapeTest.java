package dev.garden.parser.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.garden.model.Garden;
import dev.garden.model.nav.Nav;
import dev.garden.model.nav.NavItem;
import dev.garden.model.nav.NavTarget;
import dev.garden.parser.Vaults;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which notes are navigations, and what their entries say. */
class NavShapeTest {

    private static Garden garden(String text) {
        return Vaults.read("Nav.md", text, "A.md", "# H\n", "B.md", "b", "图/p.png", "x");
    }

    /** The entries in short: label, icon, target, entries below. */
    private static String items(String text) {
        List<Nav> navs = garden(text).navs();
        return navs.isEmpty()
                ? "none"
                : navs.get(0).sections().stream()
                        .map(section -> items(section.items()))
                        .collect(Collectors.joining(" / "));
    }

    private static String items(List<NavItem> items) {
        return items.stream().map(NavShapeTest::item).collect(Collectors.joining(", "));
    }

    private static String item(NavItem item) {
        String icon = item.icon() == null ? "" : "*" + item.icon();
        String below = item.items().isEmpty() ? "" : "(" + items(item.items()) + ")";
        return item.label() + icon + target(item.target()) + below;
    }

    private static String target(NavTarget target) {
        if (target instanceof NavTarget.ToNote to) {
            return ">" + to.note();
        }
        if (target instanceof NavTarget.ToFile to) {
            return ">" + to.file();
        }
        return target instanceof NavTarget.ToUrl to ? ">" + to.url() : target == null ? "" : "!";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # every way to write a link
            - [[A]]                             | A>A.md
            - [[A#H]]                           | A > H>A.md
            ~- [[A|甲]]~                         | 甲>A.md
            - [a](/A/)                          | a>A.md
            - [a](/A)                           | a>A.md
            - [a](A.md)                         | a>A.md
            - [a](/a/)                          | a>A.md
            - [p](图/p.png)                      | p>图/p.png
            - [p](%E5%9B%BE/p.png)              | p>图/p.png
            - https://a.org                     | https://a.org>https://a.org
            - <https://a.org>                   | https://a.org>https://a.org
            - [*x* `y`](/A/)                    | x y>A.md
            - [[Gone]]                          | Gone!
            - [](/A/)                           | >A.md
            # the first link counts, words around it are no label
            - see [[A]] and [[B]]               | A>A.md
            - **[[A]]**: about it               | A>A.md
            1. [[A]]                            | A>A.md
            * [[A]]                             | A>A.md
            - [ ] [[A]]                         | A>A.md
            # groups have no link
            ~- G\n  - [[A]]~                    | G(A>A.md)
            ~- **G** *x*\n  - [[A]]~            | G x(A>A.md)
            ~- [[A]]\n  - [[B]]~                | A>A.md(B>B.md)
            ~- G\n  1. H\n     - [[A]]~         | G(H(A>A.md))
            ~- [[A]]\n\n  words\n- [[B]]~       | A>A.md, B>B.md
            # sections
            ~# S\n- [[A]]\n# T\n- [[B]]~        | A>A.md / B>B.md
            ~- [[A]]\n\n# T\n- [[B]]~           | A>A.md / B>B.md
            ~# S\ntext\n- [[A]]\n\n---\n- [[B]]~ | A>A.md, B>B.md
            """)
    void readsEntries(String text, String items) {
        assertEquals(items, items(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            - ::mdi:a:: [[A]]                                      | A*mdi:a>A.md
            - [[A]] ::mdi:a::                                      | A*mdi:a>A.md
            - [::mdi:a:: x](/A/)                                   | x*mdi:a>A.md
            - <i class="iconify" data-icon="mdi:a"></i> [[A]]      | A*mdi:a>A.md
            - <i class="x iconify" data-icon='mdi:a'> </i> [[A]]   | A*mdi:a>A.md
            - <iconify-icon icon=mdi:a></iconify-icon> [[A]]       | A*mdi:a>A.md
            - <i class="other" data-icon="mdi:a"></i> [[A]]        | A>A.md
            - <i class="iconify" data-icon="../a"></i> [[A]]       | A>A.md
            - ::mdi:a:: ::mdi:b:: [[A]]                            | A*mdi:a>A.md
            ~- ::mdi:g:: G\n  - ::mdi:a:: [[A]]~                   | G*mdi:g(A*mdi:a>A.md)
            """)
    void readsTheFirstIcon(String text, String items) {
        assertEquals(items, items(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            - [C++ x](/c++ x/)          | C++ x!
            - [a](/no where/) [[A]]     | A>A.md
            - [a](no where)             | none
            - [a b](/A b/(c)/)          | none
            - `[a](/no where/)`         | a!
            """)
    void understandsAddressesFromTheRootWithSpaces(String text, String items) {
        assertEquals(items, items(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# S",
                "[[A]]",
                "> - [[A]]",
                "- ",
                "- [ ] x",
                "```\n- [[A]]\n```",
                "%%\n- [[A]]\n%%",
                "- [[A]]\n- \n",
                "- G\n  - x"
            })
    void isNoneWithoutEntriesThatAllLead(String text) {
        assertEquals("none", items(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"导航x", "My Index", "navigation bar", "MOCs", "目 录", "Nav - x"})
    void isNoneByAnyOtherTitle(String title) {
        assertEquals(
                List.of(), Vaults.read(title + ".md", "- [[A]]", "A.md", "a").navs());
    }

    @Test
    void goesByTheTitleAndNotByTheName() {
        var navs = Vaults.read(
                        "x.md", "---\ntitle: 目录\n---\n- [[A]]", "Nav.md", "---\ntitle: y\n---\n- [[A]]", "A.md", "a")
                .navs();
        assertEquals(
                List.of("x.md"), navs.stream().map(nav -> nav.note().value()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # what leads nowhere, by line and column of its link
            ~- x [[Gone]]~                       | nav.unresolved Nav.md:1:5
            ~# S\n\n- 中 [n](/no/)~               | nav.unresolved Nav.md:3:5
            ~---\na: 1\n---\n\n- G\n  - [[Gone]]~ | nav.unresolved Nav.md:6:5
            ~- [n](/no where/)~                  | nav.unresolved Nav.md:1:1
            # what an earlier entry leads to: notes and places in them, files, but not other sites
            ~- [[A]]\n- [[A#H]]~                 | ~~
            ~- [[A#H]]\n- [x](/A/#H)~            | nav.duplicate Nav.md:2:3
            ~- [[A]]\n- [[B]]\n- [x](/A/)~       | nav.duplicate Nav.md:3:3
            ~- [p](图/p.png)\n- [q](图/p.png)~     | nav.duplicate Nav.md:2:3
            ~- https://a.org\n- https://a.org~   | ~~
            ~- G\n  - [[A]]\n- G\n  - [[B]]~     | ~~
            """)
    void reportsEntriesByLineAndColumn(String text, String problems) {
        assertEquals(problems, String.join(", ", Vaults.problems(garden(text))));
    }

    @Test
    void reportsAnAddressThatIsMissingTwiceAsBoth() {
        assertEquals(
                List.of("nav.unresolved Nav.md:1:3", "nav.duplicate Nav.md:2:3", "nav.unresolved Nav.md:2:3"),
                Vaults.problems(garden("- [a](/no/)\n- [b](/no)\n")));
    }

    @Test
    void hidesTheAddressOfWhatIsNotPublished() {
        Garden garden = Vaults.read("Nav.md", "- [[A]]\n- [[B]]", "A.md", "---\ndg-publish: false\n---\n", "B.md", "b");
        assertEquals("A!, B>B.md", items(garden.navs().get(0).sections().get(0).items()));
    }

    @Test
    void readsNoDeeperThanAnyNavigationGoes() {
        var text = new StringBuilder();
        for (int depth = 0; depth < 60; depth++) {
            text.append("  ".repeat(depth)).append("- [[A]]\n");
        }
        String items = assertTimeout(Duration.ofSeconds(10), () -> items(text.toString()));
        assertEquals(50, items.chars().filter(c -> c == '>').count());
    }
}
