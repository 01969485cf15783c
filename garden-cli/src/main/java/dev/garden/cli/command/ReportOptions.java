package dev.garden.cli.command;

import dev.garden.cli.console.DiagnosticReport;
import picocli.CommandLine.Option;

/** How a command tells what is wrong with a vault, and what of it counts. */
final class ReportOptions {

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(names = "--json", description = "As JSON on standard output.")
    private boolean json;

    /** {@return whether the report is data for scripts} */
    boolean isJson() {
        return json;
    }

    /** {@return the exit status for what was found} */
    int status(DiagnosticReport report) {
        return report.isBad(strict) ? ExitStatus.VAULT : ExitStatus.FINE;
    }
}
