package dev.garden.model.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void sortsByLineThenColumn() {
        var positions = List.of(Position.of(2, 1), Position.of(10, 1), Position.of(1, 9), Position.of(1, 10));
        assertEquals(
                "[1:9, 1:10, 2:1, 10:1]", positions.stream().sorted().toList().toString());
    }

    @Test
    void countsFromOne() {
        assertThrows(IllegalArgumentException.class, () -> Position.of(0, 1));
        assertThrows(IllegalArgumentException.class, () -> Position.of(1, 0));
    }
}
