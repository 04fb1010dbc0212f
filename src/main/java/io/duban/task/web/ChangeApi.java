package io.duban.task.web;

import io.duban.shared.Actor;
import io.duban.shared.Located;
import io.duban.shared.Slice;
import io.duban.shared.VersionOf;
import io.duban.shared.Versioned;
import io.duban.task.ChangeAct;
import io.duban.task.ChangeId;
import io.duban.task.Effect;
import io.duban.task.ReadChanges;
import io.duban.task.TaskId;
import io.duban.task.web.json.ChangeJson;
import io.duban.work.Decision;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests for more time and for adjustments as JSON; each act answers with the request as it then stands. */
@RestController
@RequestMapping("/api")
@Tag(name = "changes")
class ChangeApi {

    private final ChangeViews views;
    private final ReadChanges read;
    private final ChangeActs acts;

    ChangeApi(ChangeViews views, ReadChanges read, ChangeActs acts) {
        this.views = views;
        this.read = read;
        this.acts = acts;
    }

    /** A step in the course of a request with what was said. */
    record ChangeStepJson(ChangeAct act, String words, String by, Instant at) {}

    /** Something that granting it now would do, by its kind, with the facts that it tells. */
    record EffectJson(String kind, List<String> facts) {

        static EffectJson of(Effect effect) {
            return new EffectJson(
                    effect.kind(), effect.facts().stream().map(Object::toString).toList());
        }
    }

    /** A request with its course, and with what granting it would do as long as it is pending. */
    record ChangeToldJson(ChangeJson change, List<ChangeStepJson> steps, List<EffectJson> effects)
            implements Versioned, Located {

        @Override
        public String address() {
            return "/api/changes/" + change.id();
        }

        @Override
        public int inVersion() {
            return change.version();
        }

        static ChangeToldJson of(ChangeView view) {
            return new ChangeToldJson(
                    ChangeJson.of(view.request()),
                    view.steps().stream()
                            .map(step -> new ChangeStepJson(
                                    step.act(), step.words(), view.person(step.doneBy()), step.doneAt()))
                            .toList(),
                    view.effects().stream().map(EffectJson::of).toList());
        }
    }

    /** All of a task, the newest first; there are never many. */
    @GetMapping("/tasks/{task}/changes")
    Slice<ChangeJson> list(@PathVariable TaskId task, Actor.Person actor) {
        return new Slice<>(read.ofTask(task, actor).stream().map(ChangeJson::of).toList(), null);
    }

    @PostMapping("/tasks/{task}/changes")
    @ResponseStatus(HttpStatus.CREATED)
    ChangeToldJson ask(@PathVariable TaskId task, @Valid @RequestBody ChangeForm form, Actor.Person actor) {
        return get(acts.ask().ask(task, form.wanted(), form.text(), actor), actor);
    }

    @VersionOf(VersionOf.Thing.CHANGE)
    @GetMapping("/changes/{change}")
    ChangeToldJson get(@PathVariable ChangeId change, Actor.Person actor) {
        return ChangeToldJson.of(views.of(change, actor));
    }

    /** Writes anew what was returned; what it asks to move stays what it was. */
    @PostMapping("/changes/{change}/submission")
    ChangeToldJson submit(@PathVariable ChangeId change, @Valid @RequestBody ChangeForm form, Actor.Person actor) {
        acts.ask().askAgain(change, form.wanted(), form.text(), actor);
        return get(change, actor);
    }

    @PostMapping("/changes/{change}/withdrawal")
    ChangeToldJson withdraw(
            @PathVariable ChangeId change, @Valid @RequestBody ChangeWordsForm form, Actor.Person actor) {
        acts.withdraw().withdraw(change, form.text(), actor);
        return get(change, actor);
    }

    @PostMapping("/changes/{change}/agreement")
    ChangeToldJson agree(@PathVariable ChangeId change, @Valid @RequestBody ChangeWordsForm form, Actor.Person actor) {
        acts.decide().decide(form.at(change), Decision.agree(form.text()), actor);
        return get(change, actor);
    }

    @PostMapping("/changes/{change}/return")
    ChangeToldJson giveBack(
            @PathVariable ChangeId change, @Valid @RequestBody ChangeWordsForm form, Actor.Person actor) {
        acts.decide().decide(form.at(change), Decision.giveBack(form.text()), actor);
        return get(change, actor);
    }

    @PostMapping("/changes/{change}/refusal")
    ChangeToldJson refuse(@PathVariable ChangeId change, @Valid @RequestBody ChangeWordsForm form, Actor.Person actor) {
        acts.decide().decide(form.at(change), Decision.refuse(form.text()), actor);
        return get(change, actor);
    }
}
