package io.duban.task.web;

import io.duban.shared.Actor;
import io.duban.shared.Chosen;
import io.duban.shared.Lines;
import io.duban.shared.UnitId;
import io.duban.task.DecideReopening;
import io.duban.task.Reopening;
import io.duban.task.ReopeningTerms;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a task is reopened; the limit, the lead and the units go with REOPEN, as does the basis. */
record ReopeningForm(
        @NotNull Choice decision,
        @Nullable LocalDate dueOn,
        @Nullable UnitId lead,
        @Nullable Set<@Nullable UnitId> units,
        @Nullable @Size(max = 2000) @Lines String words,
        @Nullable @Size(max = 500) String basis) {

    /** What can be decided. */
    enum Choice {
        REOPEN,
        REFUSE
    }

    boolean reopens() {
        return decision == Choice.REOPEN;
    }

    @AssertTrue(message = "{invalid.reopening.terms}")
    boolean isDueOnGiven() {
        return !reopens() || dueOn != null;
    }

    @AssertTrue(message = "{invalid.reopening.terms}")
    boolean isLeadGiven() {
        return !reopens() || lead != null;
    }

    /** The proposal as it is then. */
    Reopening carryOut(DecideReopening decide, TaskId task, Actor.Person actor) {
        String said = Objects.requireNonNullElse(words, "");
        return decide.decide(task, reopens() ? Decision.agree(said) : Decision.refuse(said), terms(), actor);
    }

    private DecideReopening.@Nullable Terms terms() {
        return dueOn == null || lead == null
                ? null
                : new DecideReopening.Terms(
                        new ReopeningTerms(dueOn, lead, Chosen.of(units)), Objects.requireNonNullElse(basis, ""));
    }
}
