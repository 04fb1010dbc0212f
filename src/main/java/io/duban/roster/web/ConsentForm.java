package io.duban.roster.web;

import io.duban.organization.TakeInRoster;
import io.duban.shared.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was agreed to on the page. */
record ConsentForm(
        String state,
        @Nullable Boolean takeUnnamed,
        @Nullable List<@Nullable PersonId> leaving) {

    TakeInRoster.Consent consent() {
        Set<PersonId> off = new HashSet<>();
        if (leaving != null) {
            leaving.stream().filter(Objects::nonNull).forEach(off::add);
        }
        return new TakeInRoster.Consent(state, Boolean.TRUE.equals(takeUnnamed), off);
    }
}
