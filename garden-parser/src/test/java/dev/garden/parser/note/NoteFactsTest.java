package dev.garden.parser.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.Block;
import dev.garden.model.Heading;
import dev.garden.model.NoteContent;
import dev.garden.parser.Vaults;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteFactsTest {

    private static NoteContent content(String markdown) {
        return Vaults.note(Vaults.read("Note.md", markdown.replace("\\n", "\n")), "Note.md")
                .content();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '¬', textBlock = """
            one two three              => 3
            注意力机制                    => 5
            BERT、GPT 和 T5 模型         => 6
            it's snake_case x-y        => 3
            **bo**ld a`b`c             => 2
            one %%two three%% four     => 2
            かな カナ                    => 4
            한국어 문법                   => 2
            \\n# Head\\n\\n- a\\n- b        => 3
            | a | b |\\n| - | - |\\n| c | => 3
            [label here](https://e.org) => 2
            １２３ ４５                    => 2
            ——……！                     => 0
            """)
    void countsWordsAsPeopleDo(String markdown, int words) {
        assertEquals(words, content(markdown).words());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '¬', textBlock = """
            \\n# Head\\n\\nFirst *words*.\\n\\nSecond. => First words.
            > quote\\n\\ntext                   => text
            - item\\n\\ntext                    => text
            ![[a.png]]\\n\\ntext                => text
            ![alt](a.png) words               => words
            a\\nb                              => a b
            [[A|label]] and `code`            => label and code
            %%hidden%%\\n\\nseen                => seen
            - only                            => -
            ```\\ncode\\n```                    => -
            """)
    void takesTheFirstParagraphWithWordsForAnExcerpt(String markdown, String excerpt) {
        assertEquals(excerpt, Objects.requireNonNullElse(content(markdown).excerpt(), "-"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '¬', textBlock = """
            x ![[a.png|100]] ![[b.jpg]]      => a.png
            ![alt](dir/c%20d.WEBP)           => dir/c%20d.WEBP
            ![[Note]] ![[talk.mp3]] ![[e.svg]] => e.svg
            [[a.png]]                        => -
            `![[a.png]]`                     => -
            """)
    void takesTheFirstPictureForACover(String markdown, String cover) {
        assertEquals(cover, Objects.requireNonNullElse(content(markdown).cover(), "-"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '¬', textBlock = """
            \\n## Title ^abc                    => 2 Title Title
            \\n## **B** `c` %%x%% ==m== ##      => 2 B c m B-c-m
            标题\\n===                         => 1 标题 标题
            \\n## A {#own}                      => 2 A own
            > - ### Deep                     => 3 Deep Deep
            \\n## [[Other|shown]]               => 2 shown shown
            """)
    void readsHeadingsAsTheyAreShown(String markdown, String heading) {
        Heading found = content(markdown).headings().get(0);
        assertEquals(heading, found.level() + " " + found.text() + " " + found.anchor());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '¬', textBlock = """
            a\\nb ^Id                   => Id ^id 1-2
            x\\n\\n- a\\n- b ^i          => i ^i 4-4
            - a\\n- b\\n\\n^l            => l ^l 1-2
            > q\\n> r ^q                => q ^q 1-2
            ```js\\nx\\n```\\n^c          => c ^c 1-3
            \\n# H ^h                    => h ^h 2-2
            文 ^块                       => 块 ^块 1-1
            """)
    void knowsBlocksAndTheirLines(String markdown, String block) {
        Block found = content(markdown).blocks().get(0);
        assertEquals(
                block,
                found.id() + " " + found.anchor() + " " + found.position().line() + "-" + found.lastLine());
    }

    @Test
    void findsNoBlocksWhereNoneAreNamed() {
        assertEquals(
                List.of(),
                content("a \\^id\n\n`b ^id`\n\n| c |\n| - |\n| d ^id |\n").blocks());
    }
}
