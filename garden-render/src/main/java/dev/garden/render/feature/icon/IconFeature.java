package dev.garden.render.feature.icon;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the web manifest, and the icon of the vault in the sizes that phones and launchers ask for. Of an SVG there is only one size:
 * all of them.
 *
 * @since 0.1
 */
public final class IconFeature implements SiteFeature {

    private static final OutputPath MANIFEST = OutputPath.of("site.webmanifest");
    private static final Set<String> PIXELS = Set.of("png", "jpg", "jpeg", "gif");
    private static final int TOUCH = 180;
    private static final List<Integer> SIZES = List.of(32, TOUCH, 192, 512);

    /** Makes the feature. */
    public IconFeature() {}

    @Override
    public String name() {
        return "icon";
    }

    @Override
    public void contribute(SitePlan plan) {
        var icons = new ArrayList<String>();
        Optional<SitePlan.Icon> picture = plan.icon();
        boolean scales = picture.isPresent() && PIXELS.contains(picture.get().extension());
        if (scales) {
            for (int size : SIZES) {
                plan.file(path(size), new ScaledIcon(picture.get().content(), size));
                icons.add(entry(path(size), size + "x" + size, "image/png"));
            }
        } else if (picture.isPresent() && picture.get().extension().equals("svg")) {
            OutputPath path = OutputPath.of("icons/icon.svg");
            plan.file(path, picture.get().content());
            icons.add(entry(path, "any", "image/svg+xml"));
        }
        plan.file(MANIFEST, OutputContent.of(manifest(plan, icons)));
        plan.everywhere(
                "head",
                "icons.peb",
                new IconView(MANIFEST.address(), scales ? path(TOUCH).address() : null));
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

    /** What {@code icons.peb} sees. */
    record IconView(String manifest, @Nullable String touch) {}
}
