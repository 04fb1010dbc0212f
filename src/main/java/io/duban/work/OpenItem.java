package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits: under the id of the work item, for a role in a unit, or for one person who holds it; in a year
 * where the step has one. While somebody prepares it, nobody does it, and while opinions are owed nobody ends it; while
 * its task is suspended ({@code held}), nobody does anything with it.
 */
public record OpenItem(
        String id,
        StepKey step,
        Block block,
        UUID subject,
        @Nullable Integer year,
        UnitId unitId,
        UnitId aboutUnit,
        Role role,
        @Nullable Role alsoRole,
        @Nullable PersonId assignee,
        @Nullable PersonId prepares,
        int opinionsOwed,
        boolean held) {

    /** This very step among those that wait. */
    Turns.Wanted wanted() {
        return new Turns.Wanted(block, subject, step.node(), aboutUnit);
    }

    /** The same, unless it is held. */
    OpenItem notHeld() {
        if (held) {
            throw new WorkRefusal.Suspended();
        }
        return this;
    }

    /** The role that is asked, and the one that may do it instead. */
    List<Role> roles() {
        return Stream.of(role, alsoRole).flatMap(Stream::ofNullable).toList();
    }

    /** Whether the person may do it: by role, and as the one to whom it was passed on or the stand-in of that one. */
    boolean isFor(Actor.Person who) {
        return grantOf(who).isPresent();
    }

    /** The role by which the person may do it, an own one first; of nobody while it is being prepared. */
    Optional<Grant> grantOf(Actor.Person who) {
        return prepares == null ? grantAfter(who) : Optional.empty();
    }

    /** The role by which the person may do it once it is no longer being prepared. */
    Optional<Grant> grantAfter(Actor.Person who) {
        return who.grantsFor(unitId, roles().toArray(Role[]::new)).stream()
                .filter(grant -> assignee == null || assignee.equals(holder(grant, who)))
                .findFirst();
    }

    /** By what the person may draft at it: a role that it asks for, whoever it was passed on to, or as its preparer. */
    Optional<Grant> grantToDraft(Actor.Person who) {
        return who.grantsFor(unitId, roles().toArray(Role[]::new)).stream()
                .findFirst()
                .or(() -> grantToPrepare(who));
    }

    /** Whether it is being prepared by the person, or for the person who may do it then. */
    boolean concerns(Actor.Person who) {
        return prepares != null
                && (grantAfter(who).isPresent() || grantToPrepare(who).isPresent());
    }

    /** The role in the unit of whoever prepares it, own or as a stand-in. */
    Optional<Grant> grantToPrepare(Actor.Person who) {
        return prepares == null ? Optional.empty() : grantOfOneself(prepares, who);
    }

    /** The role in the unit of this person: as oneself, or as a stand-in. */
    Optional<Grant> grantOfOneself(PersonId person, Actor.Person who) {
        return who.grants().stream()
                .filter(grant -> grant.unit().equals(unitId))
                .filter(grant -> person.equals(holder(grant, who)))
                .findFirst();
    }

    private static PersonId holder(Grant grant, Actor.Person who) {
        return grant.heldBy() == null ? who.id() : grant.heldBy().id();
    }
}
