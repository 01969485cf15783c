package dev.garden.render.plan;

import dev.garden.render.asset.AssetIndex;
import dev.garden.render.spi.IconPack;

/**
 * What all pages share.
 *
 * @param index the assets of the theme
 * @param icons gives the pictures of icons
 * @param sprite the pictures that are kept in a file
 * @param engines the files of the engines
 */
record PageAssets(AssetIndex index, IconPack icons, Sprite sprite, EngineFiles engines) {}
