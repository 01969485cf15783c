package dev.garden.render.plan.head;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.source.VaultPath;
import dev.garden.render.output.OutputPath;
import dev.garden.render.plan.site.SiteInfo;
import dev.garden.render.spi.PlannedNote;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pictures that stand for notes on other sites: what the author names, else the first of the text. */
public final class Covers {

    /** What the sites that show previews can show; none of them takes SVG. */
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "gif");

    private final Garden garden;
    private final SiteInfo site;
    private final Map<VaultPath, OutputPath> made = new HashMap<>();

    public Covers(Garden garden, SiteInfo site) {
        this.garden = garden;
        this.site = site;
    }

    /** {@return the picture of a note; none where the site does not know its address, without which nobody could show it} */
    public Optional<VaultPath> of(PlannedNote planned) {
        Note note = planned.note();
        if (planned.isProtected() || site.view().baseUrl() == null) {
            return Optional.empty();
        }
        return Stream.concat(
                        Optional.ofNullable(note.settings().cover()).stream(),
                        Optional.ofNullable(note.content().cover()).stream())
                .flatMap(written -> file(note, written).stream())
                .findFirst();
    }

    /** Gives a note a picture that was made for it, if it has none. */
    public void give(PlannedNote note, OutputPath picture) {
        made.put(note.path(), picture);
    }

    /** {@return where the picture of a note lies in the site, its own or the one made for it} */
    Optional<OutputPath> place(PlannedNote note) {
        return of(note).map(OutputPath::ofFile).or(() -> Optional.ofNullable(made.get(note.path())));
    }

    private Optional<VaultPath> file(Note note, String written) {
        return Stream.of(Link.Kind.EMBED, Link.Kind.MARKDOWN)
                .map(kind -> garden.resolve(note, kind, written))
                .flatMap(target -> target instanceof LinkTarget.ToFile to ? Stream.of(to.file()) : Stream.empty())
                .filter(file -> PICTURES.contains(file.extension()))
                .findFirst();
    }
}
