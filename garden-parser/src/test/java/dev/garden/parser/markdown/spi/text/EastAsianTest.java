package dev.garden.parser.markdown.spi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EastAsianTest {

    @Test
    void countsWideLettersAndSignsAndHangulAsCjk() {
        String text = "中あカ한ᄀ、（：〜ﾊ￥𠮷\uA960";
        assertEquals(text, chosen(text));
    }

    @Test
    void countsEmojiAndTheRestOfTheWorldAsForeign() {
        assertEquals("", chosen("aé、".substring(0, 2) + "✅🔥→“…—°тא\uE000℃"));
    }

    @Test
    void knowsPunctuationAndSymbolsOfUnicode() {
        assertEquals(
                "!+$，。「→✅",
                "a!+$中，。「→✅1 é"
                        .codePoints()
                        .filter(EastAsian::isPunctuation)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
    }

    private static String chosen(String text) {
        return text.codePoints()
                .filter(EastAsian::isCjk)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
