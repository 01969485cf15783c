package dev.garden.render.i18n;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds the texts for any language: each key in the best language that has it. Safe to use from many threads.
 *
 * @since 0.1
 */
public final class MessageCatalog {

    private final Function<String, Map<String, String>> source;
    private final Map<String, Messages> known = new ConcurrentHashMap<>();

    private MessageCatalog(Function<String, Map<String, String>> source) {
        this.source = source;
    }

    /** {@return a catalog of the texts that {@code source} has for a language name such as {@code zh-Hans}; none when it has none} */
    public static MessageCatalog of(Function<String, Map<String, String>> source) {
        return new MessageCatalog(source);
    }

    /** {@return the texts for a language tag} */
    public Messages of(String lang) {
        return known.computeIfAbsent(lang, this::load);
    }

    private Messages load(String lang) {
        var texts = new LinkedHashMap<String, String>();
        for (String name : Languages.fallbacks(lang)) {
            source.apply(name).forEach(texts::putIfAbsent);
        }
        return new Messages(lang, texts);
    }
}
