package dev.garden.parser.frontmatter;

import static dev.garden.model.NoteSettings.Publish.NO;
import static dev.garden.model.NoteSettings.Publish.UNSAID;
import static dev.garden.model.NoteSettings.Publish.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dg-publish: true",
                "dg-publish: \"True\"",
                "dgPublish: true",
                "DG-Publish: true",
                "draft: false\ndg-publish: true"
            })
    void publishesWhatSaysTrue(String lines) {
        NoteHead head = Heads.yaml(lines);
        assertEquals(YES, head.settings().publish());
        assertEquals(List.of(), Heads.codes(head));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dg-publish: false", "dg-publish: \"FALSE\"", "draft: true", "draft: true\ndg-publish: false"})
    void keepsPrivateWhatSaysNo(String lines) {
        NoteHead head = Heads.yaml(lines);
        assertEquals(NO, head.settings().publish());
        assertEquals(List.of(), Heads.codes(head));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: x", "dg-publish:", "dg-publish: null", "dg-publish: \"\"", "publish: true"})
    void hearsNothingInAbsentAndEmptyMarks(String lines) {
        assertEquals(UNSAID, Heads.yaml(lines).settings().publish());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dg-publish: yes", "dg-publish: 1", "dg-publish: [true]", "dg-publish: true\ndraft: maybe"})
    void keepsPrivateWhatItCannotRead(String lines) {
        NoteHead head = Heads.yaml(lines);
        assertEquals(NO, head.settings().publish());
        assertEquals(List.of("frontmatter.type"), Heads.codes(head));
    }

    @Test
    void letsADraftWinOverTheMarkAndSaysSo() {
        NoteHead head = Heads.yaml("dg-publish: true\ndraft: true");
        assertEquals(NO, head.settings().publish());
        assertEquals(List.of("frontmatter.conflict"), Heads.codes(head));
    }

    @Test
    void readsPassphrasesAsText() {
        assertEquals("0123", Heads.yaml("dg-passphrase: 0123").settings().passphrase());
        assertEquals("true", Heads.yaml("dg-passphrase: true").settings().passphrase());
        assertEquals("geheim", Heads.yaml("password: geheim").settings().passphrase());
        assertEquals("a", Heads.yaml("dg-passphrase: a\npassword: b").settings().passphrase());
        assertNull(Heads.yaml("dg-passphrase:\npasswordHint: x").settings().passphraseHint());
        assertEquals(
                "pet", Heads.yaml("password: a\npasswordHint: pet").settings().passphraseHint());
    }

    @Test
    void protectsNothingWithAPlaceholderAndSaysSo() {
        NoteHead head = Heads.yaml("dg-publish: true\ndg-passphrase: \" 在此输入访问密码 \"");
        assertNull(head.settings().passphrase());
        assertEquals(YES, head.settings().publish());
        assertEquals(List.of("frontmatter.placeholder"), Heads.codes(head));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dg-passphrase: [a, b]", "password: {a: b}"})
    void publishesNothingWithAPassphraseThatItCannotRead(String lines) {
        NoteHead head = Heads.yaml("dg-publish: true\n" + lines);
        assertEquals(List.of("frontmatter.type"), Heads.codes(head));
        assertEquals(NO, head.settings().publish());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dg-publish: true\ndg-passphrase: \"no end\ntitle: X",
                "dg-publish: true\ndg-passphrase: fine\nbad: [",
                "dg-publish: true\ntitle: \"no end\ndg-passphrase: \"#secret\"",
                "dg-publish: true\nPassword: @x",
                "dg-publish: true\ndg-publish: false",
                "dg-publish: [true\ntitle: x",
                "{\"dg-publish\":true,\"dg-passphrase\":\"x\",}{"
            })
    void publishesNoBrokenBlockThatSpeaksOfGuards(String lines) {
        assertEquals(NO, Heads.yaml(lines).settings().publish());
    }

    @Test
    void publishesABrokenBlockThatDoesNotSpeakOfThem() {
        assertEquals(
                YES,
                Heads.yaml("dg-publish: true\nbad: [\npassword-manager: x")
                        .settings()
                        .publish());
    }

    @Test
    void keepsPrivateABlockThatNeverEndsButSpeaksOfAPassphrase() {
        var path = dev.garden.model.source.VaultPath.of("Note.md");
        var reader = NoteSettingsReader.of(dev.garden.model.setting.Settings.DEFAULTS);
        var unclosed = FrontmatterReader.read(path, "---\ndg-publish: true\ndg-passphrase: x\n\nBody");
        assertEquals(NO, reader.read(path, unclosed).settings().publish());
        var rule = FrontmatterReader.read(path, "---\ntext\n\nabout dg-passphrase: x\n");
        assertEquals(UNSAID, reader.read(path, rule).settings().publish());
    }
}
