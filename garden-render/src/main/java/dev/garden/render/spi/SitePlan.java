package dev.garden.render.spi;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.nav.Nav;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.view.NoteEntryView;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * What a feature knows of the site, and where it puts what it adds. It knows published notes only, so that no feature can give away
 * the others.
 *
 * @since 0.1
 */
public interface SitePlan {

    /** {@return the published notes, in vault order} */
    Collection<PlannedNote> notes();

    /**
     * {@return the published note at {@code path}}
     *
     * @param path in the vault
     */
    Optional<PlannedNote> note(VaultPath path);

    /**
     * {@return the links between published notes that lead to {@code note}, in vault order of their sources; not its own}
     *
     * @param note of the site
     */
    List<Mention> mentionsOf(PlannedNote note);

    /**
     * {@return the links between published notes that stand in {@code note}, in order of position; none of a protected note}
     *
     * @param note of the site
     */
    List<Mention> mentionsIn(PlannedNote note);

    /** {@return the navigations of the garden} */
    List<Nav> navs();

    /**
     * {@return the navigation that serves {@code note}: its own, that of its folder, or the nearest one upwards}
     *
     * @param note of the site
     */
    Optional<Nav> navFor(PlannedNote note);

    /**
     * {@return whether {@code note} is a navigation}
     *
     * @param note of the site
     */
    boolean isNav(PlannedNote note);

    /**
     * {@return whether {@code note} is a navigation or the home page: a list of others rather than a text}
     *
     * @param note of the site
     */
    boolean isHub(PlannedNote note);

    /** {@return the folders that want a page, with its file: those with a listed note in them, at whose address no note lies} */
    SortedMap<String, OutputPath> folders();

    /** {@return the open notes that stand for their folder, by folder: their pages are those of the folders} */
    SortedMap<String, PlannedNote> folderNotes();

    /**
     * {@return the page of a folder: its own, or that of the note that lies at its address}
     *
     * @param folder in the garden, without a slash at its end
     */
    Optional<OutputPath> folderPage(String folder);

    /** {@return the name of the site} */
    String title();

    /** {@return the settings of the garden} */
    Settings settings();

    /** {@return the order of names in the language of the site; numbers in them count as numbers} */
    Comparator<String> nameOrder();

    /**
     * {@return what a list shows of a note}
     *
     * @param note of the site
     */
    NoteEntryView entry(PlannedNote note);

    /**
     * {@return the full address of a file of the site; empty when the site does not know where it will be}
     *
     * @param path of the file
     */
    Optional<String> absoluteUrl(OutputPath path);

    /**
     * {@return a text of the interface in the language of the site}
     *
     * @param key of the text
     * @param arguments put in for {@code {0}}, {@code {1}}, …
     */
    String say(String key, Object... arguments);

    /**
     * {@return whether a note names or shows a picture that can stand for it on other sites}
     *
     * @param note of the site
     */
    boolean hasPicture(PlannedNote note);

    /** {@return the picture of the site, if the vault has one} */
    Optional<Icon> icon();

    /**
     * Lets a file of the site stand for a note on other sites, if it has no picture of its own.
     *
     * @param note of the site
     * @param file that the feature adds
     */
    void picture(PlannedNote note, OutputPath file);

    /**
     * Tells the author of the vault what came to light.
     *
     * @param diagnostic names the place in the vault
     */
    void report(Diagnostic diagnostic);

    /**
     * Adds a page that a template writes. A note at its address keeps the address, and its author is told that the page is left out.
     *
     * @param page to be added
     */
    void page(FeaturePage page);

    /**
     * Adds a page that stands where no note does: at the address of a folder, at one that a note had before.
     *
     * @param page which gives way to a note at its address
     */
    void fallback(FeaturePage page);

    /**
     * Adds a file as it is.
     *
     * @param path where it lies in the site
     * @param content its bytes
     */
    void file(OutputPath path, OutputContent content);

    /**
     * Adds files that are made of the bodies of all notes that may be quoted.
     *
     * @param digest reads each body once
     */
    void digest(BodyDigest<?> digest);

    /**
     * Adds a part to every page.
     *
     * @param slot the place in the page
     * @param template what writes the part; it sees {@code garden}, {@code page} and {@code view}
     * @param view what it shows, the same on every page
     */
    void everywhere(String slot, String template, Record view);

    /**
     * Adds a part to the pages of notes.
     *
     * @param slot the place in the page, such as {@code aside} or {@code after-content}
     * @param template what writes the part; it sees {@code garden}, {@code page}, {@code note} and {@code view}
     * @param view what is particular to a note; empty for a note whose page does not get the part
     */
    void part(String slot, String template, Function<PlannedNote, Optional<? extends Record>> view);

    /**
     * Adds a part that asks another site for something once a reader says so. Where the part stands the page's policy admits that
     * site; nowhere else.
     *
     * @param origin of the other site, such as {@code https://comments.example}
     * @param slot the place in the page
     * @param template what writes the part
     * @param view what is particular to a note; empty for a note whose page does not get the part
     */
    void guest(String origin, String slot, String template, Function<PlannedNote, Optional<? extends Record>> view);

    /**
     * The picture of a site, as its vault has it.
     *
     * @param path of its file in the vault
     * @param extension of its file, in lower case: {@code svg}, {@code png} or another one
     * @param content of its file
     */
    record Icon(VaultPath path, String extension, OutputContent content) {}
}
