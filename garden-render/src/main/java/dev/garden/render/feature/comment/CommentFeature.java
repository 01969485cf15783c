package dev.garden.render.feature.comment;

import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Offers the comments of readers under a note, if the site names a service that keeps them. Nothing is fetched from there before a
 * reader asks for it; a note with {@code comments: false} and a protected note have none.
 *
 * @since 0.1
 */
public final class CommentFeature implements SiteFeature {

    private static final String PROPERTY = "comments";

    /** Makes the feature. */
    public CommentFeature() {}

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public void contribute(SitePlan plan) {
        String script = plan.settings().get(CommentSettings.SCRIPT_ADDRESS);
        if (script.isEmpty()) {
            return;
        }
        URI address = URI.create(script);
        String origin = address.getScheme() + "://" + address.getAuthority();
        var view =
                new CommentView(address.getHost(), script, query(plan.settings().get(CommentSettings.ATTRIBUTES)));
        plan.guest(
                origin,
                "after-content",
                "comments.peb",
                note -> takesComments(plan, note) ? Optional.of(view) : Optional.empty());
    }

    private static boolean takesComments(SitePlan plan, PlannedNote note) {
        boolean refused = note.note()
                .properties()
                .value(PROPERTY)
                .filter(value -> value.text().equals("false"))
                .isPresent();
        return !refused && !note.isProtected() && !plan.isHub(note);
    }

    /** The form in which a link carries names and values: a browser reads it, and a template escapes it, without more ado. */
    private static String query(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What {@code comments.peb} sees. */
    record CommentView(String host, String script, String attributes) {}
}
