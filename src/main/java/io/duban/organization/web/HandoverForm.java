package io.duban.organization.web;

import io.duban.shared.PersonId;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** How much was shown to be left behind, and who takes over: from the list, or anybody by the account name. */
record HandoverForm(
        @Nullable @Min(0) Integer confirmed,
        @Nullable PersonId successor,
        @Nullable String account) {

    boolean namesAnAccount() {
        return account != null && !account.isBlank();
    }
}
