package io.duban.report;

import io.duban.shared.Id;
import io.duban.shared.Ids;
import java.util.UUID;

/** Identifies a task's plan for one year. */
public record AnnualPlanId(UUID value) implements Id {

    public static AnnualPlanId next() {
        return new AnnualPlanId(Ids.next());
    }

    /** Refuses a text that is not a UUID with {@link IllegalArgumentException}. */
    public static AnnualPlanId of(String text) {
        return new AnnualPlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
