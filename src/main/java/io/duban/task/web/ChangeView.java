package io.duban.task.web;

import io.duban.organization.UnitNames;
import io.duban.shared.PersonId;
import io.duban.shared.Refusal;
import io.duban.shared.UnitId;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeStep;
import io.duban.task.Effect;
import io.duban.task.Task;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.OpenItem;
import io.duban.work.Step;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one change request. {@code waiting} says for whom it waits and {@code step} at which step,
 * null once it is settled; {@code deciding} that it waits for this reader, {@code barred} why the reader may not decide
 * though it does; {@code withdrawable} that the reader can take it back;
 * {@code effects} what granting it would do.
 */
record ChangeView(
        ChangeRequest request,
        Task task,
        List<ChangeStep> steps,
        UnitNames units,
        Map<PersonId, String> people,
        @Nullable OpenItem waiting,
        @Nullable Step step,
        boolean deciding,
        @Nullable Refusal whyNot,
        boolean withdrawable,
        List<Effect> effects) {

    public String unit(UnitId id) {
        return units.of(id);
    }

    /** Who asked, as it was called then once the request is settled. */
    public String asking() {
        return units.of(request.unitId(), request.course().settledAsAsked());
    }

    public String person(PersonId id) {
        return people.getOrDefault(id, "");
    }

    public boolean isWriting() {
        return deciding && waiting != null && waiting.block() == Block.WRITE_CHANGE;
    }

    public boolean isJudging() {
        return deciding && waiting != null && waiting.block() == Block.DECIDE_CHANGE;
    }

    public boolean isReturnable() {
        return step != null && step.offers(Answer.RETURNED);
    }
}
