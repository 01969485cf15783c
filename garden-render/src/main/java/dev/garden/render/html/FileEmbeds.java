package dev.garden.render.html;

import dev.garden.model.source.VaultPath;
import dev.garden.parser.markdown.spi.EmbedHtml;
import dev.garden.parser.markdown.spi.EmbedRequest;
import dev.garden.render.asset.ImageSize;
import dev.garden.render.html.media.Excalidraw;
import dev.garden.render.html.media.FileKind;
import dev.garden.render.html.media.ImageLabel;
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
        if (file.isView()) {
            return view(file, request);
        }
        body.page().uses(file);
        String src = body.workshop().urls().attachment(file) + Addresses.fragment(request.linktext());
        return switch (FileKind.of(file.extension())) {
            case IMAGE -> image(file, src, request);
            case AUDIO -> player("audio", src, request);
            case VIDEO -> player("video", src, request);
            case PDF -> pdf(file, src, request);
            case EXCALIDRAW -> drawing(file, src, request);
            case CANVAS, BASE, OTHER -> EmbedBox.file(body, file, src, request);
        };
    }

    private EmbedHtml image(VaultPath file, String src, EmbedRequest request) {
        ImageLabel label = ImageLabel.of(request.labels());
        var image = Attributes.of("src", src)
                .and("alt", label.alt().isEmpty() ? file.stem() : label.alt())
                .andText("title", request.title())
                .and(label.fit(ImageSize.read(body.workshop().garden(), file)))
                .and("loading", "lazy")
                .and("decoding", "async");
        var box = new Markup().open("span", box("image-embed", src, request)).open("img", image);
        return EmbedHtml.inline(caption(box, request).close("span").toString());
    }

    /** The title of a Markdown image stands below it; Obsidian's own form has none. */
    static Markup caption(Markup picture, EmbedRequest request) {
        return request.title().isEmpty()
                ? picture
                : picture.open("span", "class", "image-caption")
                        .text(request.title())
                        .close("span");
    }

    private EmbedHtml player(String element, String src, EmbedRequest request) {
        ImageLabel label = ImageLabel.of(request.labels());
        var player = Attributes.of("controls", "")
                .and("preload", "metadata")
                .and("src", src)
                .and(label.size())
                .andText("aria-label", label.alt());
        var box = new Markup()
                .open("span", box(element + "-embed", src, request))
                .open(element, player)
                .close(element)
                .close("span");
        return EmbedHtml.inline(box.toString());
    }

    /** A link stands beside the viewer: browsers of telephones have none. */
    private EmbedHtml pdf(VaultPath file, String src, EmbedRequest request) {
        Matcher height = HEIGHT.matcher(request.linktext());
        var viewer = Attributes.of("src", src)
                .and("title", file.name())
                .and("height", height.find() ? height.group(1) : null)
                .and("loading", "lazy");
        var box = new Markup()
                .open("span", box("pdf-embed", src, request))
                .open("iframe", viewer)
                .close("iframe");
        return EmbedHtml.inline(EmbedBox.facts(body, file, link(box, src, file.name()))
                .close("span")
                .toString());
    }

    /** Names a base or a canvas in its place: it holds names of notes that may be private, so nobody is led to its file. */
    private EmbedHtml view(VaultPath file, EmbedRequest request) {
        String kind = FileKind.of(file.extension()) == FileKind.BASE ? "bases-embed" : "canvas-embed";
        String source = body.workshop().source(request, null);
        var box = new Markup().open("div", "class", "internal-embed " + kind, "src", source);
        return EmbedHtml.block(box.text(file.stem()).close("div").toString());
    }

    private static Markup link(Markup box, String href, String text) {
        return box.open("a", "class", "file-embed-link", "href", href)
                .text(text)
                .close("a");
    }

    private Attributes box(String kind, String src, EmbedRequest request) {
        return Attributes.of("class", "internal-embed " + kind)
                .and("src", body.workshop().source(request, src));
    }

    private EmbedHtml drawing(VaultPath file, String src, EmbedRequest request) {
        return Excalidraw.picture(body.workshop().garden(), file)
                .map(picture -> show(picture, request))
                .orElseGet(() -> EmbedBox.file(body, file, src, request));
    }
}
