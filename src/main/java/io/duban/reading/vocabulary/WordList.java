package io.duban.reading.vocabulary;

import java.util.List;

/** Words of one kind, such as those for money that is given away, looked for as they are written. */
public final class WordList {

    private final List<String> words;

    private WordList(List<String> words) {
        this.words = words;
    }

    /** {@code words} are parted by single blanks. */
    public static WordList of(String words) {
        return new WordList(List.of(words.split(" ", -1)));
    }

    /** Whether one of them stands anywhere in a text. */
    public boolean isIn(String text) {
        return words.stream().anyMatch(text::contains);
    }

    /** Whether a text begins with one of them. */
    public boolean begins(String text) {
        return words.stream().anyMatch(text::startsWith);
    }

    /** How long the longest of them is with which a text begins; 0 where it begins with none. */
    public int length(String text) {
        return words.stream()
                .filter(text::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Whether a text ends with one of them. */
    public boolean ends(String text) {
        return words.stream().anyMatch(text::endsWith);
    }

    /** Whether a text is one of them. */
    public boolean has(String text) {
        return words.contains(text);
    }

    /** Whether one of them ends a text but for at most {@code most} characters without a comma. */
    public boolean endsNear(String text, int most) {
        int from = Math.max(text.length() - most, text.lastIndexOf('，') + 1);
        return words.stream().anyMatch(word -> text.indexOf(word, Math.max(0, from - word.length())) >= 0);
    }
}
