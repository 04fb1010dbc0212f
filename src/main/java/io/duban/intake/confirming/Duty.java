package io.duban.intake.confirming;

import io.duban.plan.ProvisionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty about the plan as a whole that the document states; it changes nothing until somebody takes it over.
 *
 * @param key its own within the proposal
 * @param to the recipient of a report, the group that is headed, or the office that sits somewhere
 * @param when as printed
 */
public record Duty(
        int key,
        ProvisionKind kind,
        List<String> who,
        @Nullable String to,
        @Nullable String when,
        Mark mark,
        boolean taken) {

    public Duty {
        who = List.copyOf(who);
    }

    Duty taken(boolean now) {
        return now == taken ? this : new Duty(key, kind, who, to, when, mark, now);
    }
}
