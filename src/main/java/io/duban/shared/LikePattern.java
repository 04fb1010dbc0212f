package io.duban.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Words that somebody typed, as a pattern of SQL in which they mean themselves. */
public final class LikePattern {

    private LikePattern() {}

    public static String containing(String words) {
        return "%" + beginning(words);
    }

    public static String beginning(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Null where nothing was typed. */
    public static @Nullable String containingAny(@Nullable String words) {
        return words == null || words.isBlank() ? null : containing(words.strip());
    }

    /** The same in half width, as numbers are kept however they are typed: 2-2-1 for ２－２－１. */
    public static @Nullable String containingAnyPlain(@Nullable String words) {
        return words == null ? null : containingAny(Normalizer.normalize(words, Normalizer.Form.NFKC));
    }
}
