package dev.garden.render.plan.run;

import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import java.io.IOException;

/**
 * A file of the site that is not made yet.
 *
 * @param path where it will be
 * @param maker makes it
 */
public record PlannedFile(OutputPath path, Maker maker) {

    /** Makes the content of a file; may be called from any thread. */
    @FunctionalInterface
    public interface Maker {

        /**
         * Makes the content.
         *
         * @param findings takes what comes to light on the way
         * @return the content
         * @throws IOException if a file of the vault cannot be read
         */
        OutputContent make(Findings findings) throws IOException;
    }

    public static PlannedFile of(OutputPath path, OutputContent content) {
        return new PlannedFile(path, findings -> content);
    }
}
