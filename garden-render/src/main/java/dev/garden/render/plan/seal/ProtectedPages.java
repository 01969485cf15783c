package dev.garden.render.plan.seal;

import dev.garden.model.Attachment;
import dev.garden.model.Garden;
import dev.garden.model.source.VaultPath;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.plan.print.PagePart;
import dev.garden.render.plan.print.PagePrinter;
import dev.garden.render.plan.run.Findings;
import dev.garden.render.protect.Keyring;
import dev.garden.render.protect.NoteLock;
import dev.garden.render.spi.NoteBody;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.spi.SiteUrls;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the pages of protected notes: around the question for the passphrase stands what the site shows anyway, and what the page
 * of an open note would show beside that is encrypted in it.
 */
public final class ProtectedPages {

    private final Garden garden;
    private final PagePrinter printer;
    private final Keyring keys;
    private final Map<VaultPath, NoteLock> locks = new ConcurrentHashMap<>();

    public ProtectedPages(Garden garden, PagePrinter printer) {
        this.garden = garden;
        this.printer = printer;
        this.keys = Keyring.of(garden.settings());
    }

    /**
     * Makes the lock of a note, once. Slow, but it needs nothing else of the site.
     *
     * @param note that is protected
     * @return its lock
     */
    public NoteLock lock(PlannedNote note) {
        String passphrase = Objects.requireNonNull(note.note().settings().passphrase());
        return locks.computeIfAbsent(note.path(), path -> keys.lock(passphrase, path.value()));
    }

    /**
     * Makes a page. Must come after those of open notes: a file that one of them shows is public.
     *
     * @param note that is protected
     * @param body its text
     * @param parts that features add
     * @param findings know which files are public, and take those that are to be written encrypted
     * @return the page
     * @throws IOException if a file that the note shows cannot be read
     */
    public OutputContent make(PlannedNote note, NoteBody body, List<PagePart> parts, Findings findings)
            throws IOException {
        NoteLock lock = lock(note);
        var files = new TreeMap<OutputPath, OutputPath>();
        for (VaultPath file : body.attachments()) {
            Optional<Attachment> attachment = garden.attachment(file);
            if (attachment.isPresent() && !findings.attachments().contains(file)) {
                OutputPath sealed = lock.placeOf(file.value());
                findings.addSealed(sealed, lock.seal(() -> garden.open(attachment.get())));
                files.put(OutputPath.ofFile(file), sealed);
            }
        }
        String open = printer.print(new PlannedNote(note.note(), note.note().title()), body, parts);
        var page = SealedPage.of(open, new SiteUrls(note.output().wayToRoot()), files);
        return OutputContent.of(printer.print(note, lock.seal(page.json()), parts));
    }
}
