package dev.garden.parser;

import dev.garden.model.source.VaultPath;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The globs of {@code ignore} in {@code garden.yml}. Rules: gitignore(5). A glob without a slash in its middle matches at any depth, one
 * that ends in a slash only folders; {@code !} takes back what an earlier glob ignores, unless the folder is ignored.
 *
 * @param rules in order: the last that matches decides
 */
record IgnoreRules(List<Rule> rules) {

    /** One glob. */
    record Rule(Pattern pattern, Effect effect, Reach reach) {}

    private enum Effect {
        IGNORE,
        KEEP
    }

    private enum Reach {
        FOLDERS,
        EVERYTHING
    }

    static IgnoreRules parse(List<String> globs) {
        return new IgnoreRules(globs.stream()
                .map(String::strip)
                .filter(glob -> !glob.isEmpty() && !glob.startsWith("#"))
                .map(IgnoreRules::rule)
                .toList());
    }

    private static Rule rule(String written) {
        boolean keeps = written.startsWith("!");
        String glob = keeps ? written.substring(1) : written;
        boolean folders = glob.endsWith("/");
        glob = folders ? glob.substring(0, glob.length() - 1) : glob;
        String anywhere = glob.contains("/") ? "" : "(?:.*/)?";
        glob = glob.startsWith("/") ? glob.substring(1) : glob;
        return new Rule(
                Pattern.compile(anywhere + GlobPattern.regex(glob)),
                keeps ? Effect.KEEP : Effect.IGNORE,
                folders ? Reach.FOLDERS : Reach.EVERYTHING);
    }

    /** Tells whether the file, or a folder that it lies in, is ignored. */
    boolean match(VaultPath file) {
        if (rules.isEmpty()) {
            return false;
        }
        String path = file.value();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (decide(path.substring(0, slash), Reach.FOLDERS)) {
                return true;
            }
        }
        return decide(path, Reach.EVERYTHING);
    }

    private boolean decide(String path, Reach kind) {
        boolean ignored = false;
        for (Rule rule : rules) {
            boolean applies = kind == Reach.FOLDERS || rule.reach() == Reach.EVERYTHING;
            if (applies && rule.pattern().matcher(path).matches()) {
                ignored = rule.effect() == Effect.IGNORE;
            }
        }
        return ignored;
    }
}
