/** Reads every language that a vault is written in, and resolves it into one garden. */
@SuppressWarnings("module") // two packages are for garden-render alone, which is built after this module
module dev.garden.parser {
    requires transitive dev.garden.model;
    requires transitive org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.footnotes;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires org.yaml.snakeyaml;
    requires org.slf4j;
    requires static org.jspecify;

    exports dev.garden.parser;
    exports dev.garden.parser.json;
    exports dev.garden.parser.markdown;
    exports dev.garden.parser.markdown.blockid;
    exports dev.garden.parser.markdown.callout;
    exports dev.garden.parser.markdown.field;
    exports dev.garden.parser.markdown.icon;
    exports dev.garden.parser.markdown.math;
    exports dev.garden.parser.markdown.tag;
    exports dev.garden.parser.markdown.task;
    exports dev.garden.parser.markdown.code;
    exports dev.garden.parser.markdown.footnote;
    exports dev.garden.parser.markdown.table;
    exports dev.garden.parser.markdown.container;
    exports dev.garden.parser.markdown.html;
    exports dev.garden.parser.markdown.media;
    exports dev.garden.parser.markdown.heading;
    exports dev.garden.parser.markdown.linebreak;
    exports dev.garden.parser.markdown.embed;
    exports dev.garden.parser.markdown.link;
    exports dev.garden.parser.markdown.spi;
    exports dev.garden.parser.markdown.spi.text;
    exports dev.garden.parser.markdown.wikilink;
    exports dev.garden.parser.settings;
    exports dev.garden.parser.vault;
    exports dev.garden.parser.spelling to
            dev.garden.render;
    exports dev.garden.parser.yaml to
            dev.garden.render;

    uses dev.garden.parser.settings.SettingKeyProvider;

    provides dev.garden.parser.settings.SettingKeyProvider with
            dev.garden.parser.frontmatter.NoteDefaults,
            dev.garden.parser.publish.PermalinkSettings;
}
