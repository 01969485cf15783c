package dev.garden.render.asset;

import dev.garden.model.Attachment;
import dev.garden.model.Garden;
import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.util.Optional;

/**
 * The size of a picture as its file gives it, in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record ImageSize(int width, int height) {

    /** Enough for the header of any picture, colour profiles and thumbnails of cameras included. */
    private static final int HEADER = 1 << 18;

    /**
     * Reads the size of a picture of the vault.
     *
     * @return empty when the file is no picture, or cannot be read: a page does without the size then
     */
    public static Optional<ImageSize> read(Garden garden, VaultPath file) {
        Optional<Attachment> attachment = garden.attachment(file);
        if (attachment.isEmpty()) {
            return Optional.empty();
        }
        try (var in = garden.open(attachment.get())) {
            return ImageHeader.size(in.readNBytes(HEADER));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
