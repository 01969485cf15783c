package dev.garden.cli.site;

import dev.garden.parser.VaultReader;
import dev.garden.parser.VaultReader.Publish;
import dev.garden.render.SiteRenderer;
import dev.garden.render.output.SiteSink;
import java.io.IOException;
import java.nio.file.Path;

/** Builds a vault as the command does. */
public final class Built {

    private Built() {}

    /** {@return {@code out}, once it holds the site of {@code vault}} */
    public static Path site(Path vault, Publish publish, Path out) throws IOException {
        var garden = VaultReader.of(vault).withPublish(publish).without(out).read();
        SiteRenderer.builder().build().render(garden).writeTo(SiteSink.directory(out));
        return out;
    }
}
