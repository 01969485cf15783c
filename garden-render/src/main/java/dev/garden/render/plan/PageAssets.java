package dev.garden.render.plan;

import dev.garden.render.asset.AssetIndex;
import dev.garden.render.spi.IconPack;
import dev.garden.render.view.Html;
import java.util.Map;

/**
 * What all pages share.
 *
 * @param index the assets of the theme
 * @param icons gives the pictures of icons
 * @param sprite the pictures that are kept in a file
 * @param engines the files of the engines
 * @param slots what the vault puts into places of every page
 */
record PageAssets(AssetIndex index, IconPack icons, Sprite sprite, EngineFiles engines, Map<String, Html> slots) {

    /** Copies the slots. */
    PageAssets {
        slots = Map.copyOf(slots);
    }
}
