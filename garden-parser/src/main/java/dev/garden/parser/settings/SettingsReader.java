package dev.garden.parser.settings;

import dev.garden.model.setting.SettingKey;
import dev.garden.model.source.VaultPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Reads {@code garden.yml}. Immutable; may be used from any thread.
 *
 * @since 0.1
 */
public final class SettingsReader {

    /** The file of the settings, in the root of the vault. */
    public static final VaultPath FILE = VaultPath.of("garden.yml");

    private final Map<String, SettingKey<?>> keys = new TreeMap<>();

    private SettingsReader(Collection<SettingKey<?>> keys) {
        for (SettingKey<?> key : keys) {
            if (this.keys.put(key.name(), key) != null) {
                throw new IllegalArgumentException("keys: two declare the setting " + key.name());
            }
        }
    }

    /** {@return a reader that knows the keys of every module that is present} */
    public static SettingsReader create() {
        var all = new ArrayList<SettingKey<?>>(VaultSettings.KEYS);
        ServiceLoader.load(SettingKeyProvider.class, SettingKeyProvider.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(provider -> provider.getClass().getName()))
                .forEach(provider -> all.addAll(provider.keys()));
        return of(all);
    }

    /**
     * Makes a reader of certain keys.
     *
     * @param keys that it knows
     * @return the reader
     * @throws IllegalArgumentException if two keys have one name
     */
    public static SettingsReader of(Collection<SettingKey<?>> keys) {
        return new SettingsReader(keys);
    }

    /** {@return every key that the reader knows, by name} */
    public List<SettingKey<?>> keys() {
        return List.copyOf(keys.values());
    }

    /**
     * {@return the key with that full name, such as {@code theme.name}}
     *
     * @param name with dots between its levels
     */
    public Optional<SettingKey<?>> key(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    /**
     * Reads settings. Never throws for what the text holds.
     *
     * @param text of {@code garden.yml}
     * @return what it says, and what is wrong with it
     */
    public SettingsFile read(String text) {
        return new SettingsText(keys).read(text);
    }
}
