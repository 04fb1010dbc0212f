package io.duban.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Words that a list is searched for, as patterns of SQL in which they mean themselves. */
public record SoughtText(String typed, String plain) {

    /** {@code plain} in half width, as numbers are kept however they are typed: 2-2-1 for ２－２－１; null for blanks. */
    public static @Nullable SoughtText of(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String text = words.strip();
        return new SoughtText(LikePattern.containing(text), LikePattern.containing(plain(text)));
    }

    /** The text in half width. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
