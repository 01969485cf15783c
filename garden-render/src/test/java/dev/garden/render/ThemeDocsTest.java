package dev.garden.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The theme that the documentation writes out works as it stands there. */
class ThemeDocsTest {

    private static final Path DOCS = Path.of(System.getProperty("garden.root", ".."), "docs/themes.md");
    private static final Pattern FILE =
            Pattern.compile("`(look|journal)/([^`]+)`:\\n\\n```\\w*\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    /** Writes the files that the page prints for a theme. */
    private Theme theme(String name, int expected) throws IOException {
        int files = 0;
        for (Matcher match = FILE.matcher(Files.readString(DOCS)); match.find(); ) {
            if (match.group(1).equals(name)) {
                Path file = folder.resolve(match.group(2));
                Files.createDirectories(file.getParent());
                Files.writeString(file, match.group(3));
                files++;
            }
        }
        assertEquals(expected, files);
        return Theme.at(folder);
    }

    @Test
    void makesAThemeOfThreeFiles() throws IOException {
        Theme theme = theme("look", 3);
        assertEquals(List.of(), ThemeCheck.of(theme));
        var site = TestSite.of(TestSite.garden("a.md", "x"), theme);
        var page = site.page("a/index.html");
        assertEquals("Grown with care", page.select("footer .motto").text());
        String href = page.select("link[rel=stylesheet]").attr("href");
        assertTrue(site.text(href.substring("../".length())).contains(".motto{"));
    }

    @Test
    void makesAJournal() throws IOException {
        Theme theme = theme("journal", 7);
        assertEquals(List.of(), ThemeCheck.of(theme));
        var site = TestSite.of(
                TestSite.garden("a.md", "---\ncreated: 2025-01-05\n---\nx", "garden.yml", "lang: zh-CN\n"), theme);
        var page = site.page("a/index.html");
        assertEquals("2025-01-05", page.select(".entry-date").attr("datetime"));
        assertEquals(1, page.select("script[src*=journal.js]").size());
        assertEquals("Anonymous 记", page.select(".entry-foot").text());
    }

    @Test
    void showsWhatThePageOnViewsSays() throws IOException {
        String views = Files.readString(DOCS.resolveSibling("themes/views.md"));
        Matcher template = Pattern.compile("```twig\\n(.*?)```", Pattern.DOTALL).matcher(views);
        assertTrue(template.find());
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/note.peb"), template.group(1));
        Theme theme = theme("look", 3);
        assertEquals(List.of(), ThemeCheck.of(theme));
        var page = TestSite.of(
                        TestSite.garden("a.md", "---\nauthor: Ann\ndg-pass-frontmatter: true\n---\n# One\n\n## Two"),
                        theme)
                .page("a/index.html");
        assertEquals(
                List.of("1 minute to read", "One", "Two", "author: Ann"),
                page.select(".facts li").eachText());
    }
}
