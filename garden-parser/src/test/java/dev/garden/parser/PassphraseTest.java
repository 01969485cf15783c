package dev.garden.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Garden;
import dev.garden.model.property.PropertyValue;
import dev.garden.parser.json.GardenJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a passphrase protects is worth no more than the passphrase: nothing that is printed may hold it. */
class PassphraseTest {

    private static Garden garden(String frontmatter) {
        return Vaults.read(
                "Locked.md", "---\n" + frontmatter.replace("\\n", "\n") + "\n---\ntext\n", "Other.md", "[[Locked]]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dg-passphrase: quokka",
                "dgPassphrase: quokka",
                "password: quokka",
                "Password: quokka",
                "dg-passphrase: [quokka, two]",
                "password: {quokka: two}",
                "dg-passphrase: quokka\\ndgPassphrase: quokka2",
                "dg-passphrase: quokka\\ndg-passphrase: quokka2",
                "dg-passphrase: \"quokka\\ntitle: x",
                "dg-passphrase: '[[quokka]]'",
                "dg-note-properties: {dg-passphrase: quokka}",
                "{\"dg-publish\": true, \"dg-passphrase\": \"quokka\"}",
            })
    void standsInNothingThatIsPrinted(String frontmatter) {
        Garden garden = garden(frontmatter);
        var note = Vaults.note(garden, "Locked.md");
        assertFalse(note.toString().contains("quokka"), note::toString);
        assertFalse(
                garden.diagnostics().toString().contains("quokka"),
                () -> garden.diagnostics().toString());
        assertFalse(GardenJson.of(garden).note(note).contains("quokka"));
    }

    @Test
    void canStillBeAskedFor() {
        var note = Vaults.note(garden("dg-passphrase: quokka"), "Locked.md");
        assertEquals("quokka", note.settings().passphrase());
        assertTrue(note.isProtected());
        assertEquals(
                "••••••••",
                note.properties()
                        .value("dg-passphrase")
                        .map(PropertyValue::text)
                        .orElseThrow());
    }

    @Test
    void isNoneWhereATemplateLeftItsPlaceholder() {
        var note = Vaults.note(garden("dg-passphrase: 在此输入访问密码"), "Locked.md");
        assertFalse(note.isProtected());
        assertEquals(
                "在此输入访问密码",
                note.properties()
                        .value("dg-passphrase")
                        .map(PropertyValue::text)
                        .orElseThrow());
    }

    @Test
    void leavesTheHintReadable() {
        var note = Vaults.note(garden("password: quokka\npasswordHint: the animal"), "Locked.md");
        assertEquals("the animal", note.settings().passphraseHint());
        assertEquals(
                "the animal",
                note.properties().value("passwordHint").map(PropertyValue::text).orElseThrow());
    }
}
