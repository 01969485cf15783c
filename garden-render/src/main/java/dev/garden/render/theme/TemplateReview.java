package dev.garden.render.theme;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.nav.Icon;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.render.spi.IconPack;
import dev.garden.render.template.TemplateScan;
import dev.garden.render.template.TemplateScan.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the templates of a theme's own: what they name, and whether it is there. */
final class TemplateReview {

    private static final String FOLDER = "templates/";

    private final Theme theme;
    private final IconPack icons;
    private final ThemeReview review;
    private final Map<String, List<Use>> templates = new LinkedHashMap<>();

    TemplateReview(Theme theme, IconPack icons, ThemeReview review) {
        this.theme = theme;
        this.icons = icons;
        this.review = review;
        theme.templates()
                .forEach(name -> theme.own(FOLDER + name)
                        .ifPresent(bytes -> templates.put(name, TemplateScan.of(Theme.text(bytes)))));
    }

    void run() {
        Set<String> texts = theme.messages("en").keySet();
        Set<String> slots = slots();
        templates.forEach((name, uses) -> {
            uses.stream().filter(use -> !use.name().isEmpty()).forEach(use -> {
                switch (use.kind()) {
                    case "t" -> text(name, use, texts);
                    case "slot" -> slot(name, use, slots);
                    case "icon" -> icon(name, use);
                    default -> {
                        // other names are the engine's to find
                    }
                }
            });
            blocks(name, uses);
            frame(name);
        });
        unused();
    }

    /** {@return the keys of the texts that the templates say; an empty one stands for any that are computed} */
    Set<String> said() {
        var keys = new TreeSet<String>();
        templates.values().stream()
                .flatMap(List::stream)
                .filter(use -> use.kind().equals("t"))
                .forEach(use -> keys.add(use.name()));
        return keys;
    }

    private Set<String> slots() {
        var slots = new TreeSet<>(theme.slots());
        slots.addAll(Theme.bundled().slots());
        return slots;
    }

    private void text(String template, Use use, Set<String> known) {
        if (!known.contains(use.name())) {
            String message = "There is no text " + Diagnostic.quote(use.name()) + " in English";
            report(ThemeDiagnostics.TEXT, template, use, message, ThemeReview.guess(use.name(), known));
        }
    }

    private void slot(String template, Use use, Set<String> known) {
        if (!known.contains(use.name())) {
            String message = "There is no slot " + Diagnostic.quote(use.name());
            report(ThemeDiagnostics.SLOT, template, use, message, ThemeReview.guess(use.name(), known));
        }
    }

    private void icon(String template, Use use) {
        if (Icon.parse(use.name()).flatMap(icons::find).isEmpty()) {
            String message = "There is no icon " + Diagnostic.quote(use.name());
            report(ThemeDiagnostics.ICON, template, use, message, ThemeReview.guess(use.name(), icons.names()));
        }
    }

    /** Blocks at the top of a template that extends one show where that one has a block of their name, and nowhere else. */
    private void blocks(String template, List<Use> uses) {
        var others = new TreeSet<String>();
        extended(uses)
                .forEach(base ->
                        base.stream().filter(use -> use.kind().equals("block")).forEach(use -> others.add(use.name())));
        if (others.isEmpty()) {
            return;
        }
        int depth = 0;
        for (Use use : uses) {
            if (use.kind().equals("block") && depth++ == 0 && !others.contains(use.name())) {
                String guess = ThemeReview.guess(use.name(), others);
                String hint = guess.isEmpty() ? "There are " + String.join(", ", others) + "." : guess;
                String message = "No template that it extends has a block " + Diagnostic.quote(use.name());
                report(ThemeDiagnostics.BLOCK, template, use, message, hint);
            }
            depth -= use.kind().equals("endblock") ? 1 : 0;
        }
    }

    /** What a template extends, at any distance. */
    private List<List<Use>> extended(List<Use> uses) {
        var found = new ArrayList<List<Use>>();
        var seen = new HashSet<String>();
        Optional<String> next = base(uses);
        while (next.isPresent() && seen.add(next.get())) {
            List<Use> base = theme.template(next.get()).map(TemplateScan::of).orElse(List.of());
            found.add(base);
            next = base(base);
        }
        return found;
    }

    private static Optional<String> base(List<Use> uses) {
        return uses.stream()
                .filter(use -> use.kind().equals("extends"))
                .map(Use::name)
                .findFirst();
    }

    private void frame(String template) {
        boolean isPage = standard(template)
                .filter(text -> isFramed(text) || base(TemplateScan.of(text)).isPresent())
                .isPresent();
        if (isPage && !reachesFrame(template)) {
            review.report(
                    ThemeDiagnostics.NO_FRAME,
                    file(template),
                    Position.START,
                    template + " extends nothing and has no html element",
                    "");
        }
    }

    private boolean reachesFrame(String template) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(List.of(template));
        while (!open.isEmpty()) {
            String name = open.remove(open.size() - 1);
            // A name that is computed may lead to anything, and one that is not there is the engine's to find.
            Optional<String> text = theme.template(name);
            if (text.isEmpty() || isFramed(text.get())) {
                return true;
            }
            TemplateScan.of(text.get()).stream()
                    .filter(use -> use.isTemplate() && seen.add(use.name()))
                    .forEach(use -> open.add(use.name()));
        }
        return false;
    }

    private static boolean isFramed(String text) {
        return text.toLowerCase(Locale.ROOT).contains("<html");
    }

    /** The template of that name in what the theme builds on, else in the theme that all others are like. */
    private Optional<String> standard(String template) {
        return Stream.concat(theme.base().stream(), Stream.of(Theme.bundled()))
                .flatMap(base -> base.template(template).stream())
                .findFirst();
    }

    private void unused() {
        var named = new HashSet<String>();
        templates.values().stream()
                .flatMap(List::stream)
                .filter(Use::isTemplate)
                .forEach(use -> named.add(use.name()));
        if (named.contains("")) {
            return;
        }
        for (String name : templates.keySet()) {
            boolean used = named.contains(name) || named.contains(theme.name() + "/" + name);
            if (!used && standard(name).isEmpty()) {
                review.report(
                        ThemeDiagnostics.UNUSED,
                        file(name),
                        Position.START,
                        "Nothing uses " + name,
                        ThemeReview.guess(name, Theme.bundled().templates()));
            }
        }
    }

    private void report(
            dev.garden.model.diagnostic.DiagnosticCode code, String template, Use use, String message, String guess) {
        review.report(code, file(template), use.position(), message, guess);
    }

    private static VaultPath file(String template) {
        return VaultPath.of(FOLDER + template);
    }
}
