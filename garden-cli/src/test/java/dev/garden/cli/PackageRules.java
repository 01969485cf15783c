package dev.garden.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which package may use which: the "uses" column of the architecture page. Names are without {@code dev.garden.}. Beside what stands
 * here a package may use the packages below it and those of lower modules; a package inherits the uses of the packages above it.
 */
final class PackageRules {

    private static final List<String> MODULES = List.of("model", "parser", "render", "cli");

    private static final Map<String, List<String>> USES = new TreeMap<>(Map.ofEntries(
            Map.entry("model.diagnostic", List.of("model.source")),
            Map.entry("model.property", List.of("model.source")),
            Map.entry("model.link", List.of("model.source")),
            Map.entry("model.nav", List.of("model.link", "model.source")),
            Map.entry("model.setting", List.of("model.property", "model.source")),
            Map.entry("parser.frontmatter", List.of("parser.settings", "parser.yaml")),
            Map.entry("parser.settings", List.of("parser.spelling", "parser.yaml")),
            Map.entry("parser.markdown", List.of("parser.markdown.spi", "parser.markdown.delimiter")),
            Map.entry("parser.markdown.media", List.of("parser.markdown.embed")),
            Map.entry(
                    "parser.note", List.of("parser.frontmatter", "parser.markdown", "parser.settings", "parser.vault")),
            Map.entry("parser.link", List.of("parser.settings", "parser.spelling")),
            Map.entry("parser.publish", List.of("parser.settings")),
            Map.entry("parser.nav", List.of("parser.markdown", "parser.link", "parser.settings")),
            Map.entry("render.spi", List.of("render.view", "render.output")),
            Map.entry("render.theme", List.of("render.spi", "render.template", "render.view")),
            Map.entry("render.template", List.of("render.view", "render.i18n")),
            Map.entry("render.html", List.of("render.spi", "render.asset")),
            Map.entry("render.html.media", List.of("render.asset")),
            Map.entry("render.plan.bundle", List.of("render.plan.run", "render.plan.site")),
            Map.entry("render.plan.head", List.of("render.plan.bundle", "render.plan.site")),
            Map.entry("render.plan.view", List.of("render.plan.head", "render.plan.site")),
            Map.entry("render.plan.print", List.of("render.plan.bundle", "render.plan.site", "render.plan.view")),
            Map.entry("render.plan.seal", List.of("render.plan.print", "render.plan.run")),
            Map.entry(
                    "render.plan",
                    List.of(
                            "render.asset",
                            "render.engine",
                            "render.html",
                            "render.i18n",
                            "render.output",
                            "render.protect",
                            "render.spi",
                            "render.template",
                            "render.theme",
                            "render.view")),
            Map.entry("render.protect", List.of("render.output")),
            Map.entry("render.asset", List.of("render.output")),
            Map.entry("render.feature", List.of("render.spi", "render.view", "render.output", "render.picture")),
            Map.entry("render.icon", List.of("render.spi")),
            Map.entry("render.math", List.of("render.spi", "render.markup", "render.script")),
            Map.entry("render.code", List.of("render.spi", "render.script")),
            Map.entry("render.diagram", List.of("render.spi", "render.markup", "render.picture")),
            Map.entry(
                    "render.engine",
                    List.of("render.spi", "render.icon", "render.math", "render.code", "render.diagram")),
            Map.entry("cli.command", List.of("cli.console", "cli.memory", "cli.serve")),
            Map.entry("cli.memory", List.of("cli.console")),
            Map.entry("cli.serve", List.of("cli.console"))));

    private PackageRules() {}

    /** {@return whether a class of package {@code from} may use one of package {@code to}} */
    static boolean allow(String from, String to) {
        int mine = MODULES.indexOf(module(from));
        int other = MODULES.indexOf(module(to));
        if (mine != other) {
            return other < mine;
        }
        return isWithin(to, from) || usesOf(from).anyMatch(used -> isWithin(to, used));
    }

    private static java.util.stream.Stream<String> usesOf(String name) {
        return USES.entrySet().stream()
                .filter(entry -> isWithin(name, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream());
    }

    /** {@return the packages that the map names} */
    static List<String> named() {
        return java.util.stream.Stream.concat(
                        USES.keySet().stream(), USES.values().stream().flatMap(List::stream))
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return what a package itself may use, as the architecture page has it} */
    static String usesToTell(String name) {
        return USES.getOrDefault(name, List.of()).stream()
                .sorted()
                .map(used -> "`" + used + "`")
                .reduce((one, other) -> one + ", " + other)
                .orElse("–");
    }

    private static boolean isWithin(String name, String above) {
        return name.equals(above) || name.startsWith(above + ".");
    }

    private static String module(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
