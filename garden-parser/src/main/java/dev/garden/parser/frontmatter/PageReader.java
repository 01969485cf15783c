package dev.garden.parser.frontmatter;

import dev.garden.model.NoteFlag;
import dev.garden.model.NoteSettings;
import dev.garden.model.NoteSwitch;
import dev.garden.model.property.Property;
import dev.garden.model.setting.Settings;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a note says of its page: flags, parts, icon, classes, {@code meta} elements. */
final class PageReader {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final String SPACES = "\\s+";
    private static final String SPACES_AND_COMMAS = "[\\s,]+";

    private final KeyReader keys;
    private final Settings settings;

    PageReader(KeyReader keys, Settings settings) {
        this.keys = keys;
        this.settings = settings;
    }

    /** Tells {@code said} what the note says. */
    void read(NoteSettings.Builder said) {
        flags(said);
        said.switches(switches());
        said.icon(icon());
        said.description(keys.text(NoteKeys.DESCRIPTION).read());
        said.classes(classes(NoteKeys.CONTENT_CLASSES, SPACES), classes(NoteKeys.CSSCLASSES, SPACES_AND_COMMAS));
        said.metatags(metatags());
        said.cover(keys.peek(NoteKeys.COVER, Values::scalar).orElse(null));
        said.lang(keys.peek(NoteKeys.LANG, Values::scalar)
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .orElse(null));
    }

    private void flags(NoteSettings.Builder said) {
        NoteKeys.FLAGS.forEach((flag, key) -> {
            if (keys.flag(key).value().orElseGet(() -> flag == NoteFlag.PINNED && isSticky())) {
                said.flag(flag);
            }
        });
        if (!keys.peek(NoteKeys.ARTICLE, Values::flag).orElse(true)) {
            said.flag(NoteFlag.HIDE_IN_LISTS);
        }
    }

    private boolean isSticky() {
        return keys.peek(NoteKeys.STICKY, Values::weight).orElse(false);
    }

    private Set<NoteSwitch> switches() {
        var on = EnumSet.allOf(NoteSwitch.class);
        NoteDefaults.SWITCHES.forEach((part, standard) -> {
            if (!keys.flag(NoteKeys.of(part)).value().orElseGet(() -> settings.get(standard))) {
                on.remove(part);
            }
        });
        if (settings.get(NoteDefaults.HONOUR_ENABLE_KEYS)) {
            NoteKeys.ON_REQUEST.stream()
                    .filter(part -> !keys.flag(NoteKeys.of(part)).value().orElse(true))
                    .forEach(on::remove);
        }
        return on;
    }

    private @Nullable String icon() {
        return keys.text(NoteKeys.ICON)
                .value()
                .or(() -> settings.find(NoteDefaults.NOTE_ICON))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals(NoteKey.NO_ICON))
                .orElse(null);
    }

    private List<String> classes(NoteKey key, String separator) {
        return keys.value(key, value -> Values.texts(value, separator)).value().orElse(List.of());
    }

    private Map<String, String> metatags() {
        Map<String, String> pairs = new LinkedHashMap<>(
                keys.value(NoteKeys.METATAGS, MetaTags::pairs).value().orElse(Map.of()));
        keys.property(NoteKeys.METATAGS)
                .ifPresent(property -> pairs.entrySet().removeIf(pair -> isPlaceholder(property, pair)));
        return pairs;
    }

    private boolean isPlaceholder(Property property, Map.Entry<String, String> pair) {
        boolean name = keys.isPlaceholder(property, pair.getKey());
        boolean content = keys.isPlaceholder(property, pair.getValue());
        return name || content;
    }
}
