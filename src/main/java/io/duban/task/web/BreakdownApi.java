package io.duban.task.web;

import io.duban.plan.BreakItem;
import io.duban.shared.Actor;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.duban.task.BreakDown;
import io.duban.task.Origin;
import io.duban.task.ReadBreakdown;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Breaking a task down for units below, as JSON. */
@RestController
@RequestMapping("/api/tasks/{task}/children")
@Tag(name = "tasks")
class BreakdownApi {

    private final ReadBreakdown read;
    private final BreakDown breakDown;

    BreakdownApi(ReadBreakdown read, BreakDown breakDown) {
        this.read = read;
        this.breakDown = breakDown;
    }

    /** A child task as it would be made. */
    record WouldBeJson(
            String number,
            UnitId unit,
            String title,
            @Nullable LocalDate dueOn,
            int share) {

        static WouldBeJson of(BreakItem.Made made) {
            return new WouldBeJson(
                    made.item().number(),
                    made.child().unit(),
                    made.item().title(),
                    made.item().timeLimit().dueOn(),
                    made.child().share());
        }
    }

    /** A child task as it stands; {@code by} is the unit that broke its parent down. */
    record ChildJson(
            TaskId id,
            String number,
            UnitId by,
            UnitId unit,
            String title,
            TaskState state,
            @Nullable LocalDate dueOn,
            int share,
            @Nullable Integer claimedPercent,
            @Nullable Integer verifiedPercent) {

        static ChildJson of(Task child) {
            Origin origin = child.oversight().origin();
            return new ChildJson(
                    child.id(),
                    child.number(),
                    child.officeUnitId(),
                    child.leadUnitId(),
                    child.title(),
                    child.state(),
                    child.term().dueOn(),
                    origin == null ? 0 : origin.share(),
                    child.progress().claimedPercent(),
                    child.progress().verifiedPercent());
        }
    }

    /** In the order in which they were made; there are never many. */
    @GetMapping
    Slice<ChildJson> children(@PathVariable TaskId task, Actor.Person actor) {
        return Slice.all(read.children(task, actor).stream().map(ChildJson::of).toList());
    }

    @PostMapping("/preview")
    List<WouldBeJson> previewChildren(
            @PathVariable TaskId task, @Valid @RequestBody BreakdownForm form, Actor.Person actor) {
        return breakDown.preview(form.order(task), actor).stream()
                .map(WouldBeJson::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Slice<ChildJson>> breakDown(
            @PathVariable TaskId task, @Valid @RequestBody BreakdownForm form, Actor.Person actor) {
        breakDown.breakDown(form.order(task), actor);
        return ResponseEntity.created(URI.create("/api/tasks/" + task + "/children"))
                .body(children(task, actor));
    }
}
