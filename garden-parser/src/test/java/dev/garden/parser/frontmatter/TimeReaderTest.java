package dev.garden.parser.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.garden.model.Timestamp;
import dev.garden.model.property.PropertyValue;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

    private static String iso(String text) {
        return TimeReader.time(new PropertyValue.Text(text)).map(Timestamp::iso).orElse("(none)");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-01-01",
        "2025/3/4, 2025-03-04",
        "2025-02-27T12:07:19.000+08:00, 2025-02-27T12:07:19+08:00",
        "2025-05-04T19:19:14.413+08:00, 2025-05-04T19:19:14.413+08:00",
        "2025-05-04T19:19:14Z, 2025-05-04T19:19:14Z",
        "2025-05-04T19:19:14-0330, 2025-05-04T19:19:14-03:30",
        "2025/05/13 17:33:52, 2025-05-13T17:33:52",
        "2025-02-27 12:07, 2025-02-27T12:07:00",
        "2025/3/4 9:05:06, 2025-03-04T09:05:06",
        "2025年2月27日, 2025-02-27",
        "2025年2月27日 8:30, 2025-02-27T08:30:00",
        "2025 年 12 月 1 日, 2025-12-01"
    })
    void readsTimesAsPeopleWriteThem(String text, String expected) {
        assertEquals(expected, iso(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last summer",
                "2025",
                "2025-02-30",
                "2025-13-01",
                "1747128832",
                "2025-01-01T25:00",
                "2025年",
                "25-01-01",
                ""
            })
    void readsNothingElse(String text) {
        assertEquals("(none)", iso(text));
    }

    @Test
    void movesNoDateWhateverTheZoneOfTheMachine() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals("2020-01-01", iso("2020-01-01"));
            assertEquals("2020-01-01T23:59:00-11:00", iso("2020-01-01T23:59-11:00"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void asksNamesInOrderAndReportsWhatItCannotRead() {
        NoteHead head = Heads.yaml(
                "date: 2019-01-01\ncreated: last summer\ncreateTime: 2025/05/13 17:33:52\nmodified: 2026-01-01");
        assertEquals(
                "2025-05-13T17:33:52",
                Objects.requireNonNull(head.times().created()).iso());
        assertEquals(
                "2026-01-01", Objects.requireNonNull(head.times().updated()).iso());
        assertEquals(List.of("frontmatter.type"), Heads.codes(head));
    }

    @Test
    void asksTheNamesOfTheGardenInstead() {
        NoteHead head = Heads.in("dates: {created: [mine]}", "mine: 2020-01-01\ncreated: 1999-01-01\nupdated:");
        assertEquals(
                "2020-01-01", Objects.requireNonNull(head.times().created()).iso());
        assertNull(head.times().updated());
        assertNull(
                Heads.in("dates: {created: []}", "created: 1999-01-01").times().created());
    }

    @Test
    void takesAHiddenTimeOfPlumeForNone() {
        NoteHead head = Heads.yaml("lastUpdated: false");
        assertNull(head.times().updated());
        assertEquals(List.of(), Heads.codes(head));
    }
}
