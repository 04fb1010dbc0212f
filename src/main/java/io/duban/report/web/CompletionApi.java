package io.duban.report.web;

import io.duban.report.DecideCompletion;
import io.duban.report.OpenOrders.OpenOrder;
import io.duban.report.TargetCheck;
import io.duban.shared.Actor;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.work.Decision;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A task's completion as JSON: its targets against the reported values, and the office's decision. */
@RestController
@RequestMapping("/api/tasks/{task}/completion")
@Tag(name = "reports")
class CompletionApi {

    private final CompletionViews views;
    private final DecideCompletion decide;

    CompletionApi(CompletionViews views, DecideCompletion decide) {
        this.views = views;
        this.decide = decide;
    }

    /** {@code reached} is null where only a person can say. */
    record TargetJson(
            UUID indicator,
            String name,
            String unit,
            int year,
            String target,
            @Nullable Integer valueYear,
            @Nullable String value,
            @Nullable Boolean reached) {

        static TargetJson of(TargetCheck check) {
            return new TargetJson(
                    check.indicator().id().value(),
                    check.indicator().name(),
                    check.indicator().unit(),
                    check.target().year(),
                    check.target().words(),
                    check.year(),
                    check.value() == null ? null : check.value().typed(),
                    check.reached());
        }
    }

    /** An order about the task that is not closed. */
    record OpenOrderJson(String id, String matter, LocalDate dueOn) {

        static OpenOrderJson of(OpenOrder order) {
            return new OpenOrderJson(order.id(), order.matter(), order.dueOn());
        }
    }

    /** {@code returnable} is false for a task that runs on a model without a way back. */
    record CompletionJson(
            TaskState state,
            @Nullable Integer claimedPercent,
            @Nullable Integer verifiedPercent,
            boolean returnable,
            List<TargetJson> targets,
            List<OpenOrderJson> openOrders) {

        static CompletionJson of(CompletionView view) {
            Task task = view.year().task();
            return new CompletionJson(
                    task.state(),
                    task.progress().claimedPercent(),
                    task.progress().verifiedPercent(),
                    view.returnable(),
                    view.targets().stream().map(TargetJson::of).toList(),
                    view.orders().stream().map(OpenOrderJson::of).toList());
        }
    }

    @GetMapping
    CompletionJson show(@PathVariable TaskId task, Actor.Person actor) {
        return CompletionJson.of(views.of(task, actor));
    }

    @PostMapping
    CompletionJson confirm(@PathVariable TaskId task, @Valid @RequestBody CompletionForm form, Actor.Person actor) {
        decide.decide(task, Decision.agree(form.words()), form.knowingly(), actor);
        return show(task, actor);
    }

    @PostMapping("/return")
    CompletionJson giveBack(@PathVariable TaskId task, @Valid @RequestBody CompletionReturn form, Actor.Person actor) {
        decide.decide(task, Decision.giveBack(form.reason()), false, actor);
        return show(task, actor);
    }
}
