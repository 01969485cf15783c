package dev.garden.render.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    private static List<String> sorted(String lang, String... names) {
        return Stream.of(names).sorted(NaturalOrder.of(lang)).toList();
    }

    @Test
    void countsNumbersAsNumbers() {
        assertEquals(List.of("9 Nine", "10 Ten", "100"), sorted("en", "100", "10 Ten", "9 Nine"));
    }

    @Test
    void sortsChineseByPinyin() {
        assertEquals(
                List.of("笔记", "导航", "词嵌入").get(0),
                sorted("zh-Hans", "导航", "词嵌入", "笔记").get(0));
        assertEquals(List.of("笔记", "词嵌入", "导航"), sorted("zh-Hans", "导航", "词嵌入", "笔记"));
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
