package io.duban.task.web;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Slice;
import io.duban.task.ReadReopenings;
import io.duban.task.ReopeningId;
import io.duban.task.TaskId;
import io.duban.task.web.json.LookBackJson;
import io.duban.task.web.json.ReopeningJson;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Looking back at a task and reopening it, as JSON. */
@RestController
@RequestMapping("/api/tasks/{task}")
@Tag(name = "tasks")
class ReopeningApi {

    private final TaskViews views;
    private final ReadReopenings read;
    private final ReopeningActs acts;

    ReopeningApi(TaskViews views, ReadReopenings read, ReopeningActs acts) {
        this.views = views;
        this.read = read;
        this.acts = acts;
    }

    /**
     * What reopening the task now comes to: its first year, the days between which its limit may be, and until when its
     * units are to sign.
     */
    record ReopeningOutlookJson(int firstYear, LocalDate earliest, LocalDate latest, LocalDate signDueOn) {

        static ReopeningOutlookJson of(ReadReopenings.Outlook of) {
            return new ReopeningOutlookJson(of.firstYear(), of.earliest(), of.latest(), of.signDueOn());
        }
    }

    /** The newest first; there are never many. */
    @GetMapping("/look-backs")
    Slice<LookBackJson> lookBacks(@PathVariable TaskId task, Actor.Person actor) {
        return Slice.all(read.of(task, actor).lookBacks()).map(LookBackJson::of);
    }

    /** The newest first; there are never many. */
    @GetMapping("/reopenings")
    Slice<ReopeningJson> list(@PathVariable TaskId task, Actor.Person actor) {
        return Slice.all(read.of(task, actor).reopenings()).map(ReopeningJson::of);
    }

    @GetMapping("/reopenings/{reopening}")
    ReopeningJson get(@PathVariable TaskId task, @PathVariable ReopeningId reopening, Actor.Person actor) {
        return read.of(task, actor).reopenings().stream()
                .filter(one -> one.id().equals(reopening))
                .map(ReopeningJson::of)
                .findFirst()
                .orElseThrow(() -> new Missing(reopening));
    }

    @PostMapping("/reopenings")
    @ResponseStatus(HttpStatus.CREATED)
    ReopeningJson propose(@PathVariable TaskId task, @Valid @RequestBody ProposalForm form, Actor.Person actor) {
        return get(task, acts.propose().propose(task, form.proposal(), actor), actor);
    }

    @GetMapping("/reopening/preview")
    ReopeningOutlookJson preview(@PathVariable TaskId task, Actor.Person actor) {
        return ReopeningOutlookJson.of(read.outlook(views.task(task, actor)));
    }

    /** On the proposal that waits; answers with it as it was decided. */
    @PostMapping("/reopening/decision")
    ReopeningJson decide(@PathVariable TaskId task, @Valid @RequestBody ReopeningForm form, Actor.Person actor) {
        form.carryOut(acts.decide(), task, actor);
        return list(task, actor).rows().get(0);
    }
}
