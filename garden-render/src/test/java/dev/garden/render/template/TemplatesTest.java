package dev.garden.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.source.Position;
import dev.garden.render.view.Html;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private record Entry(String title, @Nullable String icon, Html body) {}

    private static final Entry ENTRY = new Entry("A & <b>", null, new Html("<i>x</i>"));

    private static String fill(String template) {
        return fill(Map.of("t.peb", template));
    }

    private static String fill(Map<String, String> templates) {
        return Templates.of(name -> Optional.ofNullable(templates.get(name)))
                .fill("t.peb", Map.of("entry", ENTRY, "list", List.of(1, 2)), new PlainScope());
    }

    @Test
    void escapesTextButNotFinishedMarkup() {
        assertEquals("A &amp; &lt;b&gt;|<i>x</i>", fill("{{ entry.title }}|{{ entry.body }}"));
    }

    @Test
    void tellsWhatIsNotThere() {
        assertEquals("none", fill("{% if entry.icon is null %}none{% endif %}"));
    }

    @Test
    void callsTheFunctionsOfThePage() {
        assertEquals("../a/|key[1, x]", fill("{{ url('a/') }}|{{ t('key', 1, 'x') }}"));
    }

    @Test
    void namesTheLineAndTheComponentThatWasMeant() {
        var fault = assertThrows(TemplateException.class, () -> fill("\n\n{{ entry.titel }}"));
        assertEquals("t.peb", fault.template());
        assertEquals(Optional.of(Position.of(3, 10)), fault.position());
        assertEquals(Optional.of("Did you mean \"title\"?"), fault.suggestion());
    }

    @Test
    void listsTheComponentsWhenNoneIsNear() {
        var fault = assertThrows(TemplateException.class, () -> fill("{{ entry.permalink }}"));
        assertEquals(Optional.of("It has title, icon, body"), fault.suggestion());
    }

    @Test
    void namesAnUnknownVariable() {
        var fault = assertThrows(TemplateException.class, () -> fill("{{ entrie.title }}"));
        assertEquals(Optional.of("Did you mean \"entry\"?"), fault.suggestion());
    }

    @Test
    void keepsMethodsOfViewsToItself() {
        assertThrows(TemplateException.class, () -> fill("{{ entry.getClass() }}"));
        assertThrows(TemplateException.class, () -> fill("{{ entry.hashCode }}"));
        assertThrows(TemplateException.class, () -> fill("{{ entry.title() }}"));
    }

    @Test
    void namesAMissingTemplate() {
        var fault = assertThrows(TemplateException.class, () -> fill("{% include 'no.peb' %}"));
        assertTrue(fault.getMessage().contains("no.peb"), fault.getMessage());
    }

    @Test
    void stopsTemplatesThatIncludeEachOther() {
        var fault = assertThrows(TemplateException.class, () -> fill("{% include 't.peb' %}"));
        assertTrue(fault.getMessage().contains("without end"), fault.getMessage());
    }

    @Test
    void overridesOneBlock() {
        var templates = Map.of(
                "base.peb", "{% block a %}A{% endblock %}{% block b %}B{% endblock %}",
                "t.peb", "{% extends 'base.peb' %}{% block b %}{{ parent() }}!{% endblock %}");
        assertEquals("AB!", fill(templates));
    }
}
