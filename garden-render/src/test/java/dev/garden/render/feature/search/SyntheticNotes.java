package dev.garden.render.feature.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Notes of words that are as common as words are: the second half as often as the first, the third a third (Zipf). */
final class SyntheticNotes {

    private static final String[] SYLLABLES =
            "a be con de ex fo gra in ka lo men na or pre qui ra sta ti un ver wi ya zo ble ness ing tion er ly al"
                    .split(" ");
    private static final int WORDS = 20_000;
    private static final int FIRST_HAN = 0x4E00;
    private static final int HAN = 1_500;

    private final SplittableRandom random = new SplittableRandom(7);
    private final List<String> words;
    private final List<String> chinese;
    private final double[] heights;

    SyntheticNotes() {
        words = distinct(() -> syllables(1 + random.nextInt(4)));
        chinese = distinct(() -> han() + han());
        heights = new double[WORDS];
        for (int i = 0; i < WORDS; i++) {
            heights[i] = 1.0 / (i + 1) + (i == 0 ? 0 : heights[i - 1]);
        }
    }

    /** {@return the word that is the {@code rank}th in frequency} */
    String word(int rank) {
        return words.get(rank);
    }

    /** {@return the Chinese word of that rank} */
    String chinese(int rank) {
        return chinese.get(rank);
    }

    /** {@return so many notes, every sixth one in Chinese} */
    List<SearchDocument> notes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 6 == 0 ? note(i, chinese, "") : note(i, words, " "))
                .toList();
    }

    private SearchDocument note(int number, List<String> language, String space) {
        String title = text(language, space, 3);
        var sections = new ArrayList<TextSection>();
        for (int i = 0; i < 4; i++) {
            String heading = text(language, space, 2);
            sections.add(new TextSection("s" + i, List.of(heading), text(language, space, 90)));
        }
        return new SearchDocument(title, "n/" + number + "/", List.of(), List.of(some(words)), sections);
    }

    private String text(List<String> language, String space, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> some(language) + (i % 12 == 11 ? "。" : ""))
                .collect(Collectors.joining(space));
    }

    private String some(List<String> language) {
        int place = Arrays.binarySearch(heights, random.nextDouble() * heights[WORDS - 1]);
        return language.get(place < 0 ? -place - 1 : place);
    }

    private String syllables(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
    }

    private String han() {
        return Character.toString(FIRST_HAN + random.nextInt(HAN));
    }

    private static List<String> distinct(Supplier<String> next) {
        Set<String> found = new LinkedHashSet<>();
        while (found.size() < WORDS) {
            found.add(next.get());
        }
        return List.copyOf(found);
    }
}
