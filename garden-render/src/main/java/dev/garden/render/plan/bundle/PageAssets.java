package dev.garden.render.plan.bundle;

import dev.garden.model.nav.Nav;
import dev.garden.render.asset.AssetIndex;
import dev.garden.render.plan.site.SiteInfo;
import dev.garden.render.spi.IconPack;
import dev.garden.render.theme.Theme;
import dev.garden.render.view.Html;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What all pages share: the assets of the theme, the pictures of icons, and what the vault puts into places of every page. */
public final class PageAssets {

    private static final Pattern FONT = Pattern.compile("url\\([\"']?data:(?:font|application)/");

    private final AssetIndex index;
    private final IconPack icons;
    private final Sprite sprite;
    private final Map<String, Html> slots;

    private PageAssets(AssetIndex index, IconPack icons, Sprite sprite, Map<String, Html> slots) {
        this.index = index;
        this.icons = icons;
        this.sprite = sprite;
        this.slots = Map.copyOf(slots);
    }

    /**
     * Joins what a site brings.
     *
     * @param theme gives style sheets, modules and other files
     * @param site gives the options of the theme and its words
     * @param extras of the vault come after what the theme brings
     * @param pages that will share it all
     */
    public static PageAssets of(Theme theme, SiteInfo site, VaultExtras extras, Pages pages) {
        Sprite sprite = Sprite.of(pages.navs(), pages.icons());
        var assets =
                AssetBundle.of(theme, site, ObsidianStyles.adapt(extras.styles(), pages.icons()), pages.languages());
        AssetIndex index = extras.favicon(sprite.addedTo(assets)).build();
        return new PageAssets(index, pages.icons(), sprite, extras.slots());
    }

    /** {@return the files of the theme} */
    public AssetIndex index() {
        return index;
    }

    /** {@return what a policy has to say so that fonts inside the style sheet show; empty text where there are none} */
    public String fontPolicy() {
        boolean inside = index.find(AssetBundle.STYLES)
                .map(path -> new String(index.files().get(path), StandardCharsets.ISO_8859_1))
                .filter(css -> FONT.matcher(css).find())
                .isPresent();
        return inside ? "; font-src 'self' data:" : "";
    }

    /** {@return the pictures of icons} */
    public IconPack icons() {
        return icons;
    }

    /** {@return where the picture of an icon is, if it is kept in a file} */
    public Optional<String> kept(String icon) {
        return sprite.find(icon, index);
    }

    /** {@return a picture for use by {@code id}, as often as a page likes} */
    public static String symbol(String id, IconPack.Picture picture) {
        return Sprite.symbol(id, picture);
    }

    /** {@return what the vault puts into a place of every page} */
    public Html slot(String name) {
        return slots.getOrDefault(name, Html.EMPTY);
    }

    /**
     * What is asked of the pages.
     *
     * @param navs that they show
     * @param languages that they are in
     * @param icons gives the pictures of their icons
     */
    public record Pages(List<Nav> navs, Collection<String> languages, IconPack icons) {

        /** Copies the lists. */
        public Pages {
            navs = List.copyOf(navs);
            languages = List.copyOf(languages);
        }
    }
}
