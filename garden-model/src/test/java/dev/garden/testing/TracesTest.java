package dev.garden.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {

    private static final String WORD = "字节x'<级";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "字节x'<级",
                "字节x&#39;&lt;级",
                "字节x'&lt;级",
                "&#23383;&#33410;x'<&#32423;",
                "&#x5b57;&#x8282;&#x78;&#x27;&#x3c;&#x7ea7;",
                "&#x5B57;&#x8282;x'<&#x7EA7;",
                "\\u5b57\\u8282x'<\\u7ea7",
                "\\u5B57\\u8282\\u0078\\u0027\\u003C\\u7EA7",
                "%E5%AD%97%E8%8A%82x%27%3C%E7%BA%A7",
                "%e5%ad%97%e8%8a%82x%27%3c%e7%ba%a7",
                "%E5%AD%97%E8%8A%82%78%27%3C%E7%BA%A7",
                "e5ad97e88a8278273ce7baa7"
            })
    void areFoundInEveryForm(String form) {
        assertTrue(Traces.of(WORD).in("a.html", ("<p>" + form + "</p>").getBytes(StandardCharsets.UTF_8)), form);
        assertTrue(Traces.of("秘密").in("a/秘密.html", new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "abcd"})
    void areFoundInBase64WhereverTheyBegin(String before) {
        byte[] text = (before + WORD + "!").getBytes(StandardCharsets.UTF_8);
        assertTrue(Traces.of(WORD).in("a", Base64.getEncoder().encode(text)));
        assertTrue(Traces.of(WORD).in("a", Base64.getUrlEncoder().encode(text)));
    }

    @Test
    void areNotFoundElsewhere() {
        assertFalse(Traces.of(WORD).in("字节.html", "字节 x 级 &#23383; %E5%AD%97".getBytes(StandardCharsets.UTF_8)));
    }
}
