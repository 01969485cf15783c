package dev.garden.cli.memory;

import dev.garden.cli.console.BuildReport;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.diagnostic.DiagnosticCode;
import dev.garden.model.diagnostic.Severity;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.render.SiteReport;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A finished build: what it was made of, what it left, and what it had to tell.
 *
 * @param inputs names all that it depended on
 * @param output names the files that it left
 * @param pages of the site
 * @param files of the site, pages and others
 * @param leftOut notes that are not on it
 * @param diagnostics of reading and of writing
 */
public record BuildRecord(
        String inputs, String output, int pages, int files, int leftOut, List<Diagnostic> diagnostics) {

    private static final int LONGEST = 1 << 20;

    static BuildRecord of(String inputs, String output, BuildReport report) {
        SiteReport site = report.site();
        int files = site.written() + site.unchanged();
        return new BuildRecord(
                inputs,
                output,
                site.pages(),
                files,
                report.leftOut(),
                report.diagnostics().diagnostics());
    }

    /** {@return the report of a build that changed nothing, for that is what another one would have been} */
    public SiteReport unchanged() {
        return new SiteReport(pages, 0, files, 0, diagnostics);
    }

    void write(DataOutputStream out) throws IOException {
        write(out, inputs);
        write(out, output);
        out.writeInt(pages);
        out.writeInt(files);
        out.writeInt(leftOut);
        out.writeInt(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            write(out, diagnostic);
        }
    }

    static BuildRecord read(DataInputStream in) throws IOException {
        String inputs = text(in);
        String output = text(in);
        int pages = in.readInt();
        int files = in.readInt();
        int leftOut = in.readInt();
        var diagnostics = new ArrayList<Diagnostic>();
        for (int left = in.readInt(); left > 0; left--) {
            diagnostics.add(diagnostic(in));
        }
        return new BuildRecord(inputs, output, pages, files, leftOut, List.copyOf(diagnostics));
    }

    private static void write(DataOutputStream out, Diagnostic diagnostic) throws IOException {
        DiagnosticCode code = diagnostic.code();
        for (String text : List.of(code.id(), code.severity().name(), code.meaning(), code.remedy())) {
            write(out, text);
        }
        write(out, diagnostic.file().value());
        out.writeInt(diagnostic.position().line());
        out.writeInt(diagnostic.position().column());
        write(out, diagnostic.message());
        write(out, diagnostic.hint());
    }

    private static Diagnostic diagnostic(DataInputStream in) throws IOException {
        var code = new DiagnosticCode(text(in), Severity.valueOf(text(in)), text(in), text(in));
        var file = VaultPath.of(text(in));
        var position = Position.of(in.readInt(), in.readInt());
        return new Diagnostic(code, file, position, text(in), text(in));
    }

    // Not writeUTF: a message may quote more than that can hold.
    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
