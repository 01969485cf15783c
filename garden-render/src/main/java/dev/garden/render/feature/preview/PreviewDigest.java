package dev.garden.render.feature.preview;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.BodyDigest;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cuts the fragments out of bodies. They are JSON, so that nobody takes them for pages. */
final class PreviewDigest implements BodyDigest<SortedMap<OutputPath, String>> {

    static final String FOLDER = "preview/";

    private static final String PAGE = "index.html";

    private final LinkedPlaces places;

    PreviewDigest(LinkedPlaces places) {
        this.places = places;
    }

    @Override
    public Optional<SortedMap<OutputPath, String>> read(PlannedNote note, NoteBody body) {
        var anchors = places.in(note.path());
        if (anchors.isEmpty()) {
            return Optional.empty();
        }
        var fragments = new TreeMap<OutputPath, String>();
        var cutter = FragmentCutter.of(body.html());
        anchors.forEach(anchor ->
                cutter.cut(anchor).ifPresent(html -> fragments.put(path(note, anchor), json(note.title(), html))));
        return Optional.of(fragments);
    }

    @Override
    public SortedMap<OutputPath, OutputContent> write(List<SortedMap<OutputPath, String>> facts) {
        var files = new TreeMap<OutputPath, OutputContent>();
        facts.forEach(fragments -> fragments.forEach((path, json) -> files.put(path, OutputContent.of(json))));
        return files;
    }

    private static OutputPath path(PlannedNote note, String anchor) {
        String page = note.output().value();
        String folder = page.substring(0, page.length() - PAGE.length());
        return OutputPath.of(FOLDER + folder + (anchor.isEmpty() ? "index" : hash(anchor)) + ".json");
    }

    /** {@return FNV-1a of the UTF-16 units; {@code preview.js} computes the same, so that any anchor makes a plain file name} */
    static String hash(String anchor) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < anchor.length(); i++) {
            hash = (hash ^ anchor.charAt(i)) * 0x01000193;
        }
        return HexFormat.of().toHexDigits(hash);
    }

    private static String json(String title, String html) {
        var encoder = JsonStringEncoder.getInstance();
        return "{\"title\":\"" + new String(encoder.quoteAsString(title)) + "\",\"html\":\""
                + new String(encoder.quoteAsString(html)) + "\"}";
    }
}
