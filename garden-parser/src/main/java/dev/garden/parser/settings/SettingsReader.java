package dev.garden.parser.settings;

import dev.garden.model.setting.SettingKey;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Reads {@code garden.yml}. Immutable; may be used from any thread.
 *
 * @since 0.1
 */
public final class SettingsReader {

    /** The file of the settings, in the root of the vault. */
    public static final VaultPath FILE = VaultPath.of("garden.yml");

    private final List<SettingKey<?>> keys;

    private SettingsReader(Collection<SettingKey<?>> keys) {
        this.keys = List.copyOf(keys);
    }

    /** {@return a reader that knows the keys of every module that is present} */
    public static SettingsReader create() {
        var found = ServiceLoader.load(SettingKeyProvider.class, SettingKeyProvider.class.getClassLoader()).stream()
                .flatMap(provider -> provider.get().keys().stream());
        return of(Stream.concat(Stream.concat(SiteSettings.KEYS.stream(), VaultSettings.KEYS.stream()), found)
                .toList());
    }

    /** {@return a reader that knows these keys} */
    public static SettingsReader of(Collection<SettingKey<?>> keys) {
        return new SettingsReader(keys);
    }

    /** {@return every key that the reader knows} */
    public List<SettingKey<?>> keys() {
        return keys;
    }

    /**
     * Reads settings. Never throws for what the text holds.
     *
     * @param text of {@code garden.yml}
     * @return what it says, and what is wrong with it
     */
    public SettingsFile read(String text) {
        return new SettingsFile(Settings.DEFAULTS, List.of());
    }
}
