package dev.garden.render.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemorySinkTest {

    private final MemorySink sink = SiteSink.memory();

    private void write(SiteWriter writer, String path) throws IOException {
        writer.write(OutputPath.of(path), OutputContent.of(path));
    }

    @Test
    void showsABuildOnlyWhenItIsFinished() throws IOException {
        SiteWriter writer = sink.open();
        write(writer, "a.html");
        assertTrue(sink.paths().isEmpty());
        writer.finish();
        assertEquals(Optional.of("a.html"), sink.text("a.html"));
    }

    @Test
    void countsWhatIsGone() throws IOException {
        SiteWriter first = sink.open();
        write(first, "a.html");
        write(first, "b.html");
        first.finish();
        SiteWriter second = sink.open();
        write(second, "b.html");
        assertEquals(1, second.finish());
        assertEquals(Set.of(OutputPath.of("b.html")), sink.paths());
    }
}
