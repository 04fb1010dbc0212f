package io.duban.organization.web;

import io.duban.organization.Handover;
import io.duban.shared.PersonId;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** How much was shown to be left behind, and who takes over; both may be left out. */
record HandoverJson(
        @Nullable @Min(0) Integer confirmed, @Nullable PersonId successor) {

    Handover handover() {
        return new Handover(confirmed, successor);
    }
}
