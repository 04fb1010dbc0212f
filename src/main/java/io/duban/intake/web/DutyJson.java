package io.duban.intake.web;

import io.duban.intake.confirming.Duty;
import io.duban.plan.ProvisionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A duty that the document gives besides its tasks. */
record DutyJson(
        int key,
        ProvisionKind kind,
        List<String> who,
        @Nullable String to,
        @Nullable String when,
        MarkJson mark,
        boolean taken) {

    static DutyJson of(Duty given) {
        return new DutyJson(
                given.key(),
                given.kind(),
                given.who(),
                given.to(),
                given.when(),
                MarkJson.of(given.mark()),
                given.taken());
    }
}
