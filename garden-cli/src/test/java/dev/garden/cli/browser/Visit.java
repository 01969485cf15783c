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
            if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
                troubles.add("leaves the site: " + request.url());
            }
        });
        page.onRequestFailed(request -> troubles.add("failed: " + request.url()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                troubles.add(response.status() + ": " + response.url());
            }
        });
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

    /** {@return the decoded path of the page that is shown, without its first slash} */
    String path() {
        return java.net.URI.create(page.url()).getPath().substring(1);
    }

    @Override
    public void close() {
        context.close();
        server.close();
        assertEquals(List.of(), troubles);
    }
}
