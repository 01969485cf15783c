package dev.garden.render.feature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTermsTest {

    @Test
    void cutsChineseIntoOverlappingPairsAndItsLastCharacter() {
        assertEquals(List.of("注意", "意力", "力"), SearchTerms.of("注意力"));
    }

    @Test
    void findsAStretchOfALongerWordByAllItsPairs() {
        var all = List.of("注意", "意力");
        assertTrue(SearchTerms.of("多头注意力机制").containsAll(all));
        assertFalse(SearchTerms.of("力量来自意志，请注明出处").containsAll(all));
    }

    @Test
    void keepsLatinWordsInsideChineseText() {
        assertEquals(List.of("优化", "化", "attention", "计算", "算"), SearchTerms.of("优化Attention计算"));
    }

    @Test
    void doesNotJoinRunsAcrossPunctuation() {
        assertEquals(List.of("重", "点"), SearchTerms.of("重，点"));
    }

    @Test
    void cutsKoreanAndKanaAlike() {
        assertEquals(List.of("데이", "이터", "터"), SearchTerms.of("데이터"));
        assertEquals(List.of("サー", "ーバ", "バー", "ー"), SearchTerms.of("サーバー"));
    }

    @Test
    void comparesFullWidthAndHalfWidthAlike() {
        assertEquals(SearchTerms.of("GPT4"), SearchTerms.of("ＧＰＴ４"));
    }

    @Test
    void comparesLatinAndGreekWithoutAccents() {
        assertEquals(List.of("cafe", "naive", "istanbul", "λογος"), SearchTerms.of("Café naïve İstanbul Λόγος"));
        assertEquals(SearchTerms.of("e\u0301"), SearchTerms.of("é"));
    }

    @Test
    void keepsMarksThatMakeAnotherLetter() {
        assertEquals(List.of("がく", "く"), SearchTerms.of("がく"));
        assertEquals(List.of("ガ"), SearchTerms.of("ｶﾞ"));
        assertEquals(List.of("й"), SearchTerms.of("Й"));
    }

    @Test
    void leavesEndlessWordsOut() {
        assertEquals(List.of("a", "b"), SearchTerms.of("a " + "x".repeat(200) + " b"));
    }
}
