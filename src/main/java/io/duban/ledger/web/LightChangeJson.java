package io.duban.ledger.web;

import io.duban.supervision.LightChange;
import io.duban.supervision.LightColor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change of a light; {@code from} is null for the first. */
record LightChangeJson(LocalDate on, @Nullable LightColor from, LightJson to) {

    static LightChangeJson of(LightChange given) {
        return new LightChangeJson(given.on(), given.from(), LightJson.of(given.to()));
    }
}
