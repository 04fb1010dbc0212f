package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.work.OpenItem;
import io.duban.work.Withdraw;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking back what one handed in, as JSON; the item is the step by which it was handed in. */
@RestController
@RequestMapping("/api/work/{item}/withdrawal")
@Tag(name = "desk")
class WithdrawApi {

    private final Withdraw withdraw;

    WithdrawApi(Withdraw withdraw) {
        this.withdraw = withdraw;
    }

    /** Where what was handed in waits; taking it back ends this step. */
    record WaitingStep(String item, StepKey step, UnitId unitId, Role role) {

        static WaitingStep of(OpenItem item) {
            return new WaitingStep(item.id(), item.step(), item.unitId(), item.role());
        }
    }

    /** What was handed in, until when it is owed, and what ends with taking it back; empty where it is too late. */
    record Withdrawal(
            String item,
            StepKey step,
            Instant handedInAt,
            @Nullable LocalDate dueOn,
            List<WaitingStep> waiting) {}

    @GetMapping
    Withdrawal read(@PathVariable String item, Actor.Person actor) {
        Withdraw.Choice choice = withdraw.choice(item, actor);
        return new Withdrawal(
                item,
                choice.step().step(),
                choice.step().doneAt(),
                choice.step().dueOn(),
                choice.waiting().stream().map(WaitingStep::of).toList());
    }

    @PostMapping
    void carryOut(@PathVariable String item, @Valid @RequestBody WithdrawForm form, Actor.Person actor) {
        withdraw.withdraw(item, form.words(), actor);
    }
}
