package dev.garden.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The checks of a case on HTML: {@code css} selects; {@code count}, {@code absent}, {@code text}, {@code attr}. */
final class HtmlChecks {

    private final Document document;

    private HtmlChecks(Document document) {
        this.document = document;
    }

    /** Reads HTML; a formula stands for its TeX. */
    static HtmlChecks of(String html) {
        Document document = Jsoup.parse(html);
        for (Element math : document.select(".math-inline, .math-block")) {
            Element tex = math.selectFirst("annotation[encoding=application/x-tex]");
            if (tex != null) {
                math.text(tex.wholeText());
            }
        }
        return new HtmlChecks(document);
    }

    /** Checks everything that a case expects; one line for each check that fails. */
    Stream<String> failures(List<?> checks) {
        return checks.stream().flatMap(check -> failures((Map<?, ?>) check));
    }

    private Stream<String> failures(Map<?, ?> check) {
        String css = String.valueOf(check.get("css"));
        Elements found = document.select(css);
        return check.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("css"))
                .flatMap(entry -> failures(String.valueOf(entry.getKey()), entry.getValue(), found)
                        .map(failure -> css + ": " + failure));
    }

    private static Stream<String> failures(String kind, Object expected, Elements found) {
        return switch (kind) {
            case "count" -> compare("count", expected, found.size());
            case "absent" -> compare("count", 0, found.size());
            case "text" -> compare("text", expected, found.isEmpty() ? null : text(found.first()));
            case "attr" -> attributes((Map<?, ?>) expected, found);
            default -> Stream.of("unknown check " + kind);
        };
    }

    private static Stream<String> attributes(Map<?, ?> expected, Elements found) {
        return expected.entrySet().stream().flatMap(attribute -> {
            String name = String.valueOf(attribute.getKey());
            boolean isThere = !found.isEmpty() && found.first().hasAttr(name);
            return compare(name, attribute.getValue(), isThere ? found.first().attr(name) : null);
        });
    }

    private static String text(Element element) {
        return element.wholeText().strip().replaceAll("\\s+", " ");
    }

    private static Stream<String> compare(String what, Object expected, Object actual) {
        return expected.equals(actual)
                ? Stream.empty()
                : Stream.of(what + " should be <" + expected + ">, is <" + actual + ">");
    }
}
