package io.duban.task.web;

import io.duban.shared.Actor;
import io.duban.shared.Slice;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequest;
import io.duban.task.Duty;
import io.duban.task.PreviewHalt;
import io.duban.task.ReadHalts;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TimeLost;
import io.duban.task.web.json.HaltJson;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Suspending a task, letting it go on and terminating it, as JSON; each act answers with all that was done so. */
@RestController
@RequestMapping("/api/tasks/{task}")
@Tag(name = "tasks")
class HaltApi {

    private final ReadHalts read;
    private final PreviewHalt preview;
    private final HaltActs acts;

    HaltApi(ReadHalts read, PreviewHalt preview, HaltActs acts) {
        this.read = read;
        this.preview = preview;
        this.acts = acts;
    }

    /** A step that is open; {@code resumedDueOn} is when it is due if the suspended task goes on today, else null. */
    record HeldStepJson(
            StepKey step,
            UnitId unitId,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate resumedDueOn) {

        static HeldStepJson of(Duty duty, @Nullable TimeLost lost) {
            LocalDate due = duty.dueOn();
            return new HeldStepJson(
                    duty.step(), duty.unitId(), due, lost == null || due == null ? null : lost.moved(due));
        }
    }

    /**
     * What stands still or ends with the task: open steps, pending requests, tasks below it; {@code workingDays} is how
     * many were lost if it goes on today, null where it is not suspended.
     */
    record HaltPreviewJson(
            List<HeldStepJson> steps,
            List<ChangeId> changes,
            List<TaskId> below,
            @Nullable Integer workingDays) {

        static HaltPreviewJson of(PreviewHalt.Preview of) {
            TimeLost lost = of.lost();
            return new HaltPreviewJson(
                    of.open().stream().map(duty -> HeldStepJson.of(duty, lost)).toList(),
                    of.pending().stream().map(ChangeRequest::id).toList(),
                    of.below().stream().map(Task::id).toList(),
                    lost == null ? null : lost.workingDays());
        }
    }

    /** The newest first; there are never many. */
    @GetMapping("/halts")
    Slice<HaltJson> list(@PathVariable TaskId task, Actor.Person actor) {
        return new Slice<>(read.of(task, actor).stream().map(HaltJson::of).toList(), null);
    }

    @GetMapping("/halts/preview")
    HaltPreviewJson preview(@PathVariable TaskId task, Actor.Person actor) {
        return HaltPreviewJson.of(preview.of(task, actor));
    }

    @PostMapping("/suspension")
    Slice<HaltJson> suspend(@PathVariable TaskId task, @Valid @RequestBody SuspensionForm form, Actor.Person actor) {
        acts.suspend().suspend(task, form.since(), form.text(), actor);
        return list(task, actor);
    }

    @PostMapping("/resumption")
    Slice<HaltJson> resume(@PathVariable TaskId task, @Valid @RequestBody HaltForm form, Actor.Person actor) {
        acts.resume().resume(task, form.text(), actor);
        return list(task, actor);
    }

    @PostMapping("/termination")
    Slice<HaltJson> terminate(@PathVariable TaskId task, @Valid @RequestBody HaltForm form, Actor.Person actor) {
        acts.terminate().terminate(task, form.text(), actor);
        return list(task, actor);
    }
}
