package io.duban.reading.cleaning;

import io.duban.reading.characters.Spacing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A text on one line whose blanks stand after the same number of characters again and again: they were line breaks. */
public final class LostBreaks {

    private static final int MOST_LINES = 3;
    private static final int NARROWEST = 20;
    private static final int FEWEST = 5;
    private static final int ONE_OF = 4;

    private LostBreaks() {}

    /** After how many characters lines were broken; 0 where no breaks became blanks. */
    public static int width(String text) {
        List<Integer> widths = Arrays.stream(Spacing.single(text).split(" ", -1))
                .map(String::length)
                .filter(width -> width >= NARROWEST)
                .toList();
        if (text.strip().lines().count() > MOST_LINES || widths.size() < FEWEST) {
            return 0;
        }
        Map<Integer, Long> often =
                widths.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return often.entrySet().stream()
                .filter(width -> width.getValue() >= FEWEST && width.getValue() * ONE_OF >= widths.size())
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
    }

    /** The text with its breaks again. */
    public static String restored(String text) {
        return width(text) > 0 ? text.replace(' ', '\n') : text;
    }
}
