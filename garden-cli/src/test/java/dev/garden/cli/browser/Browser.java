package dev.garden.cli.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium that is installed, driven by the node that is installed; Playwright brings neither. */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds until something that should show is missed; machines that build are busy. */
    private static final double PATIENCE = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browser start() {
        var environment = Map.of(
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                "1",
                "PLAYWRIGHT_NODEJS_PATH",
                onPath("node").toString());
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(onPath("chromium", "chromium-browser", "google-chrome"))
                .setArgs(ARGUMENTS);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** {@return a window of that size on {@code site}; nothing is remembered from one to the next} */
    Visit visit(Path site, int width, int height) {
        return visit(site, new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** {@return a window with other options} */
    Visit visit(Path site, com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options.setLocale("en-GB"));
        return Visit.of(context, site);
    }

    private static Path onPath(String... names) {
        var folders = List.of(System.getenv("PATH").split(":"));
        return Arrays.stream(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("browser tests need " + String.join(" or ", names)
                        + " on the PATH; the test command of the README installs it"));
    }

    @Override
    public void close() {
        Stream.<AutoCloseable>of(chromium, playwright).forEach(Browser::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
