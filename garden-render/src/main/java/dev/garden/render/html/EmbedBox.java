package dev.garden.render.html;

import dev.garden.model.source.VaultPath;
import dev.garden.parser.markdown.spi.EmbedHtml;
import dev.garden.parser.markdown.spi.EmbedRequest;
import dev.garden.render.html.media.FileKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Boxes that stand in for what cannot be shown. Class names are Obsidian's. */
final class EmbedBox {

    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB");
    private static final int FEW = 10_000;

    private EmbedBox() {}

    /** {@return the box of a target that is not there; when notes may be private, it does not name the target} */
    static EmbedHtml missing(Body body, EmbedRequest request) {
        String extension =
                VaultPath.parse(path(request)).map(VaultPath::extension).orElse("");
        boolean isFile = FileKind.of(extension) != FileKind.OTHER;
        String classes = "internal-embed file-embed " + (isFile ? "mod-empty-attachment" : "mod-empty");
        return body.workshop().hidesMissing() ? unnamed(request) : box(body, classes, request);
    }

    /** {@return the box of a target that a reader may not know of} */
    static EmbedHtml unnamed(EmbedRequest request) {
        var box = new Markup().open("span", "class", "internal-embed file-embed mod-empty is-unresolved");
        return EmbedHtml.inline(box.text(text(request)).close("span").toString());
    }

    /** {@return a box with the text of the embed in it} */
    static EmbedHtml box(Body body, String classes, EmbedRequest request) {
        var box = new Markup()
                .open(
                        "span",
                        "class",
                        classes + " is-unresolved",
                        "src",
                        body.workshop().source(request, null));
        return EmbedHtml.inline(box.text(text(request)).close("span").toString());
    }

    /** {@return the box of a file that is offered for download} */
    static EmbedHtml file(Body body, VaultPath file, String href, EmbedRequest request) {
        var box = new Markup()
                .open(
                        "span",
                        "class",
                        "internal-embed file-embed mod-generic",
                        "src",
                        body.workshop().source(request, href))
                .open("a", "class", "file-embed-link", "href", href, "download", "")
                .text(file.name())
                .close("a");
        return EmbedHtml.inline(facts(body, file, box).close("span").toString());
    }

    /** Says what a reader wants to know before the click: the type of a file and its size. */
    static Markup facts(Body body, VaultPath file, Markup box) {
        String type = file.extension().toUpperCase(Locale.ROOT);
        String size = body.workshop()
                .garden()
                .attachment(file)
                .map(attachment -> size(attachment.size()))
                .orElse("");
        return box.open("span", "class", "file-embed-facts")
                .text((type + " " + size).strip())
                .close("span");
    }

    /** Whole numbers of the largest unit of which there are some: they are written alike in all languages. */
    private static String size(long bytes) {
        long rest = bytes;
        int unit = 0;
        while (rest >= FEW && unit < UNITS.size() - 1) {
            rest = Math.round(rest / 1000.0);
            unit++;
        }
        return rest + "\u00a0" + UNITS.get(unit);
    }

    static String path(EmbedRequest request) {
        String linktext = request.linktext();
        int hash = linktext.indexOf('#');
        String path = hash < 0 ? linktext : linktext.substring(0, hash);
        return request.form() == EmbedRequest.Form.MARKDOWN ? Addresses.decode(path) : path;
    }

    static String text(EmbedRequest request) {
        String label = String.join("|", request.labels());
        return label.isEmpty()
                ? Arrays.stream(request.linktext().split("#"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" > "))
                : label;
    }
}
