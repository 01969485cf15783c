package dev.garden.render.plan.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.Heading;
import dev.garden.model.source.Position;
import dev.garden.render.view.HeadingView;
import dev.garden.render.view.Html;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final String FORMULA =
            "<math><mi>π</mi><annotation encoding=\"application/x-tex\">\\pi</annotation></math>";

    @Test
    void goesOneStepDeeperWhereLevelsLeap() {
        var headings =
                Stream.of(1, 4, 2, 3, 1).map(level -> heading(level, "a")).toList();
        List<Integer> depths = Outline.of(headings, Html.EMPTY).stream()
                .map(HeadingView::depth)
                .toList();
        assertEquals(List.of(0, 1, 1, 2, 0), depths);
    }

    @Test
    void setsTheFormulasOfAHeadingWithoutTheirSource() {
        String body = "<h2 id=\"a\"><span class=\"heading-alias\" id=\"b\"></span>策略 " + FORMULA + "</h2>";
        assertEquals("策略 <math><mi>π</mi></math>", label("策略 \\pi", body));
    }

    @Test
    void takesThePlainTextOfAHeadingThatHoldsALink() {
        String body = "<h2 id=\"a\"><a href=\"/x/\">x</a> " + FORMULA + "</h2>";
        assertEquals("x \\pi", label("x \\pi", body));
    }

    @Test
    void escapesPlainText() {
        assertEquals("a &lt;b&gt;", label("a <b>", "<h2 id=\"a\">a &lt;b&gt;</h2>" + FORMULA));
    }

    @Test
    void beginsWithTheFirstHeading() {
        assertEquals(1, Outline.of(List.of(heading(2, "a")), Html.EMPTY).size());
        assertEquals(List.of(), Outline.of(List.of(heading(5, "b")), Html.EMPTY));
    }

    @Test
    void endsAtTheFourthLevel() {
        var headings = Stream.of(2, 3, 4, 5, 6)
                .map(level -> heading(level, "h" + level))
                .toList();
        List<String> texts =
                Outline.of(headings, Html.EMPTY).stream().map(HeadingView::text).toList();
        assertEquals(List.of("h2", "h3", "h4"), texts);
    }

    private static String label(String text, String body) {
        return Outline.of(List.of(heading(2, text), heading(2, "next")), new Html(body))
                .get(0)
                .label()
                .markup();
    }

    private static Heading heading(int level, String text) {
        return new Heading(level, text, text, "a", List.of(), Position.START);
    }
}
