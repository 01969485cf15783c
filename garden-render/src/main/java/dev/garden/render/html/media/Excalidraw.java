package dev.garden.render.html.media;

import dev.garden.model.Attachment;
import dev.garden.model.Garden;
import dev.garden.model.source.VaultPath;
import java.util.Optional;
import java.util.stream.Stream;

/** Drawings of the Excalidraw plugin: their data is nothing to read, but the plugin can export a picture beside it. */
public final class Excalidraw {

    private Excalidraw() {}

    public static boolean isDrawing(VaultPath file) {
        return file.extension().equals("excalidraw")
                || (file.isNote() && file.stem().endsWith(".excalidraw"));
    }

    /** {@return the picture of a drawing: {@code Name.excalidraw.svg} or {@code Name.svg}, or a {@code png}} */
    public static Optional<VaultPath> picture(Garden garden, VaultPath file) {
        if (!isDrawing(file)) {
            return Optional.empty();
        }
        String whole = file.isNote() ? file.withoutExtension() : file.value();
        String name = whole.substring(0, whole.length() - ".excalidraw".length());
        return Stream.of(whole + ".svg", whole + ".png", name + ".svg", name + ".png")
                .map(VaultPath::parse)
                .flatMap(Optional::stream)
                .map(garden::attachment)
                .flatMap(Optional::stream)
                .map(Attachment::path)
                .findFirst();
    }
}
