package io.duban.task.web;

import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.Refusal;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.duban.shared.VersionOf;
import io.duban.shared.Versioned;
import io.duban.task.Objection;
import io.duban.task.Objections;
import io.duban.task.Part;
import io.duban.task.SigningState;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.web.json.ObjectionJson;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing for tasks, objecting and answering, as JSON. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "tasks")
class TaskApi {

    private final TaskViews views;
    private final SigningActs acts;
    private final Objections objections;
    private final MessageSource messages;

    TaskApi(TaskViews views, SigningActs acts, Objections objections, MessageSource messages) {
        this.views = views;
        this.acts = acts;
        this.objections = objections;
        this.messages = messages;
    }

    record SignJson(@NotNull UnitId unit) {}

    record SignAllJson(
            @NotNull UnitId unit, @NotEmpty @Size(max = 200) List<TaskId> tasks) {}

    /**
     * What became of one signature; {@code refusal} is the message key of the reason and {@code reason} the reason in
     * words, null when it was given.
     */
    record SigningOutcome(
            TaskId task, @Nullable String refusal, @Nullable String reason) {}

    record PartJson(
            UnitId unit,
            Responsibility responsibility,
            SigningState state,
            LocalDate signDueOn,
            @Nullable Instant signedAt) {

        static PartJson of(Part part) {
            return new PartJson(part.unit(), part.responsibility(), part.state(), part.signDueOn(), part.signedAt());
        }
    }

    /** How far the signing of a task is. */
    record SigningJson(TaskId task, TaskState state, UnitId lead, List<PartJson> parts, int version)
            implements Versioned {

        @Override
        public int inVersion() {
            return version;
        }

        static SigningJson of(Task task) {
            return new SigningJson(
                    task.id(),
                    task.state(),
                    task.leadUnitId(),
                    task.parts().list().stream().map(PartJson::of).toList(),
                    task.version());
        }
    }

    @VersionOf(VersionOf.Thing.TASK)
    @GetMapping("/{task}/signing")
    SigningJson signing(@PathVariable TaskId task, Actor.Person actor) {
        return SigningJson.of(views.task(task, actor));
    }

    @PostMapping("/{task}/signing")
    SigningJson sign(@PathVariable TaskId task, @Valid @RequestBody SignJson signing, Actor.Person actor) {
        acts.sign(task, signing.unit(), actor);
        return SigningJson.of(views.task(task, actor));
    }

    /** Several at once; a task that says no, or is not there, does not keep the others from being signed for. */
    @PostMapping("/signing")
    List<SigningOutcome> signAll(@Valid @RequestBody SignAllJson signings, Actor.Person actor) {
        return acts.signAll(signings.tasks(), signings.unit(), actor).stream()
                .map(outcome -> outcome(outcome.task(), outcome.refusal()))
                .toList();
    }

    private SigningOutcome outcome(TaskId task, @Nullable Refusal refusal) {
        return refusal == null
                ? new SigningOutcome(task, null, null)
                : new SigningOutcome(
                        task,
                        refusal.key(),
                        messages.getMessage(
                                refusal.key(), refusal.arguments().toArray(), LocaleContextHolder.getLocale()));
    }

    /** Every objection to the task, the oldest first; there are never many. */
    @GetMapping("/{task}/objections")
    Slice<ObjectionJson> objections(@PathVariable TaskId task, Actor.Person actor) {
        List<Objection> all = objections.ofTask(views.task(task, actor).id());
        return new Slice<>(all.stream().map(ObjectionJson::of).toList(), null);
    }

    @PostMapping("/{task}/objections")
    SigningJson object(@PathVariable TaskId task, @Valid @RequestBody ObjectionForm form, Actor.Person actor) {
        acts.object(task, form, actor);
        return SigningJson.of(views.task(task, actor));
    }

    @PostMapping("/{task}/objections/{unit}/answer")
    SigningJson answer(
            @PathVariable TaskId task,
            @PathVariable UnitId unit,
            @Valid @RequestBody AnswerForm form,
            Actor.Person actor) {
        acts.answer(task, unit, form, actor);
        return SigningJson.of(views.task(task, actor));
    }

    /** Decides on a unit that has not answered five working days after it was chased. */
    @PostMapping("/{task}/silence/{unit}/ruling")
    SigningJson decideSilence(
            @PathVariable TaskId task,
            @PathVariable UnitId unit,
            @Valid @RequestBody SilenceForm form,
            Actor.Person actor) {
        acts.decide(task, unit, form, actor);
        return SigningJson.of(views.task(task, actor));
    }
}
