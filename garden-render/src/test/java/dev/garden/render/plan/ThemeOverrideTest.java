package dev.garden.render.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import dev.garden.render.theme.Theme;
import dev.garden.render.theme.ThemeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeOverrideTest {

    @TempDir
    Path folder;

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private TestSite site(String... vault) throws IOException {
        file("theme.yml", "name: mine\nextends: garden\noptions:\n  hue: {type: color, default: red}\n");
        return TestSite.of(TestSite.garden(vault), Theme.at(folder));
    }

    @Test
    void replacesOneBlockInThreeLines() throws IOException {
        file(
                "templates/layout.peb",
                "{% extends \"garden/layout.peb\" %}\n{% block footer %}<p class=\"mine\">{{ garden.title }}</p>{% endblock %}");
        var page = site("a.md", "# One\n\n# Two").page("a/index.html");
        assertEquals(1, page.select("p.mine").size());
        assertEquals(1, page.select("main.content .toc").size());
    }

    @Test
    void replacesATextOfTheInterface() throws IOException {
        file("i18n/en.yml", "toc: Contents of this note");
        assertEquals(
                "Contents of this note",
                site("a.md", "# One\n\n# Two")
                        .page("a/index.html")
                        .select(".toc summary")
                        .text());
    }

    @Test
    void turnsOptionsIntoPropertiesOfStyleSheets() throws IOException {
        var site = site("a.md", "x", "garden.yml", "theme:\n  options:\n    hue: teal\n    reading: serif\n");
        var page = site.page("a/index.html");
        assertTrue(page.body().hasClass("reading-serif"));
        String css = site.text(page.select("link[rel=stylesheet]").attr("href").substring("../".length()));
        assertTrue(css.contains("--option-hue:teal"));
    }

    @Test
    void givesStyleSheetsTheDefaultsOfOptionsToo() throws IOException {
        var site = site("a.md", "x");
        var page = site.page("a/index.html");
        String css = site.text(page.select("link[rel=stylesheet]").attr("href").substring("../".length()));
        assertTrue(css.contains("--option-hue:red"));
    }

    @Test
    void takesTheTextsOfALanguageForItsScripts() throws IOException {
        file("i18n/zh.yml", "toc: 内容");
        var page = site("a.md", "# 一\n\n# 二", "garden.yml", "lang: zh-CN\n").page("a/index.html");
        assertEquals("内容", page.select(".toc summary").text());
    }

    @Test
    void saysWhereATemplateIsWrong() throws IOException {
        file(
                "templates/note.peb",
                "{% extends \"layout.peb\" %}\n{% block content %}\n{{ note.titel }}\n{% endblock %}");
        var fault = assertThrows(ThemeException.class, () -> site("a.md", "x"));
        assertEquals(
                "The theme has a fault: " + folder
                        + "/templates/note.peb:3:9: NoteView has no \"titel\". Did you mean \"title\"?",
                fault.getMessage());
    }
}
