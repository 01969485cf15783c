package dev.garden.cli.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.garden.cli.serve.SiteServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A reader's visit to a built site. It fails when it ends if anything on the way went wrong or left the site. */
final class Visit implements AutoCloseable {

    private final SiteServer server;
    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    private Visit(SiteServer server, BrowserContext context) {
        this.server = server;
        this.context = context;
        this.page = context.newPage();
        this.origin = server.address().toString();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                troubles.add("console: " + message.text());
            }
        });
        page.onPageError(error -> troubles.add("script: " + error));
        page.onRequest(request -> {
            if (!isOwn(request.url())) {
                troubles.add("leaves the site: " + request.url());
            }
        });
        page.onRequestFailed(request -> {
            // A reader who goes on leaves behind what was still on its way.
            if (!String.valueOf(request.failure()).contains("ERR_ABORTED")) {
                troubles.add("failed: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                troubles.add(response.status() + ": " + response.url());
            }
        });
    }

    private boolean isOwn(String url) {
        return url.startsWith(origin) || url.startsWith("data:") || url.startsWith("blob:" + origin);
    }

    static Visit of(BrowserContext context, Path site) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return new Visit(SiteServer.start(site, address), context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the page, once it shows {@code path}, decoded and without its first slash} */
    Page open(String path) {
        page.navigate(origin + path);
        return page;
    }

    /** {@return this visit, which may meet troubles of which the text has {@code part}} */
    Visit expecting(String part) {
        expected.add(part);
        return this;
    }

    /** Takes the network away. */
    void cut() {
        context.setOffline(true);
    }

    /** {@return another window of the same reader} */
    BrowserContext context() {
        return context;
    }

    /** {@return the decoded path of the page that is shown, without its first slash} */
    String path() {
        return java.net.URI.create(page.url()).getPath().substring(1);
    }

    @Override
    public void close() {
        context.close();
        server.close();
        troubles.removeIf(trouble -> expected.stream().anyMatch(trouble::contains));
        assertEquals(List.of(), troubles);
    }
}
