package dev.garden.render.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index and the queries have to cut texts alike: one is Java, the other JavaScript. */
class NormalisingTest {

    private static final List<String> TEXTS = List.of(
            "Attention is_all 4 you",
            "Café NAÏVE Ångström e\u0301 İstanbul ǅ Ǖ",
            "ＬｏＲＡ　４　「注意力」，ｶﾞｸ",
            "がく バー サーバー ー 々〆",
            "데이터 \u1103\u1166",
            "Λόγος ΣΟΦΌΣ Й Ё straße ﬁn",
            "قُرآن हिन्दी नमस्ते ไทย",
            "x² ½ Ⅷ ① ℃ 𝒙𝒚 \uD840\uDC00\uD840\uDC01",
            "snake_case-kebab.dot C++ a’b co\u00ADop");

    private static final String CUT = """
            const { pieces, terms } = await import(process.argv[1]);
            for (const text of process.argv.slice(2)) console.log(terms(pieces(text)).join(" "));
            """;

    @Test
    void queriesAreCutAsTextsAre(@TempDir Path folder) throws Exception {
        Path module = folder.resolve("terms.mjs");
        try (InputStream source = Objects.requireNonNull(
                NormalisingTest.class.getResourceAsStream("/themes/garden/assets/js/terms.js"))) {
            Files.copy(source, module);
        }
        var command = new ArrayList<>(List.of("node", "--input-type=module", "-e", CUT, module.toString()));
        command.addAll(TEXTS);
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), output);
        assertEquals(
                TEXTS.stream().map(NormalisingTest::query).toList(),
                output.lines().toList());
    }

    /** An index has the last character of a run besides its pairs; a query asks for it only when it stands alone. */
    private static String query(String text) {
        List<String> terms = SearchTerms.of(text);
        var wanted = new ArrayList<String>();
        String before = "";
        for (String term : terms) {
            boolean tail = before.codePointCount(0, before.length()) == 2
                    && before.endsWith(term)
                    && term.codePointCount(0, term.length()) == 1
                    && !Character.isDigit(term.codePointAt(0));
            if (!tail) {
                wanted.add(term);
            }
            before = term;
        }
        return String.join(" ", wanted);
    }
}
