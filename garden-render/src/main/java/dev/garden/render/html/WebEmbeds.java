package dev.garden.render.html;

import dev.garden.parser.markdown.spi.EmbedHtml;
import dev.garden.parser.markdown.spi.EmbedRequest;
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
        var box = new Markup()
                .open(
                        "div",
                        "class",
                        "web-embed",
                        "data-provider",
                        player.provider().id())
                .open("a", "class", "web-embed-link external-link", "href", Addresses.encode(url), "rel", "noopener")
                .text(name)
                .close("a")
                .open("template")
                .open(
                        "iframe",
                        "src",
                        player.frame(),
                        "title",
                        name,
                        "width",
                        label.size().width(),
                        "height",
                        label.size().height(),
                        "allow",
                        "fullscreen; picture-in-picture; encrypted-media",
                        "referrerpolicy",
                        "strict-origin-when-cross-origin")
                .close("iframe")
                .close("template")
                .close("div");
        return EmbedHtml.block(box.toString());
    }

    private static EmbedHtml picture(String url, EmbedRequest request) {
        ImageLabel label = ImageLabel.of(request.labels());
        var image = new Markup()
                .empty(
                        "img",
                        "src",
                        Addresses.isSafeImage(url) ? Addresses.encode(url) : null,
                        "alt",
                        label.alt(),
                        "title",
                        request.title().isEmpty() ? null : request.title(),
                        "width",
                        label.size().width(),
                        "height",
                        label.size().height(),
                        "loading",
                        "lazy",
                        "referrerpolicy",
                        "no-referrer");
        return EmbedHtml.inline(image.toString());
    }
}
