package io.duban.roster.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for each meaning of a column; the first of them is the one that is written. */
record WordList<T extends Comparable<T>>(Map<T, List<String>> words) {

    String of(T meaning) {
        return words.getOrDefault(meaning, List.of("")).get(0);
    }

    /** What is written for each meaning, in their order. */
    List<String> all() {
        return words.keySet().stream().sorted().map(this::of).toList();
    }

    Optional<T> meaning(String word) {
        String plain = narrow(word).toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Narrow and without blanks: how codes, accounts, numbers and words are compared. */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
