package dev.garden.parser.markdown.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.spi.Nodes;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconExtensionTest {

    private final Markdown markdown = Markdown.obsidian();

    private String icons(String text) {
        return Nodes.below(markdown.parse(text), IconNode.class).stream()
                .map(icon -> String.join(" ", icon.icon().toString(), icon.size(), icon.colour())
                        .strip())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - <span class="iconify" data-icon="mdi:eye"></span> [a](/b/)            | mdi:eye
            x <span class='big iconify' data-icon=mdi:eye-off></span> y             | mdi:eye-off
            <iconify-icon icon="lucide:a-arrow-up"></iconify-icon>文字               | lucide:a-arrow-up
            x <i class="iconify" data-icon="mdi:eye"></i> <Icon name="mdi:home" />  | mdi:eye, mdi:home
            文字::mdi:home::文字 ::mdi:a =24px /#f00:: ::mdi:b /red::                 | mdi:home, mdi:a 24px #f00, mdi:b  red
            # <span class="iconify" data-icon="mdi:eye"></span> H                   | mdi:eye
            """)
    void readsIcons(String text, String names) {
        assertEquals(names, icons(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x <span class=\"other\" data-icon=\"mdi:eye\"></span>",
                "x <span class=\"iconify\" data-icon=\"../x\"></span>",
                "x <span class=\"iconify\" data-icon=\"mdi:eye\">text</span>",
                "std::vector::size ::a:: ::MDI:home:: `::mdi:home::`",
                "key:: mdi:home"
            })
    void leavesOtherTextAlone(String text) {
        assertEquals("", icons(text));
    }

    @Test
    void writesAnEmptyElementThatNamesTheIcon() {
        String html = "<span class=\"iconify\" data-icon=\"mdi:eye\"></span>";
        assertEquals("<p>a " + html + "</p>\n", markdown.html("a ::mdi:eye::"));
        assertEquals("<p>a " + html + "</p>\n", markdown.html("a " + html));
    }
}
