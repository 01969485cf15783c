package dev.garden.render.html;

import dev.garden.model.Garden;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.parser.markdown.spi.EmbedHtml;
import dev.garden.parser.markdown.spi.EmbedRequest;
import dev.garden.parser.markdown.spi.Embedder;

/** What the embeds and images of a body become. */
final class GardenEmbedder implements Embedder {

    private final Body body;
    private final Slots slots;

    GardenEmbedder(Body body, Slots slots) {
        this.body = body;
        this.slots = slots;
    }

    @Override
    public EmbedHtml embed(EmbedRequest request) {
        EmbedHtml shown = show(request);
        return new EmbedHtml(slots.keep(shown.html()), shown.level());
    }

    private EmbedHtml show(EmbedRequest request) {
        Garden garden = body.workshop().garden();
        var target = Addresses.hasScheme(request.linktext())
                ? new LinkTarget.ToUrl(request.linktext())
                : garden.resolve(body.note(), kind(request), request.linktext());
        if (target instanceof LinkTarget.ToUrl to) {
            return new WebEmbeds(body.page()).show(to.url(), request);
        }
        if (target instanceof LinkTarget.ToFile to) {
            return new FileEmbeds(body).show(to.file(), request);
        }
        return target instanceof LinkTarget.ToNote to
                ? garden.note(to.note())
                        .map(note -> new NoteEmbeds(body).show(note, to.anchor(), request))
                        .orElseGet(() -> EmbedBox.missing(body, request))
                : EmbedBox.missing(body, request);
    }

    /** A Markdown destination is percent-decoded before it is looked up, also when it is embedded. */
    private static Link.Kind kind(EmbedRequest request) {
        return request.form() == EmbedRequest.Form.MARKDOWN ? Link.Kind.MARKDOWN : Link.Kind.EMBED;
    }
}
