package dev.garden.parser.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.garden.model.setting.SettingKey;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsSchemaTest {

    @Test
    void nestsGroupsAndRefusesUnknownNames() throws IOException {
        String schema = SettingsSchema.of(
                List.of(SettingKey.flagOn("notes.show-toc", "Contents."), SettingKey.text("title", "", "Name.")));
        var root = new ObjectMapper().readTree(schema);
        assertEquals("false", root.at("/additionalProperties").asText());
        assertEquals("false", root.at("/properties/notes/additionalProperties").asText());
        assertEquals(
                "boolean", root.at("/properties/notes/properties/show-toc/type").asText());
        assertEquals("Name.", root.at("/properties/title/description").asText());
    }

    @Test
    void refusesAKeyWhoseSchemaIsNoJson() {
        var broken = new SettingKey<>("a", "text", "", value -> Optional.of(value.text()), "A.", "{");
        assertThrows(IllegalArgumentException.class, () -> SettingsSchema.of(List.of(broken)));
    }
}
