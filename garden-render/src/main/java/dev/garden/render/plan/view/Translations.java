package dev.garden.render.plan.view;

import dev.garden.render.plan.site.SiteWords;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.view.PageView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which notes say the same in different languages: those at the same address below the folders of their languages. */
final class Translations {

    private final SiteWords words;
    private final Map<String, Map<String, PlannedNote>> byAddress = new HashMap<>();

    Translations(SiteWords words, Iterable<PlannedNote> notes) {
        this.words = words;
        if (!words.languages().isEmpty()) {
            notes.forEach(note -> byAddress
                    .computeIfAbsent(address(note), address -> new TreeMap<>())
                    .putIfAbsent(words.langOf(note.note()), note));
        }
    }

    /** {@return the address of a note without the folder of its language} */
    private String address(PlannedNote note) {
        String inner = note.permalink().inner();
        return words.language(inner + "/")
                .map(tag -> inner.length() > tag.length() ? inner.substring(tag.length() + 1) : "")
                .orElse(inner);
    }

    /** {@return the ways to the same note in all its languages, its own too; none when there is but one} */
    List<PageView.Translation> of(PlannedNote note) {
        Map<String, PlannedNote> all = byAddress.getOrDefault(address(note), Map.of());
        return all.size() < 2 || !all.containsValue(note)
                ? List.of()
                : all.entrySet().stream()
                        .filter(entry -> entry.getValue().isListed())
                        .map(entry -> translation(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static PageView.Translation translation(String lang, PlannedNote note) {
        Locale locale = Locale.forLanguageTag(lang);
        String name = locale.getDisplayName(locale);
        return new PageView.Translation(lang, name.isEmpty() ? lang : name, note.href());
    }
}
