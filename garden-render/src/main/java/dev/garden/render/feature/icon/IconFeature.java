package dev.garden.render.feature.icon;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.Position;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.picture.SvgPicture;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the web manifest, and the icon of the vault in the sizes that phones and launchers ask for. An SVG is
 * drawn in each of them.
 *
 * @since 0.1
 */
public final class IconFeature implements SiteFeature {

    private static final OutputPath MANIFEST = OutputPath.of("site.webmanifest");
    private static final Set<String> PIXELS = Set.of("png", "jpg", "jpeg", "gif");
    private static final String SVG = "svg";
    private static final int SMALL = 32;
    private static final int TOUCH = 180;
    private static final List<Integer> SIZES = List.of(SMALL, TOUCH, 192, 512);

    /** Makes the feature. */
    public IconFeature() {}

    @Override
    public String name() {
        return "icon";
    }

    @Override
    public void contribute(SitePlan plan) {
        Map<Integer, OutputContent> sizes =
                plan.icon().map(icon -> sizes(icon, plan)).orElse(Map.of());
        sizes.forEach((size, content) -> plan.file(path(size), content));
        List<String> icons = new ArrayList<>(sizes.keySet().stream()
                .map(size -> entry(path(size), size + "x" + size, "image/png"))
                .toList());
        plan.icon().filter(icon -> icon.extension().equals(SVG)).ifPresent(icon -> {
            OutputPath path = OutputPath.of("icons/icon.svg");
            plan.file(path, icon.content());
            icons.add(entry(path, "any", "image/svg+xml"));
        });
        plan.file(MANIFEST, OutputContent.of(manifest(plan, icons)));
        boolean drawn = icons.size() > sizes.size() && !sizes.isEmpty();
        plan.everywhere(
                "head",
                "icons.peb",
                new IconView(
                        MANIFEST.address(),
                        sizes.isEmpty() ? null : path(TOUCH).address(),
                        drawn ? path(SMALL).address() : null));
    }

    private static Map<Integer, OutputContent> sizes(SitePlan.Icon icon, SitePlan plan) {
        var sizes = new TreeMap<Integer, OutputContent>();
        if (PIXELS.contains(icon.extension())) {
            SIZES.forEach(size -> sizes.put(size, new ScaledIcon(icon.content(), size)));
        } else if (icon.extension().equals(SVG)) {
            drawn(icon, plan).forEach((size, png) -> sizes.put(size, OutputContent.of(png)));
        }
        return sizes;
    }

    private static Map<Integer, byte[]> drawn(SitePlan.Icon icon, SitePlan plan) {
        SvgPicture.Result result = SvgPicture.draw(bytes(icon), SIZES);
        if (result instanceof SvgPicture.Failed failed) {
            plan.report(Diagnostic.of(
                    IconDiagnostics.INVALID,
                    icon.path(),
                    Position.START,
                    "The picture of the site cannot be drawn: " + failed.reason()));
        }
        return result instanceof SvgPicture.Drawn drawn ? drawn.pngs() : Map.of();
    }

    private static byte[] bytes(SitePlan.Icon icon) {
        try (InputStream in = icon.content().open()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(icon.path() + " cannot be read", unreadable);
        }
    }

    private static OutputPath path(int size) {
        return OutputPath.of("icons/icon-" + size + ".png");
    }

    private static String entry(OutputPath path, String sizes, String type) {
        return "{\"src\":" + quote(path.address()) + ",\"sizes\":\"" + sizes + "\",\"type\":\"" + type + "\"}";
    }

    /** Addresses in it are relative to it, so that it holds below any base path. Rule: Web Application Manifest. */
    private static String manifest(SitePlan plan, List<String> icons) {
        return "{\"name\":" + quote(plan.title()) + ",\"start_url\":\"./\",\"display\":\"browser\",\"icons\":["
                + String.join(",", icons) + "]}\n";
    }

    private static String quote(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /**
     * What {@code icons.peb} sees.
     *
     * @param manifest address of the web manifest
     * @param touch address of the icon for phones; null for none
     * @param small address of a PNG for browsers that draw no SVG; null where the icon is one itself, or there is none
     */
    record IconView(
            String manifest,
            @Nullable String touch,
            @Nullable String small) {}
}
