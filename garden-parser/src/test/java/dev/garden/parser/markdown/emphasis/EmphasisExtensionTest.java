package dev.garden.parser.markdown.emphasis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.parser.markdown.Markdown;
import dev.garden.parser.markdown.MarkdownOptions;
import org.commonmark.node.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmphasisExtensionTest {

    private final Markdown friendly = Markdown.with(
            MarkdownOptions.builder().extension(EmphasisExtension.create()).build());

    private final Markdown standard = Markdown.with(MarkdownOptions.commonmark());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **㊙（秘）**に            | <strong>㊙（秘）</strong>に
            **1️⃣（x）**後            | <strong>1️⃣（x）</strong>後
            字***“a”***字           | 字<em><strong>“a”</strong></em>字
            **C++**语言             | <strong>C++</strong>语言
            学**C++**语言            | 学<strong>C++</strong>语言
            字**$5**字              | 字<strong>$5</strong>字
            字**——破折**字           | 字<strong>——破折</strong>字
            **ｶﾞ（x）**は            | <strong>ｶﾞ（x）</strong>は
            **𠮷（x）**野            | <strong>𠮷（x）</strong>野
            字**😀**字              | 字<strong>😀</strong>字
            **字、***b*字            | <strong>字、</strong><em>b</em>字
            前 __重点：__ 后          | 前 <strong>重点：</strong> 后
            字*（a）*字*（b）*字       | 字<em>（a）</em>字<em>（b）</em>字
            """)
    void punctuationBesideCjkTextIsNoObstacle(String text, String html) {
        assertEquals("<p>" + html + "</p>", friendly.html(text).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**foo (bar)**baz",
                "a**\"foo\"**b",
                "a**“引”**b",
                "**a😀**b",
                "**ภาษา(x)**ไทย",
                "前 __重点：__后",
                "snake_case_名字",
                "字** 字**",
                "**全角　**字",
                "**a *b",
                "*a**",
            })
    void elseTheStandardDecides(String text) {
        assertEquals(standard.html(text), friendly.html(text));
    }

    @Test
    void leavesEscapesAndCodeAlone() {
        assertEquals("<p>**字。**后</p>", friendly.html("\\*\\*字。\\*\\*后").strip());
        assertEquals("<p><code>**字。**</code>后</p>", friendly.html("`**字。**`后").strip());
    }

    @Test
    void knowsWhereItStands() {
        var strong = friendly.parse("字**重点：**后").getFirstChild().getFirstChild().getNext();
        assertEquals(SourceSpan.of(0, 1, 1, 7), strong.getSourceSpans().get(0));
    }
}
