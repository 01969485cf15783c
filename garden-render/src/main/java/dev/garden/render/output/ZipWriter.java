package dev.garden.render.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Collects a site and writes it in order of paths: pages are finished in any order, the archive must not show it. */
final class ZipWriter implements SiteWriter {

    // The first moment that the format can hold, for every entry: an archive must not depend on when it was made.
    private static final FileTime EPOCH = FileTime.from(Instant.parse("1980-01-01T00:00:00Z"));

    private final OutputStream out;
    private final Map<OutputPath, OutputContent> entries = new ConcurrentSkipListMap<>();

    ZipWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public Outcome write(OutputPath path, OutputContent content) {
        entries.put(path, content);
        return Outcome.WRITTEN;
    }

    @Override
    public int finish() throws IOException {
        var zip = new ZipOutputStream(out);
        for (var entry : entries.entrySet()) {
            var header = new ZipEntry(entry.getKey().value());
            header.setLastModifiedTime(EPOCH);
            zip.putNextEntry(header);
            try (InputStream in = entry.getValue().open()) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
        return 0;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
