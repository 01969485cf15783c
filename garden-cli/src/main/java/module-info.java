/** The garden command: a thin shell over the library. */
module dev.garden.cli {
    requires dev.garden.render;
    requires info.picocli;
    requires jdk.httpserver;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;

    opens dev.garden.cli.command to
            info.picocli;
}
