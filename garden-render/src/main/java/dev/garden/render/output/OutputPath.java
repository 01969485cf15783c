package dev.garden.render.output;

import dev.garden.model.Tag;
import dev.garden.model.link.Permalink;
import dev.garden.model.source.VaultPath;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The place of a file in the site, such as {@code 大语言模型学习/碎碎念/index.html}: decoded, relative, separated by {@code /}. It
 * cannot lead out of the site.
 *
 * @param value no segment is empty, {@code .} or {@code ..}
 * @since 0.1
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

    private static final String INDEX = "index.html";

    /**
     * Takes a path in that form.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public OutputPath {
        if (!isInside(value)) {
            throw new IllegalArgumentException("not a path in a site: " + value);
        }
    }

    private static boolean isInside(String value) {
        return value.indexOf('\0') < 0
                && Arrays.stream(value.split("/", -1))
                        .noneMatch(segment -> segment.isEmpty() || segment.equals(".") || segment.equals(".."));
    }

    /**
     * {@return the path {@code value}}
     *
     * @param value parts divided by {@code /}, seen from the root of the site
     */
    public static OutputPath of(String value) {
        return new OutputPath(value);
    }

    /**
     * {@return whether {@code value} is a path in a site: relative, and not leading out of it}
     *
     * @param value any text
     */
    public static boolean isValid(String value) {
        return isInside(value);
    }

    /**
     * {@return where the page with that address is written: {@code index.html} in a folder of its name}
     *
     * @param permalink of the page
     */
    public static OutputPath ofPage(Permalink permalink) {
        return new OutputPath(permalink.inner().isEmpty() ? INDEX : permalink.inner() + "/" + INDEX);
    }

    /**
     * {@return where the page of a tag is written; tags that differ only in letter case share one}
     *
     * @param tag with or without tags above it
     */
    public static OutputPath ofTag(Tag tag) {
        String segments = Arrays.stream(tag.key().split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.equals(".") && !segment.equals(".."))
                .collect(Collectors.joining("/"));
        return new OutputPath("tags/" + (segments.isEmpty() ? "" : segments + "/") + INDEX);
    }

    /**
     * {@return where a file of the vault is written: at its place in the vault}
     *
     * @param file in the vault
     */
    public static OutputPath ofFile(VaultPath file) {
        return new OutputPath(file.value());
    }

    /** {@return the way from the folder of this file to the root of the site: {@code ../} for each folder, else {@code ./}} */
    public String wayToRoot() {
        long folders = value.chars().filter(c -> c == '/').count();
        return folders == 0 ? "./" : "../".repeat((int) folders);
    }

    /** {@return the address of this file below the root: percent-encoded, a trailing {@code index.html} left out} */
    public String address() {
        String path = value.equals(INDEX) || value.endsWith("/" + INDEX)
                ? value.substring(0, value.length() - INDEX.length())
                : value;
        return Urls.encodePath(path);
    }

    /**
     * {@return the file of that name in the same folder}
     *
     * @param name without a slash
     */
    public OutputPath sibling(String name) {
        return new OutputPath(value.substring(0, value.lastIndexOf('/') + 1) + name);
    }

    /** {@return the segments, outermost folder first, file name last} */
    public List<String> segments() {
        return Arrays.asList(value.split("/"));
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
