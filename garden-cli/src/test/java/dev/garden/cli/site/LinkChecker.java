package dev.garden.cli.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows every {@code href}, {@code src}, {@code srcset} and the like of a built site as a static host would: the file must be there,
 * byte for byte under that name, and have the element that a fragment names. A link that carries {@code is-unresolved} leads nowhere and
 * must have no address.
 */
final class LinkChecker {

    private static final List<String> ATTRIBUTES = List.of("href", "src", "srcset", "poster", "data", "action");
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s]+))\\s*\\)");

    private final Path root;
    private final Set<String> files = new HashSet<>();
    private final Map<String, Document> pages = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private int checked;

    private LinkChecker(Path root) {
        this.root = root;
    }

    /** {@return what a look at every link of the site came to} */
    static LinkChecker check(Path root) throws IOException {
        var checker = new LinkChecker(root);
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile).forEach(checker::take);
        }
        checker.pages.forEach(checker::checkPage);
        for (String file : checker.files) {
            if (file.endsWith(".css")) {
                checker.checkStyle(file);
            }
        }
        return checker;
    }

    /** {@return the links that lead nowhere, as {@code page: address}} */
    List<String> broken() {
        return broken.stream().sorted().distinct().toList();
    }

    /** {@return how many links there were} */
    int checked() {
        return checked;
    }

    private void take(Path file) {
        String name = root.relativize(file).toString();
        files.add(name);
        if (name.endsWith(".html")) {
            try {
                pages.put(name, Jsoup.parse(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void checkPage(String name, Document page) {
        for (Element element : page.getAllElements()) {
            for (String attribute : ATTRIBUTES) {
                if (element.hasAttr(attribute)) {
                    addresses(attribute, element.attr(attribute)).forEach(address -> follow(name, element, address));
                }
            }
        }
    }

    private static Stream<String> addresses(String attribute, String value) {
        return attribute.equals("srcset")
                ? Stream.of(value.split(",")).map(part -> part.strip().split("\\s+")[0])
                : Stream.of(value);
    }

    private void follow(String page, Element element, String address) {
        if (ELSEWHERE.matcher(address).matches()) {
            return;
        }
        checked++;
        String fragment = address.contains("#") ? address.substring(address.indexOf('#') + 1) : "";
        String path = address.replaceFirst("[?#].*$", "");
        String target = path.isEmpty() ? page : locate(page, path);
        boolean there = files.contains(target) && (fragment.isEmpty() || hasAnchor(target, fragment));
        if (!there || element.hasClass("is-unresolved")) {
            broken.add(page + ": " + address);
        }
    }

    private String locate(String from, String path) {
        try {
            URI resolved = URI.create("http://site/" + encode(from)).resolve(encode(path));
            String file = decode(resolved.getRawPath()).substring(1);
            return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    /** Browsers send what is not ASCII encoded; what is encoded already stays so. */
    private static String encode(String path) {
        var out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            out.append(b > ' ' && "\"<>\\^`{|}".indexOf(b) < 0 ? (char) b : String.format("%%%02X", b));
        }
        return out.toString();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private boolean hasAnchor(String target, String fragment) {
        Document page = pages.get(target);
        if (page == null) {
            return true; // of an image or a document: a hint for who shows it
        }
        return page.getElementById(fragment) != null || page.getElementById(decode(fragment)) != null;
    }

    private void checkStyle(String file) throws IOException {
        CSS_URL.matcher(Files.readString(root.resolve(file)))
                .results()
                .map(match -> IntStream.of(1, 2, 3)
                        .mapToObj(match::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .forEach(address -> follow(file, new Element("style"), address));
    }
}
