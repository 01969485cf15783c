package dev.garden.render.feature.card;

import dev.garden.model.diagnostic.DiagnosticCode;
import java.util.List;

/**
 * What can be wrong with card pictures.
 *
 * @since 0.1
 */
public final class CardDiagnostics {

    /** Titles that no font here can write. */
    public static final DiagnosticCode NO_FONT = DiagnosticCode.info(
            "card.no-font",
            "No font of the machine that builds has all letters of a title; such notes get no card picture.",
            "Install a font with these letters (Debian, Ubuntu: apt install fonts-noto-cjk), or set cards: false.");

    /** Every code of this class. */
    public static final List<DiagnosticCode> ALL = List.of(NO_FONT);

    private CardDiagnostics() {}
}
