package io.duban.reading.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a unit has to do with a task; the stronger role comes first. */
public enum Role {
    LEAD,
    RESPONSIBLE,
    COOPERATE;

    /** The word that labels use. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isStrongerThan(Role other) {
        return compareTo(other) < 0;
    }
}
