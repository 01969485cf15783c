package dev.garden.parser;

import dev.garden.model.Attachment;
import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.frontmatter.FrontmatterDiagnostics;
import dev.garden.parser.link.LinkChecks;
import dev.garden.parser.link.LinkIndex;
import dev.garden.parser.link.ReadNotes;
import dev.garden.parser.nav.NavReader;
import dev.garden.parser.nav.Navs;
import dev.garden.parser.note.ReadNote;
import dev.garden.parser.publish.Addresses;
import dev.garden.parser.publish.Permalinks;
import dev.garden.parser.publish.Publishing;
import dev.garden.parser.settings.VaultSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The second of the two phases: notes that know nothing of each other become a garden. */
final class GardenAssembly {

    private final VaultFiles files;
    private final Permalinks permalinks;
    private final List<Attachment> attachments;

    GardenAssembly(VaultFiles files) {
        this.files = files;
        permalinks = Permalinks.of(files.settings());
        attachments = files.attachments();
    }

    Garden assemble(List<ReadNote> read) {
        var timed = TimedNotes.of(read.stream().map(ReadNote::note).toList(), files);
        var wanted = timed.notes().stream()
                .map(note -> note.at(permalinks.wanted(note.settings())))
                .toList();
        Addresses addresses = permalinks.assign(wanted, Publishing.of(files.settings()));
        var notes = wanted.stream()
                .map(note -> note.at(addresses.permalinks().getOrDefault(note.path(), note.permalink())))
                .toList();
        var known = new ReadNotes(notes, published(notes), index(notes, addresses));
        Navs navs = NavReader.read(files.markdown(), known, files.settings().get(VaultSettings.NAV));
        var builder = Garden.builder()
                .diagnostics(files.diagnostics())
                .diagnostics(ofNotes(read))
                .diagnostics(timed.diagnostics())
                .diagnostics(addresses.diagnostics());
        return complete(builder, known, navs);
    }

    private Garden complete(Garden.Builder builder, ReadNotes known, Navs navs) {
        builder.settings(files.settings())
                .content(files.source()::open)
                .lookup(known.index())
                .diagnostics(navs.diagnostics())
                .diagnostics(LinkChecks.run(known, navs.entries()));
        attachments.forEach(builder::attachment);
        navs.navs().forEach(builder::nav);
        known.notes().forEach(note -> add(builder, note, known));
        return builder.build();
    }

    private static void add(Garden.Builder builder, Note note, ReadNotes known) {
        if (known.publishes(note.path())) {
            builder.published(note);
        } else {
            builder.note(note);
        }
    }

    private Set<VaultPath> published(List<Note> notes) {
        var publishing = Publishing.of(files.settings());
        return notes.stream()
                .filter(note -> publishing.publishes(note.settings()))
                .map(Note::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    private LinkIndex index(List<Note> notes, Addresses addresses) {
        var others = attachments.stream().map(Attachment::path).toList();
        return new LinkIndex(notes, others, permalinks::ofPath, addresses.aliases());
    }

    private static List<Diagnostic> ofNotes(List<ReadNote> read) {
        var diagnostics = new ArrayList<Diagnostic>();
        read.forEach(note -> diagnostics.addAll(note.diagnostics()));
        return FrontmatterDiagnostics.oncePerPlaceholder(diagnostics);
    }
}
