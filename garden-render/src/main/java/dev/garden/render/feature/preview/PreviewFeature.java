package dev.garden.render.feature.preview;

import dev.garden.model.NoteSwitch;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;
import java.util.Optional;

/**
 * Shows where a link leads while the pointer or the keyboard rests on it: the beginning of the note, or the heading or block that
 * the link names. Only what some link leads to gets a fragment, and no fragment is larger than 8 KB.
 *
 * @since 0.1
 */
public final class PreviewFeature implements SiteFeature {

    /** Makes the feature. */
    public PreviewFeature() {}

    @Override
    public String name() {
        return "preview";
    }

    @Override
    public void contribute(SitePlan plan) {
        plan.digest(new PreviewDigest(LinkedPlaces.of(plan)));
        plan.part("head", "preview.peb", PreviewFeature::view);
    }

    private static Optional<PreviewView> view(PlannedNote note) {
        boolean on = note.note().settings().shows(NoteSwitch.LINK_PREVIEW);
        return on ? Optional.of(new PreviewView(PreviewDigest.FOLDER)) : Optional.empty();
    }

    /** What {@code preview.peb} sees. */
    record PreviewView(String folder) {}
}
