package dev.garden.parser.settings;

import dev.garden.parser.spelling.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Guesses which key somebody meant. */
final class NearestKey {

    /** One wrong letter in so many is a slip; more are another word. */
    private static final int LETTERS_A_SLIP = 3;

    /** What the settings are called in Chinese, and in the settings of neighbours. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("标题", "title"),
            Map.entry("站点标题", "title"),
            Map.entry("描述", "description"),
            Map.entry("简介", "description"),
            Map.entry("语言", "lang"),
            Map.entry("locale", "lang"),
            Map.entry("language", "lang"),
            Map.entry("时区", "time-zone"),
            Map.entry("网址", "base-url"),
            Map.entry("域名", "base-url"),
            Map.entry("url", "base-url"),
            Map.entry("site-url", "base-url"),
            Map.entry("base", "base-url"),
            Map.entry("发布", "publish"),
            Map.entry("忽略", "ignore"),
            Map.entry("exclude", "ignore"),
            Map.entry("导航", "nav"),
            Map.entry("navigation", "nav"),
            Map.entry("sidebar", "nav"),
            Map.entry("首页", "home"),
            Map.entry("主页", "home"),
            Map.entry("主题", "theme.name"),
            Map.entry("换行", "line-breaks"),
            Map.entry("占位符", "placeholders"));

    private NearestKey() {}

    /** {@return the one of {@code known} that {@code name} most probably means} */
    static Optional<String> to(String name, Collection<String> known) {
        String plain = plain(name);
        Optional<String> word = Optional.ofNullable(OTHER_WORDS.get(kebab(name)));
        return word.filter(known::contains)
                .or(() -> known.stream().filter(key -> plain(key).equals(plain)).findFirst())
                .or(() -> known.stream()
                        .filter(key -> plain(lastPart(key)).equals(plain(lastPart(name))))
                        .findFirst())
                .or(() -> known.stream()
                        .filter(key -> EditDistance.between(plain, plain(key)) <= slips(plain))
                        .min(Comparator.<String>comparingInt(key -> EditDistance.between(plain, plain(key)))
                                .thenComparing(Comparator.naturalOrder())));
    }

    private static int slips(String name) {
        return Math.max(1, name.codePointCount(0, name.length()) / LETTERS_A_SLIP);
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String kebab(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(String name) {
        return kebab(name).replace("-", "");
    }
}
