package dev.garden.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PermalinkTest {

    @Test
    void keepsFullWidthBracketsAndCase() {
        assertEquals(
                "/大语言模型/RL（PPO）/",
                Permalink.parse("大语言模型/RL（PPO）").orElseThrow().path());
    }

    @Test
    void dropsEmptySegments() {
        assertEquals("/a/b/", Permalink.parse("//a///b//").orElseThrow().path());
        assertEquals(Permalink.HOME, Permalink.parse("/").orElseThrow());
    }

    @Test
    void refusesToLeaveTheSite() {
        assertEquals(Optional.empty(), Permalink.parse("a/../../b"));
        assertEquals(Optional.empty(), Permalink.parse("./a"));
        assertThrows(IllegalArgumentException.class, () -> new Permalink("a"));
    }
}
