package dev.garden.render.plan.bundle;

import dev.garden.model.nav.Icon;
import dev.garden.model.nav.Nav;
import dev.garden.render.asset.AssetIndex;
import dev.garden.render.spi.IconPack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The large pictures of the navigations, in one file: a page carries small ones itself, but a few large ones would weigh more than
 * everything else on it, and again on every page.
 *
 * @param pictures by the names of their icons, in order
 */
record Sprite(Map<String, IconPack.Picture> pictures) {

    private static final String NAME = "icons.svg";
    private static final int LARGE = 110;
    private static final int MANY_ITEMS = 100;

    static Sprite of(List<Nav> navs, IconPack icons) {
        var pictures = new TreeMap<String, IconPack.Picture>();
        // Without a server browsers show no picture out of another file, so pages that are small anyhow carry all of
        // theirs.
        navs.stream()
                .filter(nav -> nav.items().count() > MANY_ITEMS)
                .flatMap(Nav::items)
                .map(item -> item.icon())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(icon -> large(icon, icons).ifPresent(picture -> pictures.put(icon.toString(), picture)));
        return new Sprite(pictures);
    }

    private static Optional<IconPack.Picture> large(Icon icon, IconPack icons) {
        return icons.find(icon).filter(picture -> picture.body().length() > LARGE);
    }

    /** Adds the file, unless it would be empty. */
    AssetIndex.Builder addedTo(AssetIndex.Builder assets) {
        if (!pictures.isEmpty()) {
            var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
            pictures.forEach((name, picture) -> svg.append(symbol(id(name), picture)));
            assets.file(NAME, svg.append("</svg>").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return assets;
    }

    static String symbol(String id, IconPack.Picture picture) {
        return "<symbol id=\"" + id + "\" viewBox=\"" + picture.viewBox() + "\">" + picture.body() + "</symbol>";
    }

    private static String id(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** {@return where the picture of an icon is, if it is kept in the file} */
    Optional<String> find(String name, AssetIndex assets) {
        return pictures.containsKey(name)
                ? assets.find(NAME).map(file -> file.address() + "#" + id(name))
                : Optional.empty();
    }
}
