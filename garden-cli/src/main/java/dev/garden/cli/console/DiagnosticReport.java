package dev.garden.cli.console;

import dev.garden.model.Garden;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.Severity;
import dev.garden.model.source.VaultPath;
import dev.garden.render.SiteReport;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/**
 * What is wrong with a vault, as a person and as a script reads it.
 *
 * @param vault as the caller named it, so that the places printed lead there from the current directory
 * @param diagnostics in the order of the report
 */
public record DiagnosticReport(Path vault, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public DiagnosticReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return the report of a garden and of making its site: each problem once, by place} */
    public static DiagnosticReport of(Path vault, Garden garden, SiteReport site) {
        var all = new TreeSet<>(garden.diagnostics());
        all.addAll(site.diagnostics());
        return new DiagnosticReport(vault, List.copyOf(all));
    }

    /** {@return whether the vault counts as wrong} */
    public boolean isBad(boolean strict) {
        return errors() > 0 || (strict && warnings() > 0);
    }

    /** {@return the vault as a word of a command} */
    public String vaultName() {
        return ShellWord.of(vault);
    }

    /** {@return the same report with the errors alone} */
    public DiagnosticReport errorsAlone() {
        return new DiagnosticReport(
                vault,
                diagnostics.stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .toList());
    }

    /** {@return how many errors there are} */
    public long errors() {
        return count(Severity.ERROR);
    }

    /** {@return how many warnings there are} */
    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** {@return {@code 1 error, 2 warnings}} */
    public String counts() {
        return Counts.of(errors(), "error") + ", " + Counts.of(warnings(), "warning");
    }

    /**
     * {@return the report as text: files apart, {@code file:line:column} first, where terminals and editors can jump to it; a hint
     * is not repeated from line to line}
     */
    public String text(Style style) {
        var text = new StringBuilder();
        VaultPath file = null;
        String hint = "";
        for (Diagnostic diagnostic : diagnostics) {
            if (file != null && !file.equals(diagnostic.file())) {
                text.append('\n');
                hint = "";
            }
            text.append(line(diagnostic, style)).append('\n');
            if (!diagnostic.hint().equals(hint)) {
                text.append("    ").append(style.faint(diagnostic.hint())).append('\n');
            }
            file = diagnostic.file();
            hint = diagnostic.hint();
        }
        return text.toString();
    }

    private String line(Diagnostic diagnostic, Style style) {
        String place = vault.resolve(diagnostic.file().value()) + ":" + diagnostic.position();
        String label = diagnostic.severity().label();
        String severity = switch (diagnostic.severity()) {
            case ERROR -> style.error(label);
            case WARNING -> style.warning(label);
            case INFO -> style.faint(label);
        };
        String code = style.faint("[" + diagnostic.code().id() + "]");
        return style.strong(place) + ": " + severity + ": " + diagnostic.message() + " " + code;
    }
}
