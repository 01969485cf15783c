package dev.garden.parser.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.property.PropertyValue;
import dev.garden.testing.Law;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of scalars. Rules: YAML 1.2.2, section 10.3.2; Obsidian help, "Properties". */
class CoreScalarsTest {

    private static final List<String> PIECES = List.of(
            "0",
            "1",
            "9",
            ".",
            "-",
            "+",
            "e",
            "E",
            "x",
            "o",
            ":",
            "T",
            "Z",
            "[[",
            "]]",
            "|",
            " ",
            "true",
            "~",
            "中",
            "2024-02-29");

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "+1,1",
        "00,0",
        "007,7",
        "-12,-12",
        "1.,1",
        "1.50,1.50",
        ".5,0.5",
        "-.5,-0.5",
        "+.5,0.5",
        "1e2,1E+2",
        "1E2,1E+2",
        "1e+2,1E+2",
        "1e-2,0.01",
        "1.e2,1E+2",
        "1e999,1E+999",
        "0o0,0",
        "0o17,15",
        "0xff,255",
        "0xFF,255"
    })
    void readsNumbers(String text, String number) {
        assertEquals(
                number,
                ((PropertyValue.Numeric) CoreScalars.plain(text)).number().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "-",
                "+",
                "e1",
                "1e",
                "1e1000",
                "1e1.5",
                "1,5",
                "1 2",
                "1_0",
                "--1",
                "+-1",
                "1.2.3",
                "0o8",
                "0O7",
                "0xg",
                "0X1F",
                "-0x1F",
                "+0o7",
                "0b1",
                "１２",
                "一",
                "٣",
                "1e２",
                "½",
                "Infinity",
                "NaN",
                "inf",
                "+.nan",
                ".Nan",
                ".iNF",
                "tRUE",
                "True ",
                "yes",
                "Null.",
                "nULL",
                "none",
                "nil"
            })
    void readsAllElseAsText(String text) {
        assertEquals(new PropertyValue.Text(text), CoreScalars.plain(text));
    }

    @Test
    void countsNoNumberOfMoreThanAHundredDigits() {
        assertEquals(
                PropertyValue.Numeric.class, CoreScalars.plain("1".repeat(100)).getClass());
        assertEquals(
                PropertyValue.Text.class, CoreScalars.plain("1".repeat(101)).getClass());
        assertEquals(
                PropertyValue.Numeric.class,
                CoreScalars.plain("0x" + "f".repeat(98)).getClass());
        assertEquals(
                PropertyValue.Text.class,
                CoreScalars.plain("0x" + "f".repeat(99)).getClass());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "true", "null", "~", "", ".inf", "0x1F", "1e3"})
    void typesNoNumberBooleanOrNothingInQuotationMarks(String text) {
        assertEquals(new PropertyValue.Text(text), CoreScalars.quoted(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, Date",
        "2023-02-29, Text",
        "2024-12-31, Date",
        "2024-13-01, Text",
        "2024-00-10, Text",
        "2024-1-01, Text",
        "2024-01-32, Text",
        "0000-01-01, Date",
        "9999-12-31, Date",
        "12024-01-01, Text",
        "-2024-01-01, Text",
        "２０２４-01-01, Text",
        "2024-01-01T00:00, DateTime",
        "2024-01-01T23:59:59, DateTime",
        "2024-01-01T24:00, Text",
        "2024-01-01T23:60, Text",
        "2024-01-01T1:00, Text",
        "2024-01-01t10:00, Text",
        "2024-01-01 10:00, Text",
        "2024-01-01T10:00:00.1, DateTime",
        "2024-01-01T10:00:00.123456789, DateTime",
        "2024-01-01T10:00:00.1234567890, Text",
        "2024-01-01T10:00:00., Text",
        "2024-01-01T10:00Z, DateTime",
        "2024-01-01T10:00z, Text",
        "2024-01-01T10:00+08:00, DateTime",
        "2024-01-01T10:00-0330, DateTime",
        "2024-01-01T10:00+08, Text",
        "2024-01-01T10:00+18:00, DateTime",
        "2024-01-01T10:00+18:01, Text",
        "2023-02-29T10:00, Text",
        "2024-01, Text",
        "2024, Numeric",
        "10:00, Text",
        "2024-01-01T, Text",
        "2024年1月1日, Text"
    })
    void readsDatesThatExist(String text, String type) {
        assertEquals(type, CoreScalars.plain(text).getClass().getSimpleName());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[[A]]; A",
                "[[A|b]]; A",
                "[[A|]]; A",
                "[[ A b ]]; A b",
                "[[A#H^x]]; A#H^x",
                "[[#H]]; #H",
                "[[a/b.md]]; a/b.md",
                "[[笔记|名]]; 笔记"
            })
    void readsALinkThatIsTheWholeValue(String text, String linktext) {
        assertEquals(new PropertyValue.Link(linktext, text), CoreScalars.quoted(text));
        assertEquals(new PropertyValue.Link(linktext, text), CoreScalars.plain(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[]]",
                "[[ ]]",
                "[[|b]]",
                "[[ |b]]",
                "[[A]",
                "[A]]",
                "[[A]]x",
                "x[[A]]",
                "[[A]] [[B]]",
                "[[A[b]]",
                "[[A]]]",
                "[[[A]]]",
                "![[A]]",
                "[A](b)",
                "［［A］］",
                "【【A】】"
            })
    void readsAllElseInBracketsAsText(String text) {
        assertEquals(new PropertyValue.Text(text), CoreScalars.quoted(text));
    }

    @Test
    void keepsWhatWasWritten() {
        Law.forAll(CoreScalarsTest::texts).holds(text -> {
            PropertyValue value = CoreScalars.plain(text);
            assertEquals(value instanceof PropertyValue.Empty ? "" : text, value.text());
            assertEquals(text, CoreScalars.quoted(text).text());
        });
    }

    private static List<String> texts(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .toList();
    }
}
