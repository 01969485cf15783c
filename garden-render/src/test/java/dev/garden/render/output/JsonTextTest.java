package dev.garden.render.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void keepsTheOrderOfMaps() {
        var map = new TreeMap<String, Object>();
        map.put("b", List.of(1, true));
        map.put("a", "注意\n\"力\"\u0001");
        assertEquals("{\"a\":\"注意\\n\\\"力\\\"\\u0001\",\"b\":[1,true]}", JsonText.of(map));
    }

    @Test
    void cannotEndTheElementThatItStandsIn() {
        assertEquals("\"\\u003c/script\\u003e \\u0026 x\"", JsonText.inHtml("</script> & x"));
    }

    @Test
    void refusesWhatIsNoData() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(new Object()));
    }
}
