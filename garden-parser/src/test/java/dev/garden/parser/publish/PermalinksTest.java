package dev.garden.parser.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Note;
import dev.garden.model.NoteContent;
import dev.garden.model.NoteFlag;
import dev.garden.model.NoteSettings;
import dev.garden.model.NoteSource;
import dev.garden.model.NoteTimes;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.link.Permalink;
import dev.garden.model.property.Properties;
import dev.garden.model.property.PropertyValue;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.settings.VaultSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinksTest {

    private static final Permalinks READABLE = Permalinks.of(Settings.DEFAULTS);
    private static final Permalinks SLUG = Permalinks.of(Settings.DEFAULTS.with(PermalinkSettings.STYLE, "slug"));
    private static final Publishing ALL = Publishing.of(VaultSettings.Publish.ALL);

    private static NoteSettings.Builder said(String path) {
        return NoteSettings.builder(VaultPath.of(path).withoutExtension());
    }

    private static Note note(String path) {
        return note(path, said(path));
    }

    private static Note at(String path, String permalink) {
        return note(path, said(path).permalink(new Permalink(permalink)));
    }

    private static Note home(String path) {
        return note(path, said(path).flag(NoteFlag.HOME));
    }

    private static Note note(String path, NoteSettings.Builder said) {
        NoteSettings settings = said.build();
        var file = VaultPath.of(path);
        return new Note(
                file,
                file.stem(),
                List.of(),
                READABLE.wanted(settings),
                Properties.NONE,
                settings,
                NoteTimes.UNKNOWN,
                NoteContent.EMPTY,
                NoteSource.of(""));
    }

    private static Map<String, String> assigned(Addresses addresses) {
        var paths = new TreeMap<String, String>();
        addresses.permalinks().forEach((path, permalink) -> paths.put(path.value(), permalink.path()));
        return paths;
    }

    private static List<String> reported(Addresses addresses) {
        return addresses.diagnostics().stream()
                .sorted()
                .map(Diagnostic::file)
                .map(VaultPath::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "My Folder/My Note.md,/My-Folder/My-Note/",
        "'FFN、Add & LN/REINFORCE++, 改进.md','/FFN、Add-&-LN/REINFORCE++,-改进/'",
        "Attention/DCA：长文本（Dual Chunk Attention）.md,/Attention/DCA：长文本（Dual-Chunk-Attention）/",
        "模型/Qwen2.5.md,/模型/Qwen2.5/",
        "A  B.md,/A-B/",
        "深入　理解.md,/深入-理解/",
        "Café.md,/Café/",
        "board.canvas,/board.canvas/"
    })
    void keepsAllButWhiteSpaceInReadableAddresses(String path, String permalink) {
        assertEquals(permalink, READABLE.ofPath(VaultPath.of(path)).path());
    }

    @ParameterizedTest
    @CsvSource({"大语言模型学习/My Notes.md,/大语言模型学习/my-notes/", "A b 中/Über uns.md,/a-b/ueber-uns/", "（一）/X.md,/（一）/x/"})
    void fallsBackOnTheReadableSegmentWhereASlugWouldBeEmpty(String path, String permalink) {
        assertEquals(permalink, SLUG.ofPath(VaultPath.of(path)).path());
    }

    @Test
    void numbersThoseWhoComeLater() {
        Addresses addresses =
                READABLE.assign(List.of(at("C.md", "/same/"), at("A.md", "/same/"), at("B.md", "/same/")), ALL);
        assertEquals(Map.of("A.md", "/same/", "B.md", "/same-2/", "C.md", "/same-3/"), assigned(addresses));
        assertEquals(List.of("A.md", "B.md", "C.md"), reported(addresses));
    }

    @Test
    void takesNoNumberThatAnotherNoteAsksFor() {
        var notes = List.of(at("A.md", "/x/"), at("B.md", "/x/"), note("x-2.md"));
        Addresses addresses = READABLE.assign(notes, ALL);
        assertEquals(Map.of("A.md", "/x/", "B.md", "/x-3/", "x-2.md", "/x-2/"), assigned(addresses));
    }

    @Test
    void servesExplicitAddressesBeforePaths() {
        Addresses addresses = READABLE.assign(List.of(note("Note.md"), at("zz/Other.md", "/Note/")), ALL);
        assertEquals(Map.of("Note.md", "/Note-2/", "zz/Other.md", "/Note/"), assigned(addresses));
        assertEquals(
                "this note asks for the address /Note/, which \"zz/Other.md\" has, so it is at /Note-2/",
                addresses.diagnostics().stream().sorted().toList().get(0).message());
    }

    @Test
    void givesTheRootToTheHomeAndASecondHomeItsPath() {
        Addresses addresses = READABLE.assign(List.of(home("B.md"), home("A.md"), at("0.md", "/")), ALL);
        assertEquals(Map.of("A.md", "/", "B.md", "/B/", "0.md", "/0/"), assigned(addresses));
        assertEquals(List.of("0.md", "A.md", "B.md"), reported(addresses));
    }

    @ParameterizedTest
    @CsvSource({"A.md,0", "/A.md,0", "A,0", "Gone.md,1", "../A.md,1", "'',0"})
    void reportsAHomeThatIsNotThere(String home, int reports) {
        var permalinks = Permalinks.of(Settings.DEFAULTS.with(VaultSettings.HOME, home));
        var codes = permalinks.assign(List.of(note("A.md")), ALL).diagnostics().stream()
                .map(diagnostic -> diagnostic.code().id())
                .toList();
        assertEquals(Collections.nCopies(reports, "settings.home-missing"), codes);
    }

    @Test
    void letsLinksFindTheHomeAtItsOwnAddress() {
        Note home = note("W.md", said("W.md").flag(NoteFlag.HOME).permalink(new Permalink("/welcome/")));
        assertEquals(
                Map.of(new Permalink("/welcome/"), home.path()),
                READABLE.assign(List.of(home), ALL).aliases());
        Addresses taken = READABLE.assign(List.of(home, at("B.md", "/welcome/")), ALL);
        assertEquals(Map.of(), taken.aliases());
    }

    @Test
    void neverMovesAPublishedNoteForAPrivateOne() {
        Note secret = note("A.md", said("A.md").permalink(new Permalink("/x/")));
        Note open = note("x.md", said("x.md").publish(NoteSettings.Publish.YES));
        Addresses addresses = READABLE.assign(List.of(secret, open), Publishing.of(Settings.DEFAULTS));
        assertEquals(Map.of("A.md", "/x-2/", "x.md", "/x/"), assigned(addresses));
    }

    @Test
    void assignsTheSameWhateverTheOrder() {
        var notes = new ArrayList<Note>();
        for (int i = 0; i < 40; i++) {
            notes.add(
                    i % 3 == 0
                            ? at(i + ".md", "/p" + i % 4 + "/")
                            : note("p" + i % 5 + (i % 2 == 0 ? " " : "-") + i / 10 + ".md"));
        }
        Addresses first = READABLE.assign(notes, ALL);
        Collections.shuffle(notes, new Random(7));
        assertEquals(assigned(first), assigned(READABLE.assign(notes, ALL)));
        assertEquals(
                first.permalinks().size(),
                first.permalinks().values().stream().distinct().count());
    }

    @Test
    void assignsManyClaimsOfOneAddressQuickly() {
        var notes = new ArrayList<Note>();
        for (int i = 0; i < 5000; i++) {
            notes.add(at(i + ".md", "/same/"));
        }
        assertTrue(assigned(READABLE.assign(notes, ALL)).containsValue("/same-5000/"));
    }

    private static Permalinks inLanguages(String... tags) {
        List<PropertyValue> values =
                Stream.of(tags).<PropertyValue>map(PropertyValue.Text::new).toList();
        return Permalinks.of(
                new Settings(Map.of(VaultSettings.LANGUAGES.name(), new PropertyValue.Items(values)), Map.of()));
    }

    private static Note in(String lang, String path, String permalink) {
        return note(path, said(path).permalink(new Permalink(permalink)).lang(lang));
    }

    @Test
    void putsTranslationsBelowTheFolderOfTheirLanguage() {
        var addresses = inLanguages("en", "zh", "../fr")
                .assign(List.of(in("ZH", "a.md", "/x/"), in("en", "b.md", "/x/"), in("../fr", "c.md", "/x/")), ALL);
        assertEquals(Map.of("a.md", "/zh/x/", "b.md", "/x/", "c.md", "/x-2/"), assigned(addresses));
        assertEquals(List.of("b.md", "c.md"), reported(addresses));
    }

    @Test
    void reportsTwoNotesOfOneLanguageAtOneAddress() {
        var addresses = inLanguages("en", "zh")
                .assign(List.of(in("zh", "a.md", "/x/"), in("zh", "b.md", "/x/"), in("en", "c.md", "/x/")), ALL);
        assertEquals(Map.of("a.md", "/zh/x/", "b.md", "/x-2/", "c.md", "/x/"), assigned(addresses));
        assertEquals(List.of("b.md", "c.md"), reported(addresses));
    }
}
