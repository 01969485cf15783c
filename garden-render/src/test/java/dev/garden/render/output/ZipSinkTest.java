package dev.garden.render.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZipSinkTest {

    private static byte[] archive(String... paths) throws IOException {
        var out = new ByteArrayOutputStream();
        try (SiteWriter writer = SiteSink.zip(out).open()) {
            for (String path : paths) {
                writer.write(OutputPath.of(path), OutputContent.of("text of " + path));
            }
            writer.finish();
        }
        return out.toByteArray();
    }

    @Test
    void isTheSameInWhateverOrderPagesAreReady() throws IOException {
        assertArrayEquals(archive("a.html", "图.html", "b/c.html"), archive("b/c.html", "a.html", "图.html"));
    }

    @Test
    void holdsEveryFile() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive("b.html", "a/图.html")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName() + "="
                        + new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        assertEquals(List.of("a/图.html=text of a/图.html", "b.html=text of b.html"), names);
    }
}
