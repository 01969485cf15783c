package dev.garden.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoteSettingsTest {

    @Test
    void ofANoteThatSaysNothingEveryPartIsOn() {
        NoteSettings settings = NoteSettings.builder("a/Note").build();
        assertEquals(NoteSettings.Publish.UNSAID, settings.publish());
        assertEquals(
                EnumSet.complementOf(EnumSet.of(NoteSwitch.GRAPH_DEPTH_CONTROL)), EnumSet.copyOf(settings.switches()));
        assertEquals(Set.of(), settings.flags());
        assertEquals("a/Note", settings.gardenPath());
        assertNull(settings.passphrase());
        assertNull(settings.permalink());
    }

    @Test
    void keepsWhatItIsTold() {
        NoteSettings settings = NoteSettings.builder("Note")
                .flag(NoteFlag.HOME)
                .switches(Set.of(NoteSwitch.TOC))
                .classes(List.of("wide"), List.of("plain"))
                .build();
        assertTrue(settings.is(NoteFlag.HOME));
        assertTrue(settings.shows(NoteSwitch.TOC));
        assertFalse(settings.shows(NoteSwitch.TAGS));
        assertEquals("[wide] [plain]", settings.contentClasses() + " " + settings.cssclasses());
    }

    @Test
    void keepsMetatagsInTheirOrderAndApartFromTheirSource() {
        var tags = new LinkedHashMap<String, String>();
        tags.put("z", "1");
        tags.put("a", "2");
        NoteSettings settings = NoteSettings.builder("Note").metatags(tags).build();
        tags.clear();
        assertEquals("{z=1, a=2}", settings.metatags().toString());
    }

    @Test
    void printsThatThereIsAPassphraseAndNotWhich() {
        NoteSettings settings =
                NoteSettings.builder("Note").passphrase("quokka", "the animal").build();
        assertFalse(settings.toString().contains("quokka"));
        assertTrue(settings.toString().contains("protected"));
        assertTrue(NoteSettings.builder("Note").build().toString().contains("open"));
    }

    @Test
    void printsNothingOfTheTextOfANote() {
        assertFalse(new NoteSource("---\npassword: quokka\n---\ntext", 25, 4)
                .toString()
                .contains("quokka"));
    }
}
