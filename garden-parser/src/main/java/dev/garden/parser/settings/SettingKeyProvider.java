package dev.garden.parser.settings;

import dev.garden.model.setting.SettingKey;
import java.util.List;

/**
 * Names the setting keys that a module consumes, so that the reader of {@code garden.yml} knows them. Found by {@link
 * java.util.ServiceLoader}.
 *
 * @since 0.1
 */
public interface SettingKeyProvider {

    /** {@return the keys, each declared beside the code that consumes it} */
    List<SettingKey<?>> keys();
}
