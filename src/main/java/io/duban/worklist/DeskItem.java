package io.duban.worklist;

import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.ChangeMatter;
import io.duban.task.TaskId;
import io.duban.work.Block;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An open step as a desk shows it: whom it waits for, whose matter it is, which task an order or a finding is about
 * and when the order was signed (null: it is neither, or not yet), who brought it here (null: a timer), to whom it was
 * passed on (null: it is everybody's who holds the role), when something was last written for it (null: nothing yet),
 * and whether the unit leads the task; and by which step and whom a document was handed in that waits here (null: it
 * was not). Who prepares it (null: nobody) and what is asked of that one; who handed it back last, and with which
 * words. How many were added to it, the names of those whose opinion is owed (null: nobody's), and whether the
 * reader's is.
 */
public record DeskItem(
        String id,
        StepKey step,
        Block block,
        UUID subjectId,
        PlanId planId,
        @Nullable TaskId taskId,
        @Nullable Integer year,
        UnitId unitId,
        String unitName,
        Role role,
        UnitId aboutUnitId,
        @Nullable String matterOf,
        String number,
        String title,
        @Nullable String taskNumber,
        @Nullable String taskTitle,
        @Nullable Instant orderSignedAt,
        @Nullable String fromName,
        @Nullable PersonId assignee,
        @Nullable String assigneeName,
        boolean returned,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        LocalDate sortOn,
        Instant since,
        @Nullable Instant draftSavedAt,
        boolean leads,
        @Nullable String handedIn,
        @Nullable PersonId handedInBy,
        @Nullable PersonId prepares,
        @Nullable String preparesName,
        @Nullable String askedWords,
        @Nullable String preparedByName,
        @Nullable String preparedWords,
        int coHandlers,
        @Nullable String owing,
        boolean opinion) {

    /** Whether the reader can take back what waits there, as long as nobody has acted on it. */
    public boolean isHandedInBy(Actor.Person reader) {
        return handedInBy != null && reader.isOrStandsInFor(handedInBy);
    }

    /** The absent colleagues for whom alone the reader would do it; null where it is the reader's own. */
    public @Nullable String insteadOf(Actor.Person reader) {
        if (assignee != null && !assignee.equals(reader.id())) {
            return assigneeName;
        }
        List<Grant> asked = reader.grantsFor(unitId, role);
        List<Grant> ways = asked.isEmpty() ? reader.grantsFor(unitId, Role.values()) : asked;
        return ways.isEmpty() || ways.stream().anyMatch(way -> way.heldBy() == null)
                ? null
                : ways.stream()
                        .map(way -> Objects.requireNonNull(way.heldBy()).name())
                        .distinct()
                        .collect(Collectors.joining("、"));
    }

    /** Whether the unit does its own step in a matter that is another one's. */
    public boolean isOfAnother() {
        return aboutUnitId.equals(unitId) && matterOf != null && !matterOf.equals(unitName);
    }

    /** The key of the words that say what that other unit is: it leads the task, or the order or finding is for it. */
    public String anothersKey() {
        return switch (block.about()) {
            case ORDER -> "worklist.unit.ordered";
            case RECTIFICATION -> "worklist.unit.rectifying";
            case PLAN, TASK, CHANGE -> "worklist.unit.lead";
        };
    }

    /** Where whoever has it does it, hands it back prepared, or gives an opinion on it. */
    public String path() {
        if (opinion) {
            return "/work/" + id + "/opinion";
        }
        return prepares == null ? donePath() : "/work/" + id + "/preparation";
    }

    /** Where it is done. */
    public String donePath() {
        return WorkPath.of(block, step, subjectId, year, aboutUnitId);
    }

    /** Whether somebody else prepares it, and the reader can end that: as one of its role or the head of the unit. */
    public boolean isRecallableBy(Actor.Person reader) {
        return prepares != null
                && !reader.isOrStandsInFor(prepares)
                && (reader.holds(unitId, role) || reader.holds(unitId, Role.DEPARTMENT_HEAD, Role.OFFICE_HEAD));
    }

    /** Whether it is done on the page at this path; a path without a query stands for every unit's part. */
    boolean isDoneAt(String page) {
        return donePath().equals(page) || donePath().startsWith(page + "?");
    }

    /** Whether the day by which it is due is one that the officer whose step it is can ask to move. */
    public boolean isExtendable() {
        return leads && role == Role.OFFICER && ChangeMatter.REPORT.covers(block);
    }

    /** Where it may be looked at. */
    public String subjectPath() {
        return block.about().page(subjectId);
    }
}
