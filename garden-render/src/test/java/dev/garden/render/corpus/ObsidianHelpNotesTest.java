package dev.garden.render.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.VaultReader.Publish;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObsidianHelpNotesTest {

    private Corpus english;
    private Corpus chinese;

    @BeforeAll
    void read() throws IOException {
        english = Corpus.of("obsidian-help/en", Publish.ALL);
        chinese = Corpus.of("obsidian-help/zh", Publish.ALL);
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/corpora/obsidian-help-en.csv", delimiter = '|', quoteCharacter = '`')
    void showWhatTheyHold(String note, String selector, int count) {
        assertEquals(count, english.own(note).select(selector).size());
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/corpora/obsidian-help-zh.csv", delimiter = '|', quoteCharacter = '`')
    void showWhatTheyHoldInChinese(String note, String selector, int count) {
        assertEquals(count, chinese.own(note).select(selector).size());
    }
}
