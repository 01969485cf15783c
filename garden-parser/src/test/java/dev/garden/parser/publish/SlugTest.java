package dev.garden.parser.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values are what {@code @sindresorhus/slugify} 1.1 gives. */
class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "My Note,my-note",
        "fooBar,foo-bar",
        "XMLHttpRequest,xml-http-request",
        "It's,it-s",
        "Q&A,q-and-a",
        "I ♥ Dogs,i-love-dogs",
        "HTML5,html-5",
        "Qwen2.5,qwen2-5",
        "LoRA+,lo-ra",
        "Über,ueber",
        "Größe,groesse",
        "Łódź,lodz",
        "Привет мир,privet-mir",
        "Đồ ăn,do-an",
        "Ελληνικά,ellinika",
        "snake_case,snake-case",
        "v1.2,v1-2",
        "Attention机制,attention",
        "Café,cafe",
        "Café,cafe",
        "ABC,abc",
        "aB,a-b",
        "a1B2,a1-b2",
        "ﬁn ①,fin-1",
        "თბილისი,tbilisi",
        "--a--b--,a-b",
        "Щука,shhuka",
        "大语言模型学习,''"
    })
    void writesWords(String text, String slug) {
        assertEquals(slug, Slug.of(text));
    }

    @Test
    void staysLinearOnLongWords() {
        String hostile = "a".repeat(100_000) + "A".repeat(100_000) + "1".repeat(100_000) + "-".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> Slug.of(hostile));
    }
}
