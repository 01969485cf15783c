package dev.garden.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    @TempDir
    Path folder;

    private Theme theme(String manifest) throws IOException {
        Files.writeString(folder.resolve("theme.yml"), manifest);
        return Theme.at(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden", "manual"})
    void bundlesEverythingThatItsManifestNames(String bundled) {
        Theme theme = Theme.bundled(bundled);
        assertFalse(theme.styles().isEmpty());
        theme.styles()
                .forEach(name -> assertTrue(theme.file("assets/css/" + name).isPresent(), name));
        theme.assets().forEach(name -> assertTrue(theme.file("assets/" + name).isPresent(), name));
    }

    @Test
    void takesFromItsBaseWhatItLacks() throws IOException {
        Theme theme = theme("name: mine\nextends: garden\n");
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/note.peb"), "mine");
        assertEquals(Optional.of("mine"), theme.template("note.peb"));
        assertEquals(Theme.bundled().template("note.peb"), theme.template("garden/note.peb"));
        assertEquals(Theme.bundled().template("layout.peb"), theme.template("layout.peb"));
    }

    @Test
    void joinsItsStylesBehindThoseOfItsBase() throws IOException {
        Theme theme = theme("name: mine\nextends: garden\n");
        Files.createDirectories(folder.resolve("assets/css"));
        Files.writeString(folder.resolve("assets/css/zz.css"), "");
        Files.writeString(folder.resolve("assets/css/aa.css"), "");
        List<String> styles = theme.styles();
        assertEquals(List.of("aa.css", "zz.css"), styles.subList(styles.size() - 2, styles.size()));
    }

    @Test
    void opensAJar() throws IOException {
        Path jar = folder.resolve("theme.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("theme.yml"));
            zip.write("name: packed".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("packed", Theme.at(jar).name());
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Theme archive(byte[] bytes) {
        return Theme.ofArchive(new ByteArrayInputStream(bytes), "look.jar");
    }

    @Test
    void readsAJarThatIsNoFile() throws IOException {
        Theme theme = archive(zip(
                "theme.yml", "name: packed\nextends: garden\n",
                "templates/note.peb", "mine",
                "templates/parts/x.peb", "",
                "templatesx.peb", "",
                "assets/css/a.css", ""));
        assertEquals(List.of("note.peb", "parts/x.peb"), theme.templates());
        assertEquals(Optional.of("mine"), theme.template("note.peb"));
        assertTrue(theme.styles().contains("a.css"));
        assertEquals("look.jar/templates/note.peb", theme.locate("note.peb"));
    }

    @Test
    void readsNoJarThatGrowsWithoutBound() throws IOException {
        byte[] bomb = zip("theme.yml", "name: x\n", "assets/a", " ".repeat(33 << 20));
        assertThrows(ThemeException.class, () -> archive(bomb));
        assertThrows(ThemeException.class, () -> archive("no archive".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void keepsWithinItsFolder() throws IOException {
        Theme theme = theme("name: mine\n");
        Files.createDirectories(folder.resolve("templates"));
        assertEquals(Optional.empty(), theme.template("../theme.yml/../../x"));
        assertEquals(Optional.empty(), theme.file("../" + folder.getFileName() + "x"));
    }

    @Test
    void saysThatThereIsNoTheme() {
        assertThrows(ThemeException.class, () -> Theme.at(folder));
        assertThrows(ThemeException.class, () -> Theme.at(folder.resolve("missing")));
    }

    @ParameterizedTest
    @CsvSource({
        "COLOR,#356d1e,true",
        "COLOR,red;} body{,false",
        "COLOR,'oklch(0.6 0.1 150)',true",
        "SIZE,680px,true",
        "SIZE,1;,false"
    })
    void letsNoOptionWriteStyleSheets(ThemeOption.Type type, String value, boolean allowed) {
        assertEquals(allowed, new ThemeOption("x", type, "", List.of(), "").allows(value));
    }
}
