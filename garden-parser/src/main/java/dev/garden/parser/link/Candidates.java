package dev.garden.parser.link;

import dev.garden.model.source.VaultPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the files that go by each name. Nearly all names are unique, so one file takes no list of its own. */
final class Candidates {

    private final Map<String, List<VaultPath>> byKey;

    Candidates(int expected) {
        byKey = new HashMap<>(expected * 2);
    }

    void add(String key, VaultPath file) {
        byKey.merge(key, List.of(file), Candidates::join);
    }

    private static List<VaultPath> join(List<VaultPath> known, List<VaultPath> more) {
        var both = known instanceof ArrayList<VaultPath> ? known : new ArrayList<>(known);
        both.addAll(more);
        return both;
    }

    /** Gives the files of each name. */
    Map<String, SameNamed> byKey() {
        var choices = new HashMap<String, SameNamed>(byKey.size() * 2);
        byKey.forEach((key, files) -> choices.put(key, SameNamed.of(files)));
        return choices;
    }
}
