package io.duban.ledger.internal;

import io.duban.shared.LikePattern;
import java.text.Normalizer;
import java.util.Locale;

/** Words that somebody typed, in the forms in which they are looked for. */
record SoughtWords(String words) {

    /** Numbers of documents have hexagonal brackets, which few keyboards have. */
    public String number() {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("[\\[【(]", "〔")
                .replaceAll("[]】)]", "〕");
    }

    public String pattern() {
        return LikePattern.containing(words);
    }

    public String numberPattern() {
        return LikePattern.containing(number());
    }

    public String beginning() {
        return LikePattern.beginning(words);
    }

    public String accountBeginning() {
        return LikePattern.beginning(words.toLowerCase(Locale.ROOT));
    }
}
