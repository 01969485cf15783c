package dev.garden.parser.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.garden.model.NoteSettings;
import dev.garden.model.setting.Settings;
import dev.garden.parser.settings.VaultSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishingTest {

    @ParameterizedTest
    @CsvSource({
        "MARKED,YES,true",
        "MARKED,UNSAID,false",
        "MARKED,NO,false",
        "ALL,YES,true",
        "ALL,UNSAID,true",
        "ALL,NO,false"
    })
    void holdsANoWhateverTheGardenSays(VaultSettings.Publish mode, NoteSettings.Publish said, boolean published) {
        NoteSettings note = NoteSettings.builder("a").publish(said).build();
        assertEquals(published, Publishing.of(mode).publishes(note));
    }

    @Test
    void isPrivateByDefault() {
        assertFalse(Publishing.of(Settings.DEFAULTS)
                .publishes(NoteSettings.builder("a").build()));
    }
}
