package io.duban.reading.units;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.duban.reading.vocabulary.UnitNames;
import io.duban.reading.vocabulary.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Names of units that stand once and differ in one character from one that stands often, as after a scan. */
public final class SimilarNames {

    private static final WordList ENDS = WordList.of("厅 局 委 办 部 署");
    private static final int OFTEN = 2;
    private static final int SHORTEST = 4;

    /** No two fields of so many characters differ in one of them. */
    private static final int LONG = 6;

    private static final int MOST = 500;

    private SimilarNames() {}

    /** Each with the name that may be meant; departments of fields that are known are what they say. */
    public static List<String> in(List<String> names) {
        Map<String, Long> counts =
                names.stream().limit(MOST).collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()));
        return counts.entrySet().stream()
                .filter(name -> name.getValue() == 1 && name.getKey().length() >= SHORTEST && !isKnown(name.getKey()))
                .flatMap(name -> meant(name.getKey(), counts).map(other -> name.getKey() + "（" + other + "？）").stream())
                .toList();
    }

    private static boolean isKnown(String name) {
        return name.length() < LONG && ENDS.ends(name) && (UnitNames.hasField(name, 0) || UnitNames.hasField(name, 1));
    }

    private static Optional<String> meant(String name, Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(other -> other.getValue() >= OFTEN && isNear(name, other.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** One character differs, and not the first, which names the tier. */
    private static boolean isNear(String one, String other) {
        if (one.length() != other.length() || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int differing = 0;
        for (int i = 1; i < one.length(); i++) {
            differing += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }
}
