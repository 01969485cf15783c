package dev.garden.cli.command;

import dev.garden.cli.console.Console;
import dev.garden.cli.serve.SiteServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the site of a vault and shows it on this machine, and on no other. */
@Command(name = "serve", description = "Builds the site of a vault and serves it on this machine, until stopped.")
final class ServeCommand implements Callable<Integer> {

    private static final int PORT = 8080;

    private final Console console;

    @Mixin
    private BuildCommand build;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port: ${DEFAULT-VALUE} unless told; 0 takes any that is free.")
    private int port = PORT;

    ServeCommand(Console console) {
        this.console = console;
        this.build = new BuildCommand(console);
    }

    @Override
    public Integer call() throws IOException {
        int status = build.call();
        if (!Files.exists(build.output().resolve("index.html"))) {
            return status;
        }
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (SiteServer server = SiteServer.start(build.output(), address)) {
            console.print(server.address().toString());
            console.say("Serving " + build.output() + "; Ctrl-C ends it");
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return status;
    }
}
