package dev.garden.render.plan.view;

import dev.garden.model.Heading;
import dev.garden.parser.markdown.spi.HtmlNodes;
import dev.garden.render.view.HeadingView;
import dev.garden.render.view.Html;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The table of contents of a note: its headings, with their formulas set as they are in the text. */
final class Outline {

    /** Below it, headings are steps of a section rather than places to go to. */
    private static final int DEEPEST = 4;

    private static final Pattern ALIAS = Pattern.compile("<span class=\"heading-alias\"[^>]*></span>");
    private static final Pattern SOURCE = Pattern.compile("<annotation [^>]*>[^<]*</annotation>");

    private final String body;
    private final boolean formulas;

    private Outline(String body) {
        this.body = body;
        this.formulas = body.contains("<math");
    }

    /** Levels may leap; in the table each step goes one deeper only. */
    static List<HeadingView> of(List<Heading> headings, Html body) {
        var listed =
                headings.stream().filter(heading -> heading.level() <= DEEPEST).toList();
        return table(listed, new Outline(body.markup()));
    }

    private static List<HeadingView> table(List<Heading> headings, Outline outline) {
        var above = new ArrayDeque<Integer>();
        var views = new ArrayList<HeadingView>();
        for (Heading heading : headings) {
            while (!above.isEmpty() && above.getLast() >= heading.level()) {
                above.removeLast();
            }
            views.add(new HeadingView(
                    heading.level(), above.size(), heading.text(), outline.label(heading), heading.anchor()));
            above.add(heading.level());
        }
        return views;
    }

    /** A heading without formulas is its text: marks and links of the heading have no place in the table, whose entries are links. */
    private Html label(Heading heading) {
        String markup = formulas ? inBody(heading) : "";
        boolean usable = markup.contains("<math") && !markup.contains("<a ") && !markup.contains(" id=");
        return new Html(usable ? SOURCE.matcher(markup).replaceAll("") : HtmlNodes.escape(heading.text()));
    }

    private String inBody(Heading heading) {
        String tag = "h" + heading.level();
        String opening = "<" + tag + " id=\"" + HtmlNodes.escape(heading.anchor()) + "\">";
        int start = body.indexOf(opening);
        int end = start < 0 ? -1 : body.indexOf("</" + tag + ">", start);
        return end < 0
                ? ""
                : ALIAS.matcher(body.substring(start + opening.length(), end)).replaceAll("");
    }
}
