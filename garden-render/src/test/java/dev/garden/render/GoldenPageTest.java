package dev.garden.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.render.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole pages of the bundled themes, as they were when somebody looked at them. {@code -Dgarden.golden.update=true} writes them anew. */
class GoldenPageTest {

    private static final Path GOLDEN =
            Path.of(System.getProperty("garden.root", ".."), "garden-render/src/test/resources/golden");

    private static final String[] VAULT = {
        "garden.yml", "title: 小花园\nlang: zh-Hans\nprotect: {salt-key: golden}\n",
        "导航.md", "# 开始\n- <span class=\"iconify\" data-icon=\"mdi:eye\"></span> [注意力](/学习/注意力/)\n- [没有的笔记](/没有/)\n",
        "学习/注意力.md",
                "---\ncreated: 2025-02-27T12:07:19+08:00\nupdated: 2025-05-04\ntags: [NLP, 模型/BERT]\ndescription: 一句话\n---\n"
                        + "# 注意力\n\n见 [[编码|位置编码]] 和 [[秘密]]。\n\n## 小结\n\n==重点== `code`\n",
        "学习/编码.md", "---\nupdated: 2025-05-03\n---\n先读[[注意力]]。再读别的。\n",
        "锁.md", "---\ndg-passphrase: 1234\n---\n正文\n",
    };

    @ParameterizedTest
    @CsvSource({
        "garden, 学习/注意力/index.html, note",
        "garden, 导航/index.html, navigation",
        "garden, 锁/index.html, protected",
        "garden, 学习/index.html, folder",
        "garden, tags/nlp/index.html, tag",
        "garden, tags/index.html, tags",
        "garden, index.html, overview",
        "garden, 404.html, not-found",
        "garden, sitemap.xml, sitemap",
        "manual, 学习/注意力/index.html, note"
    })
    void looksAsItDid(String theme, String path, String name) throws IOException {
        String page = TestSite.of(TestSite.garden(VAULT), Theme.bundled(theme))
                .text(path)
                .replaceAll("(assets/[a-z]+)-[0-9a-f]{10}", "$1-HASH")
                .replaceAll("data-sealed=\"[^\"]*\"", "data-sealed=\"SEALED\"");
        Path golden = GOLDEN.resolve(theme).resolve(name + (path.endsWith(".xml") ? ".xml" : ".html"));
        if (Boolean.getBoolean("garden.golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, page);
        }
        assertEquals(Files.readString(golden), page, () -> golden + ": look at it, then -Dgarden.golden.update=true");
    }
}
