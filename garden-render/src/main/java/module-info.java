/** Turns a garden and a theme into a site. */
module dev.garden.render {
    requires transitive dev.garden.parser;
    requires io.pebbletemplates;
    requires org.jsoup;
    requires org.mozilla.rhino;
    requires org.slf4j;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;

    exports dev.garden.render;
    exports dev.garden.render.engine;
    exports dev.garden.render.spi;
}
