/** The garden command. */
module dev.garden.cli {
    requires dev.garden.render;
    requires info.picocli;
    requires static org.jspecify;
}
