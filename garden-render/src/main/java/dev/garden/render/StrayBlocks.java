package dev.garden.render;

import dev.garden.render.theme.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds blocks that no page shows: those at the top of a template that extends one where nothing has their name. */
final class StrayBlocks {

    private static final Pattern EXTENDS = Pattern.compile("\\{%-?\\s*extends\\s+[\"']([^\"']+)[\"']");
    private static final Pattern TAG =
            Pattern.compile("\\{#.*?#}|\\{%-?\\s*(?:block\\s+[\"']?([\\w-]+)|(endblock))", Pattern.DOTALL);

    private final Theme theme;

    StrayBlocks(Theme theme) {
        this.theme = theme;
    }

    Stream<ThemeCheck.Fault> faults() {
        return theme.templates().stream().flatMap(name -> own(name).stream().flatMap(text -> faults(name, text)));
    }

    private Stream<ThemeCheck.Fault> faults(String name, String text) {
        if (!EXTENDS.matcher(text).find()) {
            return Stream.empty();
        }
        Set<String> others = extended(text);
        return top(text).stream()
                .filter(block -> !others.isEmpty() && !others.contains(block.name()))
                .map(block -> new ThemeCheck.Fault(
                        name,
                        block.line(),
                        "no template that it extends has a block \"" + block.name() + "\"",
                        "There are " + String.join(", ", others)));
    }

    private Optional<String> own(String name) {
        return theme.template(theme.name() + "/" + name).or(() -> theme.template(name));
    }

    /** The blocks of what a template extends, at any distance. */
    private Set<String> extended(String text) {
        var blocks = new TreeSet<String>();
        var seen = new HashSet<String>();
        Optional<String> next = Optional.of(text);
        while (next.isPresent()) {
            Matcher base = EXTENDS.matcher(next.get());
            next = base.find() && seen.add(base.group(1)) ? theme.template(base.group(1)) : Optional.empty();
            next.ifPresent(found -> TAG.matcher(found)
                    .results()
                    .forEach(tag -> Optional.ofNullable(tag.group(1)).ifPresent(blocks::add)));
        }
        return blocks;
    }

    private static List<Block> top(String text) {
        var blocks = new ArrayList<Block>();
        int depth = 0;
        for (Matcher tag = TAG.matcher(text); tag.find(); ) {
            if (tag.group(1) != null && depth++ == 0) {
                int line = 1
                        + (int) text.substring(0, tag.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                blocks.add(new Block(tag.group(1), line));
            }
            depth -= tag.group(2) == null ? 0 : 1;
        }
        return blocks;
    }

    private record Block(String name, int line) {}
}
