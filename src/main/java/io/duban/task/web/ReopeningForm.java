package io.duban.task.web;

import io.duban.shared.Actor;
import io.duban.shared.Chosen;
import io.duban.shared.Lines;
import io.duban.shared.UnitId;
import io.duban.task.DecideReopening;
import io.duban.task.Reopening;
import io.duban.task.ReopeningTerms;
import io.duban.task.TaskId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a task is reopened; the limit, the lead and the units go with REOPEN, as does the basis. */
record ReopeningForm(
        @NotNull Decision decision,
        @Nullable LocalDate dueOn,
        @Nullable UnitId lead,
        @Nullable Set<@Nullable UnitId> units,
        @Nullable @Size(max = 2000) @Lines String words,
        @Nullable @Size(max = 500) String basis) {

    /** What can be decided. */
    enum Decision {
        REOPEN,
        REFUSE
    }

    boolean reopens() {
        return decision == Decision.REOPEN;
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
        if (reopens() && dueOn != null && lead != null) {
            ReopeningTerms terms = new ReopeningTerms(dueOn, lead, Chosen.of(units));
            String document = Objects.requireNonNullElse(basis, "");
            return decide.reopen(task, terms, new DecideReopening.Grounds(said, document), actor);
        }
        return decide.refuse(task, said, actor);
    }
}
