package dev.garden.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateScanTest {

    private static List<String> names(String template) {
        return TemplateScan.of(template).stream()
                .map(use ->
                        use.position() + " " + use.kind() + " " + (use.name().isEmpty() ? "?" : use.name()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{{ t('a.b') }};1:7 t a.b",
                "{{ t(\"a\", 1) }};1:7 t a",
                "{{ t(key='a') }};1:11 t a",
                "<a title=\"{{ icon('mdi:eye') }}\">;1:20 icon mdi:eye",
                "{% if x %}{{ slot('head') }}{% endif %};1:20 slot head",
                "{% set a = asset('x.png') %};1:19 asset x.png",
                "{% extends 'garden/note.peb' %};1:13 extends garden/note.peb",
                "{%- include \"parts/x.peb\" with {'a': b} -%};1:14 include parts/x.peb",
                "{% from 'm.peb' import one %};1:10 from m.peb",
                "{% block footer %};1:10 block footer",
                "{% block \"a-b\" %};1:11 block a-b"
            })
    void findsWhereSomethingIsNamed(String template, String expected) {
        assertEquals(List.of(expected), names(template));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{{ t('a' + b) }};1:4 t ?",
                "{{ t(key) }};1:4 t ?",
                "{% include x ? 'a' : 'b' %};1:4 include ?",
                "{% extends 'a' + b %};1:4 extends ?"
            })
    void knowsThatANameIsComputed(String template, String expected) {
        assertEquals(List.of(expected), names(template));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{# {{ t('a') }} #}",
                "{% verbatim %}{{ t('a') }}{% endverbatim %}",
                "t('a') in text",
                "{{ parent() }}",
                "{{ view.t('a') }}",
                "{{ t('a')",
                "{"
            })
    void findsNothingElsewhere(String template) {
        assertEquals(List.of(), names(template));
    }

    @Test
    void countsLines() {
        assertEquals(List.of("1:4 t ?", "3:7 t b", "3:17 icon c"), names("{{ t(a) }}\n\n{{ t('b', icon('c')) }}"));
    }

    @Test
    void readsHostileTextInLinearTime() {
        for (String part : List.of("{# ", "{{ t(", "{% block ", "{", "{{ 'a' }}", "{% verbatim %}")) {
            assertTimeout(Duration.ofSeconds(3), () -> TemplateScan.of(part.repeat(100_000)));
        }
    }
}
