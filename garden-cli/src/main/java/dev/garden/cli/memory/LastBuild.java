package dev.garden.cli.memory;

import dev.garden.cli.console.BuildReport;
import dev.garden.parser.vault.Fingerprint;
import dev.garden.render.output.WrittenSite;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The memory of the last build into a folder: where everything that it depended on is as it was, and everything that it left too,
 * another build would come to the same. It is kept in the cache, never in OUT, for it names notes that are not published.
 */
public final class LastBuild {

    private static final int VERSION = 1;

    private final Path record;
    private final Path out;

    private LastBuild(Path record, Path out) {
        this.record = record;
        this.out = out;
    }

    /** {@return the memory of the last build into {@code out}} */
    public static LastBuild of(Path cache, Path out) {
        Path place = out.toAbsolutePath().normalize();
        String name = Fingerprint.start().add(place.toString()).value();
        return new LastBuild(cache.resolve("build").resolve(name), place);
    }

    /** {@return the last build, if it was made of {@code inputs} and all that it left is still there as it was} */
    public Optional<BuildRecord> find(String inputs) throws IOException {
        var kept = read().filter(build -> build.inputs().equals(inputs));
        if (kept.isEmpty()) {
            return kept;
        }
        Optional<String> found = WrittenSite.fingerprint(out);
        return kept.filter(build -> found.equals(Optional.of(build.output())));
    }

    private Optional<BuildRecord> read() {
        if (!Files.isRegularFile(record)) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(record)))) {
            int version = in.readInt();
            long sum = in.readLong();
            byte[] body = in.readAllBytes();
            return version == VERSION && sum == sum(body)
                    ? Optional.of(BuildRecord.read(new DataInputStream(new ByteArrayInputStream(body))))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty(); // the build is made again
        }
    }

    /**
     * Keeps a build that is finished.
     *
     * @param inputs names all that it depended on
     * @param report what it came to
     * @return whether it is kept; where the cache cannot be written, the next build is made like this one
     */
    public boolean keep(String inputs, BuildReport report) {
        try {
            var output = WrittenSite.fingerprint(out);
            if (output.isPresent()) {
                write(BuildRecord.of(inputs, output.get(), report));
            }
            return output.isPresent();
        } catch (IOException refused) {
            return false;
        }
    }

    private void write(BuildRecord build) throws IOException {
        var body = new ByteArrayOutputStream();
        build.write(new DataOutputStream(body));
        Path unfinished = Files.createTempFile(Files.createDirectories(record.getParent()), "new", null);
        try (var file = new DataOutputStream(Files.newOutputStream(unfinished))) {
            file.writeInt(VERSION);
            file.writeLong(sum(body.toByteArray()));
            body.writeTo(file);
        }
        Files.move(unfinished, record, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static long sum(byte[] body) {
        var sum = new CRC32();
        sum.update(body);
        return sum.getValue();
    }
}
