package dev.garden.render.diagram;

import dev.garden.render.spi.EngineResult;
import dev.garden.render.spi.EngineResult.Invalid;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PlantUML is given for the text of a note: {@code @startuml} and {@code @enduml} where they are missing, and its own layout, so
 * that an installed Graphviz is never run.
 *
 * @param written in the note
 * @param text for PlantUML
 * @param kind what stands behind {@code @start}, such as {@code uml}
 * @param shift from the number of a line in {@code text} to its number in the note
 */
record UmlSource(String written, String text, String kind, int shift) {

    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_LINES = 500;
    private static final int MOST_CHARACTERS_OF_DATA = 4_000;
    private static final String LAYOUT = "!pragma layout smetana\n";

    private static final Pattern START = Pattern.compile("\\s*@start([a-z0-9]+)[^\n]*\n?");
    private static final Pattern MARKERS = Pattern.compile("@(start|end)\\w+");
    private static final Pattern DRAWN =
            Pattern.compile("uml|mindmap|wbs|gantt|json|yaml|salt|ebnf|regex|chronology|nwdiag|chart");
    private static final Pattern DATA = Pattern.compile("json|yaml");

    /** A line that PlantUML's preprocessor would run. */
    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^[ \\t]*!(?!\\s*$).*$");

    /** What cannot loop, grow or read: themes, the library in the jar, names for short values. */
    private static final Pattern HARMLESS = Pattern.compile(
            "\\s*!(theme \\w[\\w-]*|pragma .*|include\\s+<[\\w./-]+>|\\$\\w+\\s*\\??=\\s*(\"[^\"$%+]{0,100}\"|[#\\w.-]{0,100})|define \\w+ [^\\s$%]{0,100})\\s*");

    /** {@return what to draw for {@code source}} */
    static UmlSource of(String source) {
        String written = source.replace("\r\n", "\n").replace('\0', ' ');
        Matcher start = START.matcher(written);
        if (!start.lookingAt()) {
            return new UmlSource(
                    written, "@startuml\n" + LAYOUT + written + second(written) + "\n@enduml\n", "uml", -2);
        }
        int blank = (int) written.substring(0, written.indexOf('@')).lines().count();
        if (!start.group(1).equals("uml")) {
            return new UmlSource(written, written.strip() + "\n", start.group(1), blank);
        }
        String body = written.substring(start.end());
        int close = body.indexOf("@enduml");
        body = close < 0 ? body : body.substring(0, close);
        String text = "@startuml\n" + LAYOUT + body + second(body) + "\n@enduml\n";
        return new UmlSource(written, text, "uml", blank - 1);
    }

    /**
     * {@return a second line where a diagram has but one: PlantUML tries a single line that it does not know as the password of hidden
     * pictures, seconds long}
     */
    private static String second(String body) {
        return body.lines().filter(line -> !line.isBlank()).count() == 1 ? "\nskinparam shadowing false" : "";
    }

    /** {@return why this is not given to PlantUML at all; empty if it is} */
    Optional<EngineResult> refusal() {
        if (!DRAWN.matcher(kind).matches()) {
            return Optional.of(new EngineResult.Unsupported());
        }
        if (MARKERS.matcher(written).replaceAll("").isBlank()) {
            return Optional.of(new Invalid("the diagram is empty", -1));
        }
        boolean data = DATA.matcher(kind).matches();
        long lines = written.lines().count();
        if (written.length() > (data ? MOST_CHARACTERS_OF_DATA : MOST_CHARACTERS) || lines > MOST_LINES) {
            return Optional.of(new Invalid("the diagram is too large to draw", -1));
        }
        return data ? Optional.empty() : program();
    }

    /** Notes are not programs: a few lines of PlantUML's preprocessor can fill the memory of the build. */
    private Optional<EngineResult> program() {
        Matcher directive = DIRECTIVE.matcher(written);
        while (directive.find()) {
            if (!HARMLESS.matcher(directive.group()).matches()) {
                String word =
                        List.of(directive.group().strip().split("[\\s(=]", 2)).get(0);
                return Optional.of(new Invalid("\"" + word + "\" is not run in notes", directive.start()));
            }
        }
        return Optional.empty();
    }

    /** {@return where in the note the line begins that is numbered {@code line}, from 0, in the text} */
    int offset(int line) {
        int at = 0;
        for (int passed = 0; passed < line + shift; passed++) {
            int end = written.indexOf('\n', at);
            if (end < 0) {
                break;
            }
            at = end + 1;
        }
        return at;
    }
}
