package dev.garden.render.html;

import dev.garden.parser.markdown.spi.EmbedHtml;
import dev.garden.parser.markdown.spi.EmbedRequest;
import dev.garden.render.html.media.ImageLabel;
import dev.garden.render.html.media.WebPlayer;
import dev.garden.render.spi.NoteBody;
import java.util.Optional;

/** Shows what lies on other sites. Nothing but pictures is fetched before the reader asks for it. */
final class WebEmbeds {

    private final PageFacts page;

    WebEmbeds(PageFacts page) {
        this.page = page;
    }

    EmbedHtml show(String url, EmbedRequest request) {
        Optional<WebPlayer> player = WebPlayer.of(url);
        return player.isPresent() ? player(player.get(), url, request) : picture(url, request);
    }

    /** The frame waits in a {@code template}, which a browser does not load; without script the link does its work. */
    private EmbedHtml player(WebPlayer player, String url, EmbedRequest request) {
        page.needs(NoteBody.Need.WEB_EMBED);
        ImageLabel label = ImageLabel.of(request.labels());
        String name = label.alt().isEmpty() ? player.provider().label() : label.alt();
        var frame = Attributes.of("src", player.frame())
                .and("title", name)
                .and(label.size())
                .and("allow", "fullscreen; picture-in-picture; encrypted-media")
                // Without a referrer YouTube refuses to play.
                .and("referrerpolicy", "strict-origin-when-cross-origin");
        var box = new Markup()
                .open(
                        "div",
                        Attributes.of("class", "web-embed")
                                .and("data-provider", player.provider().id()))
                .open("a", "class", "web-embed-link external-link", "href", Addresses.encode(url), "rel", "noopener")
                .text(name)
                .close("a")
                .open("template")
                .open("iframe", frame)
                .close("iframe")
                .close("template")
                .close("div");
        return EmbedHtml.block(box.toString());
    }

    private static EmbedHtml picture(String url, EmbedRequest request) {
        ImageLabel label = ImageLabel.of(request.labels());
        var image = Attributes.of("src", Addresses.isSafeImage(url) ? Addresses.encode(url) : null)
                .and("alt", label.alt())
                .andText("title", request.title())
                .and(label.size())
                .and("loading", "lazy")
                .and("referrerpolicy", "no-referrer");
        return EmbedHtml.inline(
                FileEmbeds.caption(new Markup().open("img", image), request).toString());
    }
}
