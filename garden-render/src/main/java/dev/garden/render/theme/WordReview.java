package dev.garden.render.theme;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.VaultPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the words of a theme's own: whether something says them, and whether languages agree on what is put in. */
final class WordReview {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    /** The form for one thing, which may say so in words. */
    private static final String ONE = ".one";

    private static final String SCRIPT = "script.";

    private final Theme theme;
    private final ThemeReview review;
    private final Set<String> said;
    private final Map<String, String> standard;
    private final boolean hasScripts;

    WordReview(Theme theme, TemplateReview templates, ThemeReview review) {
        this.theme = theme;
        this.review = review;
        said = templates.said();
        standard = theme.base().orElseGet(Theme::bundled).messages("en");
        hasScripts = theme.manifest().assets().keySet().stream().anyMatch(name -> name.startsWith("js/"));
    }

    void run() {
        var files = new LinkedHashMap<VaultPath, ThemeTexts>();
        for (String name : theme.list("i18n")) {
            if (name.endsWith(".yml")) {
                VaultPath file = VaultPath.of("i18n/" + name);
                theme.own(file.value()).ifPresent(bytes -> files.put(file, ThemeTexts.read(bytes)));
            }
        }
        Map<String, String> english = theme.messages("en");
        files.forEach((file, texts) -> {
            texts.problems()
                    .forEach(problem ->
                            review.report(ThemeDiagnostics.INVALID, file, problem.position(), problem.message(), ""));
            texts.texts().forEach((key, text) -> {
                used(file, key, text);
                placeholders(file, key, text, english.getOrDefault(key, text.says()));
            });
        });
    }

    private void used(VaultPath file, String key, ThemeTexts.Text text) {
        String stem = key.endsWith(ONE) ? key.substring(0, key.length() - ONE.length()) : key;
        boolean known = standard.containsKey(key)
                || said.contains(stem)
                || said.contains("")
                || (key.startsWith(SCRIPT) && hasScripts);
        if (!known) {
            var names = new TreeSet<>(standard.keySet());
            names.addAll(said);
            String message = "Nothing says the text " + Diagnostic.quote(key);
            review.report(ThemeDiagnostics.TEXT_UNUSED, file, text.position(), message, ThemeReview.guess(key, names));
        }
    }

    private void placeholders(VaultPath file, String key, ThemeTexts.Text text, String english) {
        Set<String> here = in(text.says());
        Set<String> there = in(english);
        boolean differ =
                key.endsWith(ONE) ? !there.containsAll(here) && !here.equals(Set.of("{0}")) : !here.equals(there);
        if (differ) {
            String message = Diagnostic.quote(key) + " has " + list(here) + ", in English " + list(there);
            review.report(ThemeDiagnostics.PLACEHOLDER, file, text.position(), message, "");
        }
    }

    private static Set<String> in(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static String list(Set<String> placeholders) {
        return placeholders.isEmpty() ? "no placeholder" : String.join(" and ", placeholders);
    }
}
