package dev.garden.render.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    @Test
    void leavesOutCommentsAndSpaces() {
        assertEquals(
                "a{color:red;b:c}@media x{y{z:1}}",
                StyleSheet.compact("a {\n  color:red;\n b:c;\n}\n@media x { y { z:1 /* x */ } }\n"));
    }

    @Test
    void keepsTheSpacesThatMeanSomething() {
        assertEquals(
                "a :is(b,c){margin:calc(1px + 2px) 0}",
                StyleSheet.compact("a :is(b, c) { margin:calc(1px + 2px) 0; }"));
    }

    @Test
    void doesNotReachIntoTexts() {
        String css = "a{content:\"/* x */ ;  y\";b:url('data:a,  b; }')}";
        assertEquals(css, StyleSheet.compact(css));
    }

    @Test
    void isQuickWithCommentsThatNeverEnd() {
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> StyleSheet.compact("/* *".repeat(200_000)));
    }

    @Test
    void passesLongTexts() {
        String css = "a{b:url('" + "x ".repeat(100_000) + "')}";
        assertEquals(css, StyleSheet.compact(css));
    }
}
