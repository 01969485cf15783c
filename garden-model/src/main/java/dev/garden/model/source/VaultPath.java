package dev.garden.model.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The place of a file in a vault, such as {@code 大语言模型学习/导航.md}: relative, separated by {@code /}, letters kept as the
 * file system gives them.
 *
 * @param value no leading or trailing slash; no segment is empty, {@code .} or {@code ..}
 * @since 0.1
 */
public record VaultPath(String value) implements Comparable<VaultPath> {

    /**
     * Takes a path that is already in that form; text out of a note goes through {@link #parse}.
     *
     * @throws IllegalArgumentException if {@code value} is not such a path
     */
    public VaultPath {
        if (!parse(value, "").equals(Optional.of(value))) {
            throw new IllegalArgumentException("not a path in a vault: " + value);
        }
    }

    /**
     * {@return the path {@code value}}
     *
     * @param value parts divided by {@code /}, seen from the root of the vault
     */
    public static VaultPath of(String value) {
        return new VaultPath(value);
    }

    /**
     * {@return the path that {@code text} means from the root of the vault; empty if it is none or leads out}
     *
     * @param text a path as somebody wrote it
     */
    public static Optional<VaultPath> parse(String text) {
        return parse(text, "").map(VaultPath::new);
    }

    /**
     * {@return the path that {@code text} means seen from this file's folder ({@code ..} goes up); empty if it leads out}
     *
     * @param text a path as a link in this file writes it
     */
    public Optional<VaultPath> resolve(String text) {
        return parse(text, folder()).map(VaultPath::new);
    }

    private static Optional<String> parse(String text, String folder) {
        var segments = new java.util.ArrayDeque<String>();
        if (!folder.isEmpty()) {
            segments.addAll(Arrays.asList(folder.split("/")));
        }
        for (String segment : text.split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments));
    }

    /** {@return the last segment, with its extension} */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** {@return the last segment without its extension} */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** {@return the extension in lower case, without its dot; empty text if there is none} */
    public String extension() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** {@return the folder that the file is in, without slashes at its ends; empty text for the root} */
    public String folder() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /** {@return the path without its extension} */
    public String withoutExtension() {
        String folder = folder();
        return folder.isEmpty() ? stem() : folder + "/" + stem();
    }

    /** {@return whether this is a Markdown note} */
    public boolean isNote() {
        return extension().equals("md");
    }

    /**
     * {@return whether this is a base or a canvas: a file that shows notes, perhaps private ones, so that its own bytes are never part
     * of a site}
     */
    public boolean isView() {
        return extension().equals("base") || extension().equals("canvas");
    }

    /**
     * {@return whether the file lies in {@code folder} or below it; everything lies below the root, {@code ""}}
     *
     * @param folder without a slash at its end
     */
    public boolean isBelow(String folder) {
        return folder.isEmpty() || value.startsWith(folder + "/");
    }

    /** Compares code point by code point, so that the order of a vault is the same on every machine. */
    @Override
    public int compareTo(VaultPath other) {
        int shared = Math.min(value.length(), other.value.length());
        for (int i = 0; i < shared; i++) {
            char one = value.charAt(i);
            char two = other.value.charAt(i);
            if (one != two) {
                // UTF-16 units sort like code points but for surrogates, which stand for what lies above all others
                boolean mixed = Character.isSurrogate(one) != Character.isSurrogate(two);
                return mixed ? (Character.isSurrogate(one) ? 1 : -1) : Character.compare(one, two);
            }
        }
        return Integer.compare(value.length(), other.value.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
