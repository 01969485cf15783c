package dev.garden.parser.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.InlineField;
import dev.garden.model.source.Position;
import dev.garden.parser.Vaults;
import dev.garden.testing.Law;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for fields in brackets, whatever stands around them. */
class FieldCollectorLaws {

    private static final List<String> PIECES = List.of(
            "[k:: v]", "(k:: v)", "[", "]", "(", ")", "\\[", "\\*", "&amp;", " ", "  \n", "\n> ", "*", "`", "🌱", "中。",
            "|");

    private static List<String> texts(Random random) {
        return IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .toList();
    }

    @Test
    void standWhereTheyAreSaidToStand() {
        Law.forAll(FieldCollectorLaws::texts).holds(text -> {
            String markdown = "x" + text;
            for (InlineField field :
                    Vaults.note(Vaults.read("N.md", markdown), "N.md").content().fields()) {
                String rest = at(markdown, field.position());
                assertTrue(rest.startsWith("[k:: ") || rest.startsWith("(k:: "), rest);
                assertEquals(
                        field.value(),
                        rest.substring("(k:: ".length())
                                .strip()
                                .substring(0, field.value().length()));
            }
        });
    }

    private static String at(String text, Position position) {
        return text.lines().skip(position.line() - 1L).findFirst().orElseThrow().substring(position.column() - 1);
    }
}
