package io.duban.ledger.internal;

import io.duban.shared.LikePattern;
import io.duban.shared.SoughtText;
import java.util.Locale;

/** Words that somebody typed, in the forms in which they are looked for. */
record SoughtWords(String words) {

    /** In half width, as numbers are kept however they are typed. */
    public String plain() {
        return SoughtText.plain(words);
    }

    /** Numbers of documents have hexagonal brackets, which few keyboards have. */
    public String number() {
        return plain().replaceAll("[\\[【(]", "〔").replaceAll("[]】)]", "〕");
    }

    public String pattern() {
        return LikePattern.containing(words);
    }

    public String plainPattern() {
        return LikePattern.containing(plain());
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
