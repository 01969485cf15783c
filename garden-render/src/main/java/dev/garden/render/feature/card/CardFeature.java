package dev.garden.render.feature.card;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.Position;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws a picture with the title of each note that has none of its own, for other sites that show where a link leads. A picture with
 * boxes in the place of letters would be worse than none: it is drawn only where a font has them all.
 *
 * @since 0.1
 */
public final class CardFeature implements SiteFeature {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PATH = 2_900;

    /** Makes the feature. */
    public CardFeature() {}

    @Override
    public String name() {
        return "card";
    }

    @Override
    public void contribute(SitePlan plan) {
        boolean known = plan.absoluteUrl(OutputPath.of("index.html")).isPresent();
        List<PlannedNote> notes = plan.notes().stream()
                .filter(note -> note.isQuotable() && !plan.hasPicture(note) && fits(path(note)))
                .toList();
        if (known && plan.settings().get(CardSettings.CARDS) && !notes.isEmpty()) {
            draw(notes, plan);
        }
    }

    private static void draw(List<PlannedNote> notes, SitePlan plan) {
        Optional<CardPainter> painter = CardPainter.ofThisMachine();
        var without = new ArrayList<PlannedNote>();
        for (PlannedNote note : notes) {
            if (painter.isPresent() && painter.get().canPaint(note.title())) {
                CardPainter pen = painter.get();
                // Drawn when it is written: of a large garden all pictures at once would fill the memory.
                OutputContent picture = () ->
                        OutputContent.of(pen.paint(note.title(), plan.title())).open();
                plan.file(path(note), picture);
                plan.picture(note, path(note));
            } else {
                without.add(note);
            }
        }
        if (!without.isEmpty()) {
            plan.report(diagnostic(without));
        }
    }

    /** One for all: the remedy is the same. */
    private static Diagnostic diagnostic(List<PlannedNote> notes) {
        PlannedNote first = notes.get(0);
        String others = notes.size() == 1 ? "" : ", nor for " + (notes.size() - 1) + " more";
        String message = "No font has all letters of " + Diagnostic.quote(first.title()) + others + ".";
        return Diagnostic.of(CardDiagnostics.NO_FONT, first.path(), Position.START, message);
    }

    private static OutputPath path(PlannedNote note) {
        String page = note.output().value();
        return OutputPath.of("cards/" + page.substring(0, page.lastIndexOf('/') + 1) + "card.png");
    }

    private static boolean fits(OutputPath path) {
        return length(path.value()) <= LONGEST_PATH
                && path.segments().stream().allMatch(name -> length(name) <= LONGEST_NAME);
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
