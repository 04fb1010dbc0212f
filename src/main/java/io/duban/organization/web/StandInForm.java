package io.duban.organization.web;

import io.duban.organization.NameStandIn;
import io.duban.shared.PersonId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A colleague from the list, or anybody by the account name; and the days. */
record StandInForm(
        @Nullable PersonId colleague,
        @Nullable String account,

        @NotNull LocalDate from,

        @NotNull LocalDate until) {

    boolean namesAnAccount() {
        return account != null && !account.isBlank();
    }

    NameStandIn.Request request(PersonId absent, PersonId standIn) {
        return new NameStandIn.Request(absent, standIn, from, until);
    }
}
