package dev.garden.model.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.garden.model.source.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PropertiesTest {

    private static final Property TAGS = property("Tags", new PropertyValue.Text("a"));
    private static final Property LOWER = property("tags", new PropertyValue.Text("b"));
    private static final Properties PROPERTIES = new Properties(List.of(TAGS, LOWER));

    private static Property property(String name, PropertyValue value) {
        return new Property(name, value, Position.START);
    }

    @Test
    void findsByExactNameFirst() {
        assertEquals(Optional.of(LOWER), PROPERTIES.get("tags"));
        assertEquals(Optional.of(new PropertyValue.Text("a")), PROPERTIES.value("Tags"));
        assertEquals(Optional.empty(), PROPERTIES.get("TAGS"));
    }

    @Test
    void takesTheFirstOfNamesThatDifferInCase() {
        assertEquals(Optional.of(TAGS), PROPERTIES.getIgnoringCase("tAGS"));
        assertEquals(Optional.empty(), PROPERTIES.getIgnoringCase("tag"));
    }

    @Test
    void cannotBeChangedFromOutside() {
        var list = new ArrayList<>(List.of(TAGS));
        var properties = new Properties(list);
        list.clear();
        assertEquals(1, properties.all().size());
        assertThrows(UnsupportedOperationException.class, () -> properties.all().clear());
    }

    @Test
    void writesValuesAsTheirAuthorDid() {
        var number = new PropertyValue.Numeric(new BigDecimal("12"), "012");
        assertEquals("012", number.text());
        assertEquals("", new PropertyValue.Empty().text());
        assertEquals("a, 012", new PropertyValue.Items(List.of(new PropertyValue.Text("a"), number)).text());
    }

    @Test
    void writesEntriesInTheirOrder() {
        var entries = new LinkedHashMap<String, PropertyValue>(Map.of(
                "z", new PropertyValue.Items(List.of(new PropertyValue.Text("1"), new PropertyValue.Text("2")))));
        entries.put("a", new PropertyValue.Empty());
        var value = new PropertyValue.Entries(entries);
        entries.clear();
        assertEquals("z: 1, 2, a: ", value.text());
    }
}
