package io.duban.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a task's light changed on a day: from which colour (null: the first light), and to what, with its reason then.
 */
public record LightChange(LocalDate on, @Nullable LightColor from, Light to) {

    /** Whether one follows from the other: by colour, rule or beginning, not by how many points it is behind. */
    static boolean between(@Nullable Light old, Light now) {
        return old == null
                || old.color() != now.color()
                || !old.rule().equals(now.rule())
                || !old.since().equals(now.since());
    }
}
