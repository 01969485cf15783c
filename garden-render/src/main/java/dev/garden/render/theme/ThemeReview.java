package dev.garden.render.theme;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.spelling.Nearest;
import dev.garden.render.spi.IconPack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be said of a theme from its files alone, without making a page. */
final class ThemeReview {

    /** What a site needs of a theme that builds on no other. */
    static final List<String> NEEDED = List.of(
            "all-backlinks.peb",
            "backlinks.peb",
            "branch.peb",
            "comments.peb",
            "entries.peb",
            "feeds.peb",
            "folder-list.peb",
            "folder.peb",
            "graph-list.peb",
            "graph.peb",
            "icons.peb",
            "local-graph.peb",
            "not-found.peb",
            "note.peb",
            "overview.peb",
            "pager.peb",
            "preview.peb",
            "protected.peb",
            "redirect.peb",
            "sitemap.peb",
            "tag.peb",
            "tags.peb");

    private static final int NAMED_AT_MOST = 3;

    private final Theme theme;
    private final List<Diagnostic> found = new ArrayList<>();

    private ThemeReview(Theme theme) {
        this.theme = theme;
    }

    /** {@return what is wrong, by place} */
    static List<Diagnostic> of(Theme theme, IconPack icons) {
        var review = new ThemeReview(theme);
        review.found.addAll(theme.manifest().problems());
        review.files("styles", "assets/css/", theme.manifest().styles());
        review.files("assets", "assets/", theme.manifest().assets());
        review.complete();
        var templates = new TemplateReview(theme, icons, review);
        templates.run();
        new WordReview(theme, templates, review).run();
        return review.found.stream().distinct().sorted().toList();
    }

    private void files(String key, String folder, Map<String, Position> names) {
        List<String> there = Stream.of("css", "js", "")
                .map(below -> "assets/" + below)
                .filter(below -> below.startsWith(folder.substring(0, folder.length() - 1)))
                .flatMap(below -> theme.list(below).stream()
                        .map(name -> (below + "/" + name).replace("//", "/").substring(folder.length())))
                .toList();
        names.forEach((name, position) -> {
            if (theme.file(folder + name).isEmpty()) {
                String message = key + " names " + Diagnostic.quote(name) + ", but there is no " + folder + name;
                report(ThemeDiagnostics.FILE_MISSING, ManifestReader.FILE, position, message, guess(name, there));
            }
        });
    }

    private void complete() {
        List<String> missing = NEEDED.stream()
                .filter(name -> theme.base().isEmpty() && theme.template(name).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            int more = missing.size() - NAMED_AT_MOST;
            String names = String.join(", ", missing.subList(0, Math.min(NAMED_AT_MOST, missing.size())))
                    + (more > 0 ? " and " + more + " more" : "");
            report(
                    ThemeDiagnostics.INCOMPLETE,
                    ManifestReader.FILE,
                    Position.START,
                    "The theme builds on no other and has no " + names,
                    "");
        }
    }

    /** Adds a diagnostic; without a guess at what was meant, the remedy of its kind is the hint. */
    void report(DiagnosticCode code, VaultPath file, Position position, String message, String guess) {
        Diagnostic diagnostic = Diagnostic.of(code, file, position, message);
        found.add(guess.isEmpty() ? diagnostic : diagnostic.withHint(guess));
    }

    /** {@return a sentence with the name that was probably meant; empty when nobody can tell} */
    static String guess(String wrong, Collection<String> names) {
        return Nearest.of(wrong, names)
                .map(meant -> "Did you mean \"" + meant + "\"?")
                .orElse("");
    }
}
