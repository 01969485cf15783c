package dev.garden.parser.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.Note;
import dev.garden.model.NoteContent;
import dev.garden.model.NoteFlag;
import dev.garden.model.NoteSettings;
import dev.garden.model.NoteSource;
import dev.garden.model.NoteTimes;
import dev.garden.model.link.Permalink;
import dev.garden.model.property.Properties;
import dev.garden.model.setting.Settings;
import dev.garden.model.source.VaultPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for the addresses of any garden. */
class PermalinkLaws {

    private static final Permalinks PERMALINKS = Permalinks.of(Settings.DEFAULTS);
    private static final Publishing MARKED = Publishing.of(Settings.DEFAULTS);

    private static List<Note> garden(Random random) {
        var notes = new HashMap<VaultPath, Note>();
        for (int i = 0; i < 30; i++) {
            var path = VaultPath.of(
                    "f" + random.nextInt(2) + "/n" + (random.nextBoolean() ? " " : "-") + random.nextInt(9) + ".md");
            var said = NoteSettings.builder(path.withoutExtension())
                    .publish(random.nextBoolean() ? NoteSettings.Publish.YES : NoteSettings.Publish.UNSAID);
            if (random.nextInt(3) == 0) {
                said.permalink(new Permalink("/f0/n-" + random.nextInt(4) + (random.nextBoolean() ? "-2/" : "/")));
            }
            if (random.nextInt(12) == 0) {
                said.flag(NoteFlag.HOME);
            }
            notes.put(path, note(path, said.build()));
        }
        return new ArrayList<>(notes.values());
    }

    private static Note note(VaultPath path, NoteSettings said) {
        Permalink wanted = PERMALINKS.wanted(said);
        return new Note(
                path,
                path.stem(),
                List.of(),
                wanted,
                Properties.NONE,
                said,
                NoteTimes.UNKNOWN,
                NoteContent.EMPTY,
                NoteSource.of(""));
    }

    @RepeatedTest(60)
    void everyNoteHasAnAddressOfItsOwn(RepetitionInfo repetition) {
        List<Note> notes = garden(new Random(repetition.getCurrentRepetition()));
        var addresses = PERMALINKS.assign(notes, MARKED).permalinks();
        assertEquals(notes.size(), addresses.size());
        assertEquals(notes.size(), new HashSet<>(addresses.values()).size());
    }

    @RepeatedTest(60)
    void theOrderOfTheFilesDoesNotMatter(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        List<Note> notes = garden(random);
        Addresses before = PERMALINKS.assign(notes, MARKED);
        Collections.shuffle(notes, random);
        assertEquals(before.permalinks(), PERMALINKS.assign(notes, MARKED).permalinks());
    }

    @RepeatedTest(60)
    void noAddressTellsOfAPrivateNote(RepetitionInfo repetition) {
        List<Note> notes = garden(new Random(repetition.getCurrentRepetition()));
        var published =
                notes.stream().filter(note -> MARKED.publishes(note.settings())).toList();
        var among = new HashMap<>(PERMALINKS.assign(notes, MARKED).permalinks());
        var alone = PERMALINKS.assign(published, MARKED).permalinks();
        among.keySet().retainAll(alone.keySet());
        assertEquals(alone, among);
    }
}
