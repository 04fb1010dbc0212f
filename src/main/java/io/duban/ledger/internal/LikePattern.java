package io.duban.ledger.internal;

/** Words that somebody typed, as a pattern in which they mean themselves. */
final class LikePattern {

    private LikePattern() {}

    static String containing(String words) {
        return "%" + beginning(words);
    }

    static String beginning(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
