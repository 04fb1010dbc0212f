package io.duban.roster.web;

import io.duban.organization.TakeInRoster;
import io.duban.shared.Chosen;
import io.duban.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was agreed to on the page. */
record ConsentForm(
        String state,
        @Nullable Boolean takeUnnamed,
        @Nullable List<@Nullable PersonId> leaving) {

    TakeInRoster.Consent consent() {
        return new TakeInRoster.Consent(state, Boolean.TRUE.equals(takeUnnamed), Chosen.of(leaving));
    }
}
