package dev.garden.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteServerTest {

    @TempDir
    Path folder;

    private SiteServer server;

    @BeforeEach
    void start() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("index.html"), "home");
        Files.writeString(site.resolve("404.html"), "nothing here");
        Files.writeString(Files.createDirectories(site.resolve("笔记 & 更多")).resolve("index.html"), "note");
        Files.createDirectories(site.resolve("assets"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        server = SiteServer.start(site, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsTheIndexOfAFolder() throws IOException {
        assertEquals("200 home", get("/"));
        assertEquals("200 note", get("/%E7%AC%94%E8%AE%B0%20&%20%E6%9B%B4%E5%A4%9A/"));
    }

    @Test
    void sendsAFolderWithoutSlashToTheOneWithIt() throws IOException {
        assertEquals("301 ", get("/%E7%AC%94%E8%AE%B0%20&%20%E6%9B%B4%E5%A4%9A"));
    }

    @Test
    void showsThePageForWhatIsNotThere() throws IOException {
        assertEquals("404 nothing here", get("/nowhere/"));
        assertEquals("404 nothing here", get("/assets/"));
        assertEquals("404 nothing here", get("/assets"));
        assertEquals("404 nothing here", get("/%00"));
    }

    @Test
    void staysInItsFolder() throws IOException {
        assertEquals("404 nothing here", get("/../secret.txt"));
        assertEquals("404 nothing here", get("/%2e%2e/secret.txt"));
    }

    private String get(String path) throws IOException {
        var base = server.address().toURL();
        var url = new java.net.URL(base, path.startsWith("/..") ? "/." + path : path);
        var connection = (HttpURLConnection) url.openConnection();
        connection.setInstanceFollowRedirects(false);
        int status = connection.getResponseCode();
        var body = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        return status + " " + (body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
    }
}
