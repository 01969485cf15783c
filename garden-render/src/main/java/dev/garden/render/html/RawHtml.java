package dev.garden.render.html;

import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.parser.markdown.spi.LinkRequest;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cleans a body that holds HTML of its author: what could run, fetch behind the reader's back or break out of the note is taken out,
 * addresses of files and notes become those of the site. Elements may begin in one piece of HTML and end in another, with Markdown
 * between, so the body is cleaned as a whole.
 */
final class RawHtml {

    private final Body body;
    private final GardenLinks links;

    RawHtml(Body body, GardenLinks links) {
        this.body = body;
        this.links = links;
    }

    static boolean isIn(org.commonmark.node.Node document) {
        return Nodes.below(document, org.commonmark.node.Node.class).stream()
                .anyMatch(node -> node instanceof HtmlBlock || node instanceof HtmlInline);
    }

    String clean(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        if (!body.workshop().trustsHtml()) {
            document.body().forEachNode(RawHtml::dropComment);
            List.copyOf(document.body().children().select("*")).forEach(HtmlRules::apply);
        }
        document.body().children().select("*").forEach(this::resolve);
        return document.body().html();
    }

    private static void dropComment(Node node) {
        if (node instanceof Comment) {
            node.replaceWith(new TextNode(""));
        }
    }

    private void resolve(Element element) {
        if (element.normalName().equals("a")) {
            resolveLink(element);
        } else if (element.hasAttr("src") && !element.normalName().equals("iframe")) {
            resolveFile(element, "src");
        }
        if (element.hasAttr("poster")) {
            resolveFile(element, "poster");
        }
        if (!element.id().isEmpty() && !element.id().startsWith(body.idPrefix())) {
            element.id(body.idPrefix() + element.id());
        }
    }

    /** Links that came from Markdown are resolved already; their classes say so. */
    private void resolveLink(Element link) {
        String href = link.attr("href");
        boolean isDone = link.hasClass("internal-link") || link.hasClass("external-link") || link.hasClass("tag");
        if (isDone || href.isEmpty() || href.startsWith("#")) {
            return;
        }
        link.removeAttr("href");
        links.attributes(new LinkRequest(Link.Kind.MARKDOWN, href)).forEach((name, value) -> {
            if (name.equals("class")) {
                List.of(value.split(" ")).forEach(link::addClass);
            } else {
                link.attr(name, value);
            }
        });
        if (!link.hasAttr("href")) {
            link.removeAttr("title");
        }
    }

    private void resolveFile(Element element, String attribute) {
        String src = element.attr(attribute);
        if (Addresses.hasScheme(src) || src.startsWith("//")) {
            return;
        }
        if (body.workshop().garden().resolve(body.note(), Link.Kind.MARKDOWN, src) instanceof LinkTarget.ToFile to
                && !to.file().isView()) {
            body.page().uses(to.file());
            element.attr(attribute, body.workshop().urls().attachment(to.file()) + Addresses.fragment(src));
        }
    }
}
