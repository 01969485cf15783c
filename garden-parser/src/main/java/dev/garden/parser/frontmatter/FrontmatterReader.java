package dev.garden.parser.frontmatter;

import dev.garden.model.NoteSource;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.property.Properties;
import dev.garden.model.property.Property;
import dev.garden.model.source.Position;
import dev.garden.model.source.VaultPath;
import dev.garden.parser.yaml.YamlDocument;
import dev.garden.parser.yaml.YamlEntry;
import dev.garden.parser.yaml.YamlNode;
import dev.garden.parser.yaml.YamlProblem;
import dev.garden.parser.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Splits a file into its properties and its Markdown. Never throws for what a file holds.
 *
 * @since 0.1
 */
public final class FrontmatterReader {

    /** Where the Digital Garden plugin puts the properties that are not its own. */
    private static final String NESTED = "dg-note-properties";

    /** A block that is wrong all through is not worth a report a line. */
    private static final int MOST_PROBLEMS = 20;

    /** A name at the margin, but for the merge key. */
    private static final Pattern NAME = Pattern.compile("^(?!<<)[^\\s#:\\-?][^:]*:(?=\\s|$)");

    /** A backslash with what it escapes. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    /** {@code \/} is an escape of JSON that snakeyaml refuses; {@code \|} is none, but the plugin writes it in wikilinks. */
    private static final String NEEDLESS = "/|";

    private final VaultPath path;
    private final FrontmatterBlock block;
    private final List<YamlProblem> problems = new ArrayList<>();
    private final StringBuilder unread = new StringBuilder();

    private FrontmatterReader(VaultPath path, FrontmatterBlock block) {
        this.path = path;
        this.block = block;
    }

    /**
     * Reads the text of a file.
     *
     * @param path of the file, for diagnostics
     * @param text all of it, with any line ends
     * @return its properties, none when it has no block, and its normalised text
     */
    public static Frontmatter read(VaultPath path, String text) {
        String normal = FrontmatterBlock.normalise(text);
        return FrontmatterBlock.find(normal)
                .map(block -> new FrontmatterReader(path, block).read())
                .orElseGet(() -> withoutBlock(path, normal));
    }

    private static Frontmatter withoutBlock(VaultPath path, String text) {
        var unclosed = new ArrayList<Diagnostic>();
        String unread = "";
        if (FrontmatterBlock.opens(text)) {
            int blank = text.indexOf("\n\n");
            unread = blank < 0 ? text : text.substring(0, blank);
            unclosed.add(Diagnostic.of(
                    FrontmatterDiagnostics.UNCLOSED,
                    path,
                    Position.START,
                    "the properties never end, so they are text"));
        }
        return new Frontmatter(Frontmatter.Form.NONE, Properties.NONE, Set.of(), NoteSource.of(text), unread, unclosed);
    }

    private Frontmatter read() {
        var form = block.isJson() ? Frontmatter.Form.JSON : Frontmatter.Form.YAML;
        List<YamlEntry> entries = entries(parse());
        var diagnostics = problems.stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> Diagnostic.of(
                        FrontmatterDiagnostics.INVALID,
                        path,
                        problem.position(),
                        "the properties cannot be read here: " + problem.message()))
                .toList();
        Map<String, Property> own = new LinkedHashMap<>();
        entries.forEach(entry -> own.put(entry.name(), property(entry)));
        Map<String, Property> nested = nested(entries);
        nested.keySet().removeAll(own.keySet());
        if (!nested.isEmpty()) {
            own.remove(NESTED);
        }
        var all = new Properties(
                Stream.concat(own.values().stream(), nested.values().stream()).toList());
        return new Frontmatter(form, all, nested.keySet(), block.source(), unread.toString(), diagnostics);
    }

    private YamlDocument parse() {
        YamlDocument document = YamlReader.read(block.text(), FrontmatterBlock.FIRST_LINE);
        if (!document.isBroken() || !block.isJson()) {
            return document;
        }
        String plain = ESCAPE.matcher(block.text())
                .replaceAll(escape -> Matcher.quoteReplacement(
                        NEEDLESS.contains(escape.group(1)) ? escape.group(1) : escape.group()));
        YamlDocument again = YamlReader.read(plain, FrontmatterBlock.FIRST_LINE);
        return again.isBroken() ? document : again;
    }

    private List<YamlEntry> entries(YamlDocument document) {
        if (document.rootNode() instanceof YamlNode.Mapping mapping && !swallowsNames(document, mapping)) {
            document.problems().forEach(problem -> unread.append(problem.name()).append(" \n"));
            problems.addAll(document.problems());
            return mapping.entries();
        }
        var other = document.root().filter(root -> !(root instanceof YamlNode.Mapping));
        other.ifPresent(this::notNames);
        boolean empty = document.root().isEmpty() && document.problems().isEmpty();
        return other.isPresent() || empty ? List.of() : rescued(document);
    }

    /**
     * A quotation mark that is never closed takes the lines below it for its text, up to the next such mark, and YAML finds nothing
     * wrong with it. What it swallows may be a passphrase.
     */
    private boolean swallowsNames(YamlDocument document, YamlNode.Mapping mapping) {
        if (!document.problems().isEmpty() || block.text().stripLeading().startsWith("{")) {
            return false;
        }
        Set<Integer> known =
                mapping.entries().stream().map(entry -> entry.position().line()).collect(Collectors.toSet());
        int number = FrontmatterBlock.FIRST_LINE;
        for (String line : block.text().split("\n", -1)) {
            if (NAME.matcher(line).find() && !known.contains(number)) {
                return true;
            }
            number++;
        }
        return false;
    }

    private List<YamlEntry> rescued(YamlDocument document) {
        BlockRescue rescue = BlockRescue.of(block.text(), FrontmatterBlock.FIRST_LINE);
        boolean explained = !rescue.problems().isEmpty();
        problems.addAll(explained ? rescue.problems() : document.problems());
        unread.append(explained ? rescue.unread() : block.text());
        return rescue.entries();
    }

    private void notNames(YamlNode root) {
        problems.add(new YamlProblem("names with values are expected, such as \"title: A note\"", root.position(), ""));
        unread.append(block.text());
    }

    private static Map<String, Property> nested(List<YamlEntry> entries) {
        var nested = new LinkedHashMap<String, Property>();
        entries.stream()
                .filter(entry -> entry.name().equals(NESTED))
                .map(YamlEntry::node)
                .filter(YamlNode.Mapping.class::isInstance)
                .flatMap(node -> ((YamlNode.Mapping) node).entries().stream())
                .forEach(entry -> nested.put(entry.name(), property(entry)));
        return nested;
    }

    private static Property property(YamlEntry entry) {
        return new Property(entry.name(), entry.node().value(), entry.position());
    }
}
