package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody did, under number and title of the matter, with what is needed to open it again as it was: to
 * whom it had been given, whether it had been sent back, and until when it was owed.
 */
public record DoneStep(
        String id,
        StepKey step,
        Block block,
        UUID subject,
        @Nullable Integer year,
        UnitId unitId,
        UnitId aboutUnit,
        String number,
        String title,
        @Nullable PersonId assignee,
        boolean returned,
        @Nullable LocalDate dueOn,
        PersonId doneBy,
        Instant doneAt) {

    /** The role by which the person, who did it or stands in for whoever did, could do it again. */
    Optional<Grant> grantOf(Actor.Person who, List<Role> roles) {
        return who.grantsFor(unitId, roles.toArray(Role[]::new)).stream()
                .filter(grant -> doneBy.equals(who.id()) || isOf(grant))
                .findFirst();
    }

    private boolean isOf(Grant grant) {
        return grant.heldBy() != null && doneBy.equals(grant.heldBy().id());
    }
}
