package dev.garden.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.setting.SettingKey;
import dev.garden.parser.settings.SettingsReader;
import dev.garden.parser.settings.SettingsSchema;
import dev.garden.testing.GeneratedPart;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every setting of every module is in the documentation and in the schema for editors. */
class SettingsPagesTest {

    private static final List<SettingKey<?>> KEYS = SettingsReader.create().keys();

    @Test
    void everySettingIsInTheReference() throws IOException {
        String rows = KEYS.stream().map(SettingsPagesTest::row).collect(Collectors.joining());
        String head = "| setting | value | default | what it does |\n|---|---|---|---|\n";
        GeneratedPart.of("docs/settings.md", "settings").check("\n" + head + rows + "\n");
    }

    @Test
    void everySettingIsInTheSchema() throws IOException {
        GeneratedPart.checkFile("docs/garden.schema.json", SettingsSchema.of(KEYS));
    }

    @Test
    void theSettingsOfTheDocumentationAreRight() throws IOException {
        String text = java.nio.file.Files.readString(Checkout.ROOT.resolve("docs/garden.yml"));
        assertEquals(List.of(), SettingsReader.create().read(text).diagnostics());
    }

    private static String row(SettingKey<?> key) {
        return "| `" + key.name() + "` | " + key.expects() + " | " + standard(key.standard()) + " | " + key.meaning()
                + " |\n";
    }

    private static String standard(Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> "`" + item + "`").collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            return "`" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`";
        }
        boolean plain = value instanceof String || value instanceof Boolean || value instanceof Number;
        return plain && !value.toString().isEmpty() ? "`" + value + "`" : "";
    }
}
