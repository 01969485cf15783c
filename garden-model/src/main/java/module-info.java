/** What a garden is: immutable notes, links, tags, navigation, diagnostics. Depends on nothing. */
module dev.garden.model {
    requires static org.jspecify;

    exports dev.garden.model;
    exports dev.garden.model.diagnostic;
    exports dev.garden.model.link;
    exports dev.garden.model.nav;
    exports dev.garden.model.property;
    exports dev.garden.model.setting;
    exports dev.garden.model.source;
}
