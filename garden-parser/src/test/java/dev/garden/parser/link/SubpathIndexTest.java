package dev.garden.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.parser.Vaults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubpathIndexTest {

    private static final String TEXT = "# Guide\n\n## Week 1\n\n### Notes\n\n## Week 2\n\n### Notes\n\n"
            + "# A header: With a `colon`\n\n# Don't\n\n## See [[X|alias]]\n\nSetext\n===\n\n## 第一：开始\n\npara ^Block-1\n";

    @ParameterizedTest
    @CsvSource({
        "guide, Guide",
        "Week 2#Notes, Notes-1",
        "Guide#Notes, Notes",
        "Week 2#Week 1, -",
        "a header with a colon, A-header-With-a-colon",
        "A  header: With a `colon`, A-header-With-a-colon",
        "dont, Dont",
        "See X alias, See-alias",
        "See alias, See-alias",
        "setext, Setext",
        "第一：开始, 第一：开始",
        "第一 开始, -",
        "^block-1, ^block-1",
        "^BLOCK-1, ^block-1",
        "^other, -",
        "week-1, Week-1",
        "Nope, -"
    })
    void findsPlaces(String subpath, String anchor) {
        var garden = Vaults.read("A.md", TEXT, "X.md", "x");
        var target = garden.resolve(Vaults.note(garden, "X.md"), Link.Kind.WIKILINK, "A#" + subpath);
        String found = ((LinkTarget.ToNote) target).anchor();
        assertEquals(anchor, found == null ? "-" : found);
    }
}
