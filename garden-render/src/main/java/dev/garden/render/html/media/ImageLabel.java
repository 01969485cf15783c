package dev.garden.render.html.media;

import dev.garden.render.asset.ImageSize;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the text behind an image says: alternative text and size.
 *
 * @param alt the alternative text
 * @param size the size that it is shown in
 */
public record ImageLabel(String alt, Size size) {

    private static final Pattern SIZE = Pattern.compile("\\s*([0-9]{1,5})(?:x([0-9]{1,5}))?\\s*");

    /**
     * Width and height as attributes of an element.
     *
     * @param width null when it is not known
     * @param height null when it is not known
     */
    public record Size(@Nullable String width, @Nullable String height) {
        public static final Size UNKNOWN = new Size(null, null);
    }

    /** Reads labels; a size stands last. Rule: Obsidian. */
    public static ImageLabel of(List<String> labels) {
        if (labels.isEmpty()) {
            return new ImageLabel("", Size.UNKNOWN);
        }
        int last = labels.size() - 1;
        Matcher size = SIZE.matcher(labels.get(last));
        return size.matches()
                ? new ImageLabel(String.join("|", labels.subList(0, last)), new Size(size.group(1), size.group(2)))
                : new ImageLabel(String.join("|", labels), Size.UNKNOWN);
    }

    /** Completes the size with that of the picture, so that nothing jumps when it arrives. */
    public Size fit(Optional<ImageSize> picture) {
        if (picture.isEmpty() || size.height() != null) {
            return size;
        }
        ImageSize own = picture.get();
        if (size.width() == null) {
            return new Size(String.valueOf(own.width()), String.valueOf(own.height()));
        }
        long height = Math.round(Double.parseDouble(size.width()) * own.height() / own.width());
        return new Size(size.width(), String.valueOf(height));
    }
}
