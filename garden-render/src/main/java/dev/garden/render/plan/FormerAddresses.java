package dev.garden.render.plan;

import dev.garden.model.link.Permalink;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.Urls;
import dev.garden.render.plan.run.PlannedFile;
import dev.garden.render.plan.site.SiteInfo;
import dev.garden.render.spi.FeaturePage;
import dev.garden.render.spi.PlannedNote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * Remembers from build to build where each note has been, so that an address that was once given out leads on for ever. A note that
 * is no longer published is forgotten, address and all.
 */
final class FormerAddresses {

    /** Where the memory is kept. */
    static final OutputPath BOOK = OutputPath.of(".garden/addresses");

    private final Iterable<PlannedNote> notes;
    private final Set<OutputPath> taken = new HashSet<>();
    private final SiteInfo site;
    private final Function<FeaturePage, String> printer;

    FormerAddresses(
            List<PlannedFile> pages,
            Iterable<PlannedNote> notes,
            SiteInfo site,
            Function<FeaturePage, String> printer) {
        pages.forEach(page -> taken.add(page.path()));
        this.notes = notes;
        this.site = site;
        this.printer = printer;
    }

    /** {@return pages that lead on from former addresses, and the memory itself, given what it was after the last build} */
    List<PlannedFile> files(Optional<byte[]> before) {
        Map<String, Set<String>> book = read(before);
        var now = new TreeMap<String, Set<String>>();
        var files = new TreeMap<OutputPath, PlannedFile>();
        for (PlannedNote note : notes) {
            if (PlanDiagnostics.address(note).isPresent()) {
                continue;
            }
            String key = key(note);
            var addresses = new LinkedHashSet<>(book.getOrDefault(key, Set.of()));
            addresses.add(note.permalink().path());
            now.put(key, addresses);
            addresses.stream()
                    .flatMap(address -> Permalink.parse(address).stream())
                    .map(OutputPath::ofPage)
                    .filter(path -> !taken.contains(path))
                    .forEach(path -> files.putIfAbsent(path, page(path, note)));
        }
        var all = new ArrayList<>(files.values());
        all.add(PlannedFile.of(BOOK, OutputContent.of(write(now))));
        return all;
    }

    private PlannedFile page(OutputPath path, PlannedNote note) {
        var view = new Moved(
                note.title(), note.href(), site.absoluteUrl(note.output()).orElse(""));
        var page =
                FeaturePage.of(path, "redirect.peb", view).titled(note.title()).unindexed();
        return new PlannedFile(path, findings -> OutputContent.of(printer.apply(page)));
    }

    /** The book lies in the site for everybody to read: it names notes by a fingerprint of their paths. */
    private static String key(PlannedNote note) {
        return UUID.nameUUIDFromBytes(note.path().value().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Map<String, Set<String>> read(Optional<byte[]> book) {
        var entries = new TreeMap<String, Set<String>>();
        String text = new String(book.orElse(new byte[0]), StandardCharsets.UTF_8);
        for (String line : text.split("\n")) {
            List<String> words = Arrays.asList(line.split(" "));
            words.stream()
                    .skip(1)
                    .map(Urls::decodePath)
                    .forEach(address -> entries.computeIfAbsent(words.get(0), key -> new LinkedHashSet<>())
                            .add(address));
        }
        return entries;
    }

    private static String write(Map<String, Set<String>> book) {
        var text = new StringBuilder();
        book.forEach((key, addresses) -> {
            text.append(key);
            addresses.forEach(address -> text.append(' ').append(Urls.encodePath(address)));
            text.append('\n');
        });
        return text.toString();
    }

    /** What {@code redirect.peb} sees. */
    record Moved(String title, String href, String canonical) {}
}
