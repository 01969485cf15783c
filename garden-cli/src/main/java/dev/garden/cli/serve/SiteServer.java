package dev.garden.cli.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the files of a folder as a static host does: a folder shows its {@code index.html}, what is not there {@code 404.html}. */
public final class SiteServer implements AutoCloseable {

    private static final int FOUND = 200;
    private static final int MOVED = 301;
    private static final int MISSING = 404;
    private static final int NO_SUCH_METHOD = 405;
    private static final int NO_BODY = -1;

    private final Path root;
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();

    private SiteServer(Path root, HttpServer server) {
        this.root = root;
        this.server = server;
    }

    /**
     * Starts to serve.
     *
     * @param folder the built site
     * @param address where to listen; port 0 takes any free one
     * @return the server, which answers at once
     * @throws IOException if the address cannot be had
     */
    public static SiteServer start(Path folder, InetSocketAddress address) throws IOException {
        // Without it each answer waits 40 ms for the acknowledgement of its head; read when the server's first class
        // loads.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = new SiteServer(folder.toAbsolutePath().normalize(), HttpServer.create(address, 0));
        server.server.createContext("/", server::answer);
        server.server.setExecutor(server.workers);
        server.server.start();
        return server;
    }

    /** {@return the address of the home page} */
    public URI address() {
        InetSocketAddress bound = server.getAddress();
        String host = bound.getAddress().isAnyLocalAddress() ? "localhost" : bound.getHostString();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound.getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.sendResponseHeaders(NO_SUCH_METHOD, NO_BODY);
                return;
            }
            String path = exchange.getRequestURI().getPath();
            Optional<Path> file = locate(path);
            if (file.isPresent() && Files.isDirectory(file.get())) {
                exchange.getResponseHeaders()
                        .set("Location", exchange.getRequestURI().getRawPath() + "/");
                exchange.sendResponseHeaders(MOVED, NO_BODY);
            } else if (file.isPresent()) {
                send(exchange, FOUND, file.get());
            } else {
                send(exchange, MISSING, root.resolve("404.html"));
            }
        }
    }

    /** {@return the file that a decoded path names; a folder when only its slash is missing} */
    private Optional<Path> locate(String path) {
        try {
            Path file = root.resolve(path.substring(1)).normalize();
            boolean asFolder = path.endsWith("/");
            Path shown = asFolder ? file.resolve("index.html") : file;
            boolean there = Files.isDirectory(shown) ? Files.exists(shown.resolve("index.html")) : Files.exists(shown);
            return file.startsWith(root) && there ? Optional.of(shown) : Optional.empty();
        } catch (InvalidPathException notAName) {
            return Optional.empty();
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(status, NO_BODY);
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        exchange.getResponseHeaders().set("Content-Type", ContentTypes.of(file));
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
            exchange.sendResponseHeaders(status, NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? NO_BODY : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Stops at once. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
