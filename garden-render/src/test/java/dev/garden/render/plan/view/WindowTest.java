package dev.garden.render.plan.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @ParameterizedTest
    @CsvSource({"0,0,99", "30,0,99", "500,450,549", "980,900,999", "999,900,999"})
    void showsAHundredAroundAPlace(int place, int first, int last) {
        List<Integer> shown = Window.around(place, numbers(1_000));
        assertEquals(100, shown.size());
        assertEquals(first, shown.get(0));
        assertEquals(last, shown.get(99));
    }

    @Test
    void showsAllOfAShortList() {
        assertEquals(numbers(40), Window.around(39, numbers(40)));
        assertEquals(List.of(), Window.around(0, numbers(0)));
    }
}
