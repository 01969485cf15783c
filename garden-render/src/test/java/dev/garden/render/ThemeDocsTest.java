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
    private static final Pattern FILE = Pattern.compile("`look/([^`]+)`:\\n\\n```\\w*\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void makesAThemeOfThreeFiles() throws IOException {
        int files = 0;
        for (Matcher match = FILE.matcher(Files.readString(DOCS)); match.find(); files++) {
            Path file = folder.resolve(match.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, match.group(2));
        }
        assertEquals(3, files);
        Theme theme = Theme.at(folder);
        assertEquals(List.of(), ThemeCheck.of(theme));
        var site = TestSite.of(TestSite.garden("a.md", "x"), theme);
        var page = site.page("a/index.html");
        assertEquals("Grown with care", page.select("footer.motto").text());
        String href = page.select("link[rel=stylesheet]").attr("href");
        assertTrue(site.text(href.substring("../".length())).contains(".motto{"));
    }
}
