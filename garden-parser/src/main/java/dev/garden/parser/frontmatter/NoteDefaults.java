package dev.garden.parser.frontmatter;

import dev.garden.model.NoteSwitch;
import dev.garden.model.setting.SettingKey;
import dev.garden.parser.settings.SettingKeyProvider;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of {@code garden.yml} that complete what notes say of themselves.
 *
 * @since 0.1
 */
public final class NoteDefaults implements SettingKeyProvider {

    /** The parts of a page whose default a garden may choose. */
    static final Map<NoteSwitch, SettingKey<Boolean>> SWITCHES = switches();

    static final SettingKey<Boolean> HONOUR_ENABLE_KEYS = SettingKey.flag(
            "notes.honour-enable-keys",
            "Whether `dg-enable-mathjax`, `-mermaid`, `-uml` and `-dataview` switch these off; note templates leave them at `false`.");
    static final SettingKey<String> NOTE_ICON =
            SettingKey.text("notes.note-icon", "", "The icon of notes that have none of their own.");
    static final SettingKey<List<String>> CREATED = names(
            "dates.created",
            NoteKeys.CREATED,
            "The properties that say when a note was made, the first with a date counts.");
    static final SettingKey<List<String>> UPDATED = names(
            "dates.updated",
            NoteKeys.UPDATED,
            "The properties that say when a note was changed, the first with a date counts.");
    static final SettingKey<List<String>> PLACEHOLDERS = SettingKey.texts(
            "placeholders",
            "Values that your note template leaves behind; they count as not set, beside the built-in ones.");
    static final SettingKey<List<PathRewrite>> REWRITE = new SettingKey<>(
            "paths.rewrite",
            "a list of rules, each with from and to",
            List.of(),
            PathRewrite::rules,
            "Folders that the site shows elsewhere: the first rule whose `from` begins the path, in whole folders, replaces it by `to`.",
            PathRewrite.SCHEMA);

    /** Made by {@link java.util.ServiceLoader}. */
    public NoteDefaults() {}

    @Override
    public List<SettingKey<?>> keys() {
        var keys = new ArrayList<SettingKey<?>>(SWITCHES.values());
        keys.addAll(List.of(NOTE_ICON, HONOUR_ENABLE_KEYS, CREATED, UPDATED, PLACEHOLDERS, REWRITE));
        return keys;
    }

    private static Map<NoteSwitch, SettingKey<Boolean>> switches() {
        var keys = new EnumMap<NoteSwitch, SettingKey<Boolean>>(NoteSwitch.class);
        NoteKeys.SWITCHES.forEach((part, key) -> {
            if (!NoteKeys.ON_REQUEST.contains(part)) {
                boolean on = part != NoteSwitch.GRAPH_DEPTH_CONTROL;
                String name = "notes." + key.name().substring("dg-".length());
                String meaning = "Default of `" + key.name() + "`: " + key.meaning();
                keys.put(part, on ? SettingKey.flagOn(name, meaning) : SettingKey.flag(name, meaning));
            }
        });
        return keys;
    }

    private static SettingKey<List<String>> names(String name, NoteKey key, String meaning) {
        SettingKey<List<String>> texts = SettingKey.texts(name, meaning);
        var standard = new ArrayList<>(List.of(key.name()));
        standard.addAll(key.fallbacks());
        return new SettingKey<>(name, texts.expects(), List.copyOf(standard), texts.reader(), meaning, texts.schema());
    }
}
