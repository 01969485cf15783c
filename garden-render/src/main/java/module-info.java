/** Turns a garden and a theme into a site. */
module dev.garden.render {
    requires transitive dev.garden.parser;
    requires io.pebbletemplates;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.tables;
    requires com.github.weisj.jsvg;
    requires org.jsoup;
    requires org.mozilla.rhino;
    requires java.logging;
    // The order of names and the words of dates; without it every language would be sorted by code points.
    requires jdk.localedata;
    requires net.sourceforge.plantuml;
    requires org.slf4j;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static java.desktop;
    requires static org.jspecify;

    exports dev.garden.render;
    exports dev.garden.render.engine;
    exports dev.garden.render.output;
    exports dev.garden.render.spi;
    exports dev.garden.render.theme;
    exports dev.garden.render.view;

    provides dev.garden.parser.settings.SettingKeyProvider with
            dev.garden.render.RenderSettingKeys;
}
