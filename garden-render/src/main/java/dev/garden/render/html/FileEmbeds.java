package dev.garden.render.html;

import dev.garden.model.source.VaultPath;
import dev.garden.parser.markdown.spi.EmbedHtml;
import dev.garden.parser.markdown.spi.EmbedRequest;
import dev.garden.render.asset.ImageSize;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows files of the vault inside a note. */
final class FileEmbeds {

    private static final Pattern HEIGHT = Pattern.compile("[#&]height=([0-9]{1,5})");

    private final Body body;

    FileEmbeds(Body body) {
        this.body = body;
    }

    EmbedHtml show(VaultPath file, EmbedRequest request) {
        body.page().uses(file);
        String src = body.workshop().urls().attachment(file) + Addresses.fragment(request.linktext());
        return switch (FileKind.of(file.extension())) {
            case IMAGE -> image(file, src, request);
            case AUDIO -> player("audio", src, request);
            case VIDEO -> player("video", src, request);
            case PDF -> pdf(file, src, request);
            case CANVAS -> link("canvas-embed", file, src, request);
            case BASE -> link("bases-embed", file, src, request);
            case EXCALIDRAW -> drawing(file, src, request);
            case OTHER -> EmbedBox.file(body, file, src, request);
        };
    }

    private EmbedHtml image(VaultPath file, String src, EmbedRequest request) {
        ImageLabel label = ImageLabel.of(request.labels());
        var size = label.fit(ImageSize.read(body.workshop().garden(), file));
        var box = new Markup()
                .open(
                        "span",
                        "class",
                        "internal-embed image-embed",
                        "src",
                        body.workshop().source(request, src))
                .empty(
                        "img",
                        "src",
                        src,
                        "alt",
                        label.alt().isEmpty() ? file.stem() : label.alt(),
                        "title",
                        request.title().isEmpty() ? null : request.title(),
                        "width",
                        size.width(),
                        "height",
                        size.height(),
                        "loading",
                        "lazy",
                        "decoding",
                        "async")
                .close("span");
        return EmbedHtml.inline(box.toString());
    }

    private EmbedHtml player(String element, String src, EmbedRequest request) {
        ImageLabel label = ImageLabel.of(request.labels());
        var box = new Markup()
                .open(
                        "span",
                        "class",
                        "internal-embed " + element + "-embed",
                        "src",
                        body.workshop().source(request, src))
                .open(
                        element,
                        "controls",
                        "",
                        "preload",
                        "metadata",
                        "src",
                        src,
                        "width",
                        label.size().width(),
                        "height",
                        label.size().height(),
                        "aria-label",
                        label.alt().isEmpty() ? null : label.alt())
                .close(element)
                .close("span");
        return EmbedHtml.inline(box.toString());
    }

    private EmbedHtml pdf(VaultPath file, String src, EmbedRequest request) {
        Matcher height = HEIGHT.matcher(request.linktext());
        var box = new Markup()
                .open(
                        "span",
                        "class",
                        "internal-embed pdf-embed",
                        "src",
                        body.workshop().source(request, src))
                .open(
                        "iframe",
                        "src",
                        src,
                        "title",
                        file.name(),
                        "height",
                        height.find() ? height.group(1) : null,
                        "loading",
                        "lazy")
                .close("iframe")
                .open("a", "class", "file-embed-link", "href", src)
                .text(file.name())
                .close("a")
                .close("span");
        return EmbedHtml.inline(box.toString());
    }

    private EmbedHtml link(String kind, VaultPath file, String href, EmbedRequest request) {
        var box = new Markup()
                .open(
                        "div",
                        "class",
                        "internal-embed " + kind,
                        "src",
                        body.workshop().source(request, href))
                .open("a", "class", "file-embed-link", "href", href)
                .text(file.stem())
                .close("a")
                .close("div");
        return EmbedHtml.block(box.toString());
    }

    private EmbedHtml drawing(VaultPath file, String src, EmbedRequest request) {
        return Excalidraw.picture(body.workshop().garden(), file)
                .map(picture -> show(picture, request))
                .orElseGet(() -> EmbedBox.file(body, file, src, request));
    }
}
