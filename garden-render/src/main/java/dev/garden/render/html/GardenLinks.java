package dev.garden.render.html;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.Tag;
import dev.garden.model.link.LinkTarget;
import dev.garden.parser.markdown.spi.LinkRequest;
import dev.garden.parser.markdown.spi.LinkResolver;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the links of a body become. */
final class GardenLinks implements LinkResolver {

    private static final String UNRESOLVED = "internal-link is-unresolved";

    private final Body body;

    GardenLinks(Body body) {
        this.body = body;
    }

    @Override
    public Map<String, String> attributes(LinkRequest request) {
        LinkTarget target = body.workshop().garden().resolve(body.note(), request.kind(), request.linktext());
        if (target instanceof LinkTarget.ToNote to) {
            return body.workshop()
                    .garden()
                    .note(to.note())
                    .filter(body.workshop().garden()::isPublished)
                    .map(note -> toNote(note, to, request))
                    .orElse(Map.of("class", UNRESOLVED));
        }
        if (target instanceof LinkTarget.ToFile to && !to.file().isView()) {
            body.page().uses(to.file());
            String fragment = Addresses.fragment(request.linktext());
            return internal(request, body.workshop().urls().attachment(to.file()) + fragment);
        }
        return target instanceof LinkTarget.ToUrl to ? external(to.url()) : unresolved(request);
    }

    /** The title takes the place of the name alone: a heading behind it stays. The title of a protected note is its own affair. */
    @Override
    public String text(LinkRequest request, String written) {
        Garden garden = body.workshop().garden();
        if (garden.settings().get(BodySettings.LINK_TEXT) == BodySettings.LinkText.WRITTEN
                || !(garden.resolve(body.note(), request.kind(), request.linktext()) instanceof LinkTarget.ToNote to)) {
            return written;
        }
        int hash = request.linktext().indexOf('#');
        String name = (hash < 0 ? request.linktext() : request.linktext().substring(0, hash)).strip();
        return garden.note(to.note())
                .filter(note -> !name.isEmpty() && garden.isPublished(note) && !note.isProtected())
                .map(note -> note.title() + written.substring(Math.min(name.length(), written.length())))
                .orElse(written);
    }

    @Override
    public Map<String, String> tag(String name) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "tag");
        attributes.put("href", body.workshop().urls().tag(new Tag(name)));
        return attributes;
    }

    private Map<String, String> toNote(Note note, LinkTarget.ToNote to, LinkRequest request) {
        body.page().reads(note);
        var attributes = internal(request, body.workshop().urls().page(note.permalink(), to.anchor()));
        if (note.settings().icon() != null && !note.isProtected()) {
            attributes.put("data-note-icon", note.settings().icon());
        }
        return attributes;
    }

    private static Map<String, String> internal(LinkRequest request, String href) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "internal-link");
        attributes.put("data-href", request.linktext());
        attributes.put("href", href);
        return attributes;
    }

    private static Map<String, String> external(String url) {
        var attributes = new LinkedHashMap<String, String>();
        if (Addresses.hasScheme(url) || url.startsWith("//")) {
            attributes.put("class", "external-link");
        }
        if (Addresses.isSafe(url)) {
            attributes.put("href", Addresses.encode(url));
            attributes.put("rel", "noopener");
        }
        return attributes;
    }

    private Map<String, String> unresolved(LinkRequest request) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", UNRESOLVED);
        if (!body.workshop().hidesMissing()) {
            attributes.put("data-href", request.linktext());
        }
        return attributes;
    }
}
