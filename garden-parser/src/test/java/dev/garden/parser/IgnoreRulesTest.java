package dev.garden.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.source.VaultPath;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreRulesTest {

    @ParameterizedTest
    @CsvSource({
        "Templates, a/Templates/x.md, true",
        "Templates/, Templates/x.md, true",
        "Templates/, a/Templates, false",
        "/Templates, a/Templates/x.md, false",
        "a/b, x/a/b/c.md, false",
        "a/b, a/b/c.md, true",
        "*.draft.md, a/b/x.draft.md, true",
        "*.md, a/x.png, false",
        "a/*.md, a/b/x.md, false",
        "a/**, a/b/x.md, true",
        "**/x.md, a/b/x.md, true",
        "a/**/x.md, a/x.md, true",
        "?.md, ab.md, false",
        "[ab].md, b.md, true",
        "[!ab].md, b.md, false",
        "(草稿).md, 目录/(草稿).md, true",
        "a.md, axmd, false"
    })
    void followsGitignore(String glob, String path, boolean ignored) {
        assertEquals(ignored, IgnoreRules.parse(List.of(glob)).match(VaultPath.of(path)));
    }

    @ParameterizedTest
    @CsvSource({"a/x.md, true", "a/keep.md, false", "b/keep.md, true"})
    void takesBackWhatIsNotInAnIgnoredFolder(String path, boolean ignored) {
        var rules = IgnoreRules.parse(List.of("# comment", "*.md", "!a/keep.md", "b/"));
        assertEquals(ignored, rules.match(VaultPath.of(path)));
    }
}
