package dev.garden.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.garden.model.NoteSettings;
import dev.garden.model.NoteSwitch;
import dev.garden.model.setting.Settings;
import dev.garden.parser.markdown.MarkdownOptions;
import dev.garden.parser.markdown.MarkdownParser;
import dev.garden.parser.markdown.code.CodeFence;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxSettingsTest {

    private static final MarkdownOptions GARDEN = SyntaxSettings.options(Settings.DEFAULTS);

    private static NoteSettings without(NoteSwitch part) {
        var parts = EnumSet.complementOf(EnumSet.of(part));
        return NoteSettings.builder("a").switches(parts).build();
    }

    @Test
    void changesNothingForANoteThatSwitchesNothingOff() {
        assertSame(
                GARDEN, SyntaxSettings.options(GARDEN, NoteSettings.builder("a").build()));
    }

    @ParameterizedTest
    @CsvSource({"MATH,math", "MERMAID,mermaid", "UML,puml", "DATAVIEW,dataview"})
    void takesFencesThatANoteSwitchesOffForCode(NoteSwitch part, String language) {
        String markdown = "```" + language + "\nx\n```\n";
        var own = SyntaxSettings.options(GARDEN, without(part));
        assertEquals(
                1,
                Nodes.below(MarkdownParser.of(own).parse(markdown), CodeFence.class)
                        .size());
        assertEquals(
                0,
                Nodes.below(MarkdownParser.of(GARDEN).parse(markdown), CodeFence.class)
                        .size());
    }
}
