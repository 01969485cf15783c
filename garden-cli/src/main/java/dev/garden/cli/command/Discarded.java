package dev.garden.cli.command;

import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.output.SiteWriter;

/** Takes a site that nobody wants to keep. */
final class Discarded implements SiteWriter {

    @Override
    public Outcome write(OutputPath path, OutputContent content) {
        return Outcome.UNCHANGED;
    }

    @Override
    public int finish() {
        return 0;
    }

    @Override
    public void close() {}
}
