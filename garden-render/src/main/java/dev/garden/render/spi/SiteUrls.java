package dev.garden.render.spi;

import dev.garden.model.Tag;
import dev.garden.model.link.Permalink;
import dev.garden.model.source.VaultPath;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.Urls;
import org.jspecify.annotations.Nullable;

/**
 * Makes every address of the site: paths below its root, percent-encoded as far as an address has to be. Letters of any script
 * stay as they are.
 *
 * @param base the root of the site, ending with {@code /}: its folder on the server, or the way to it from a page ({@code ../../}),
 *     which works in every folder and without a server
 * @since 0.1
 */
public record SiteUrls(String base) {

    /** A site at the root of its server. */
    public static final SiteUrls ROOT = new SiteUrls("/");

    /**
     * Takes a folder in that form.
     *
     * @throws IllegalArgumentException if {@code base} does not end with a slash
     */
    public SiteUrls {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("base ends with a slash: " + base);
        }
    }

    /**
     * {@return the address of a page}
     *
     * @param permalink of the page
     */
    public String page(Permalink permalink) {
        return page(permalink, null);
    }

    /**
     * {@return the address of a place in a page; {@code anchor} is null for the whole}
     *
     * @param permalink of the page
     * @param anchor an id in the page
     */
    public String page(Permalink permalink, @Nullable String anchor) {
        String fragment = anchor == null ? "" : "#" + encode(anchor);
        return base + encode(permalink.path().substring(1)) + fragment;
    }

    /**
     * {@return the address of an attachment: it lies in the site where it lies in the vault}
     *
     * @param file in the vault
     */
    public String attachment(VaultPath file) {
        return base + encode(file.value());
    }

    /**
     * {@return the address of any file of the site}
     *
     * @param path seen from the root of the site
     */
    public String file(String path) {
        return base + encode(path.startsWith("/") ? path.substring(1) : path);
    }

    /**
     * {@return the address of the page of a tag}
     *
     * @param tag with or without tags above it
     */
    public String tag(Tag tag) {
        return base + OutputPath.ofTag(tag).address();
    }

    /**
     * {@return {@code text} with every character percent-encoded that a path or fragment of an address cannot hold}
     *
     * @param text any
     */
    public static String encode(String text) {
        return Urls.encodePath(text);
    }
}
