package io.duban.report.web;

import io.duban.shared.Actor;
import io.duban.task.LookBackAtTask;
import io.duban.task.ReadReopenings;
import io.duban.task.TaskId;
import io.duban.task.web.json.LookBackJson;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a supervisor found when he looked back at a task, as JSON. */
@RestController
@RequestMapping("/api/tasks/{task}/look-back")
@Tag(name = "tasks")
class LookBackApi {

    private final LookBackAtTask look;
    private final ReadReopenings read;

    LookBackApi(LookBackAtTask look, ReadReopenings read) {
        this.look = look;
        this.read = read;
    }

    /** Answers with the look-back as it was done. */
    @PostMapping
    LookBackJson find(@PathVariable TaskId task, @Valid @RequestBody LookBackForm form, Actor.Person actor) {
        form.carryOut(look, task, actor);
        return LookBackJson.of(read.of(task, actor).lookBacks().get(0));
    }
}
