package io.duban.roster.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words for each meaning of a column. The first of them is the one that is written in Chinese, the first of Latin
 * letters the one in English, beginning with a capital.
 */
record WordList<T extends Comparable<T>>(Map<T, List<String>> words) {

    String of(T meaning) {
        return words.getOrDefault(meaning, List.of("")).get(0);
    }

    String english(T meaning) {
        String word = words.getOrDefault(meaning, List.of()).stream()
                .filter(one -> one.charAt(0) < 128)
                .findFirst()
                .orElse("-");
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** In their order. */
    List<T> meanings() {
        return words.keySet().stream().sorted().toList();
    }

    Optional<T> meaning(String word) {
        String plain = plain(word);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().stream().map(WordList::plain).anyMatch(plain::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String plain(String word) {
        return narrow(word).toLowerCase(Locale.ROOT);
    }

    /** Narrow and without blanks: how codes, accounts, numbers and words are compared. */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
