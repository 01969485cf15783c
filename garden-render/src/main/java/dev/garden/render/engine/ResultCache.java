package dev.garden.render.engine;

import dev.garden.parser.vault.Fingerprint;
import dev.garden.render.spi.EngineResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Results of engines on disk, one file each, named by the hash of all that the result depends on. A file that is missing, damaged or
 * cannot be written costs time, never a result.
 */
final class ResultCache {

    private static final Logger LOG = LoggerFactory.getLogger(ResultCache.class);
    private static final String MARKUP = "markup\n";
    private static final String UNSUPPORTED = "unsupported\n";
    private static final String INVALID = "invalid ";
    private static final String END = "\nend\n";

    private final Path folder;

    ResultCache(Path folder) {
        this.folder = folder;
    }

    /**
     * Finds a result, or makes and keeps it.
     *
     * @param kind the sub-folder
     * @param parts all that the result depends on
     * @param engine makes it
     * @return the result
     */
    EngineResult get(String kind, List<String> parts, Supplier<EngineResult> engine) {
        String hash = hash(parts);
        Path file = folder.resolve(kind).resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        var kept = read(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        var made = engine.get();
        if (!(made instanceof EngineResult.Unfinished)) {
            write(file, text(made));
        }
        return made;
    }

    private static Optional<EngineResult> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return result(Files.readString(file));
        } catch (IOException e) {
            LOG.debug("{} is not readable and will be made again", file, e);
            return Optional.empty();
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), "new", null);
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.debug("{} is not kept", file, e);
        }
    }

    private static String text(EngineResult result) {
        if (result instanceof EngineResult.Markup markup) {
            return MARKUP + markup.html() + END;
        }
        if (result instanceof EngineResult.Invalid invalid) {
            return INVALID + invalid.offset() + "\n" + invalid.reason() + END;
        }
        return UNSUPPORTED + END;
    }

    private static Optional<EngineResult> result(String text) {
        if (!text.endsWith(END)) {
            return Optional.empty();
        }
        int line = text.indexOf('\n') + 1;
        String body = text.substring(line, Math.max(line, text.length() - END.length()));
        if (text.startsWith(MARKUP)) {
            return Optional.of(new EngineResult.Markup(body));
        }
        if (text.startsWith(INVALID)) {
            return offset(text.substring(INVALID.length(), line - 1)).map(at -> new EngineResult.Invalid(body, at));
        }
        return text.startsWith(UNSUPPORTED) ? Optional.of(new EngineResult.Unsupported()) : Optional.empty();
    }

    private static Optional<Integer> offset(String digits) {
        return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private static String hash(List<String> parts) {
        var all = Fingerprint.start();
        parts.forEach(all::add);
        return all.value();
    }
}
