package dev.garden.render.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {

    private static List<String> sorted(String lang, String... names) {
        return Stream.of(names).sorted(NaturalOrder.of(lang)).toList();
    }

    @Test
    void countsNumbersAsNumbers() {
        assertEquals(List.of("9 Nine", "10 Ten", "100"), sorted("en", "100", "10 Ten", "9 Nine"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 导航 词嵌入 笔记 木 一 龙, 笔记 词嵌入 导航 龙 木 一",
        "zh-CN, 注意力 残差 归一化, 残差 归一化 注意力",
        "zh-Hant, 龍 木 一 筆, 一 木 筆 龍",
        "ja, いぬ アイス あさ うみ, アイス あさ いぬ うみ",
        "ko, 나무 가방 다리, 가방 나무 다리",
        "de, Zebra Äpfel Apfel, Apfel Äpfel Zebra",
        "es, ñu nube oso, nube ñu oso",
        "zh-Hans, 模型10 模型9 Model, Model 模型9 模型10"
    })
    void sortsAsReadersOfTheLanguageDo(String lang, String names, String sorted) {
        assertEquals(List.of(sorted.split(" ")), sorted(lang, names.split(" ")));
    }

    /** The collator of the JDK knows the pinyin of the characters of GB 2312. */
    @Test
    void putsRareChineseCharactersBehindTheOthers() {
        assertEquals(List.of("张", "喆", "镕"), sorted("zh-Hans", "镕", "喆", "张"));
    }

    @Test
    void setsLetterCaseAside() {
        assertEquals(List.of("apple", "Banana", "cherry"), sorted("en", "cherry", "Banana", "apple"));
    }

    @Test
    void neverTakesTwoNamesForOne() {
        assertNotEquals(0, NaturalOrder.of("en").compare("01", "1"));
        assertEquals(0, NaturalOrder.of("en").compare("a", "a"));
    }
}
