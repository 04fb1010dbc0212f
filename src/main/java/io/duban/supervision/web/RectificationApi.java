package io.duban.supervision.web;

import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.VersionOf;
import io.duban.supervision.RaiseFinding;
import io.duban.supervision.ReadRectification;
import io.duban.supervision.RectificationId;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rectifications as JSON; each act answers with the rectification as it then stands. */
@RestController
@Tag(name = "orders")
class RectificationApi {

    private static final String ONE = "/api/rectifications/{rectification}";

    private final RectificationLists lists;
    private final RectificationViews views;
    private final ReadRectification read;
    private final RaiseFinding raise;
    private final RectificationActs acts;

    RectificationApi(
            RectificationLists lists,
            RectificationViews views,
            ReadRectification read,
            RaiseFinding raise,
            RectificationActs acts) {
        this.lists = lists;
        this.views = views;
        this.read = read;
        this.raise = raise;
        this.acts = acts;
    }

    @GetMapping("/api/rectifications")
    Slice<RectificationJson> list(
            @ParameterObject RectificationQuery query, @ParameterObject Paging paging, Actor.Person actor) {
        return lists.of(query.filter(), paging, actor).map(RectificationJson::of);
    }

    @VersionOf(VersionOf.Thing.RECTIFICATION)
    @GetMapping(ONE)
    RectificationJson get(@PathVariable RectificationId rectification, Actor.Person actor) {
        return RectificationJson.of(views.view(read.of(rectification, actor), actor));
    }

    @PostMapping("/api/tasks/{task}/rectifications")
    @ResponseStatus(HttpStatus.CREATED)
    RectificationJson raise(@PathVariable TaskId task, @Valid @RequestBody FindingForm form, Actor.Person actor) {
        return get(raise.raise(task, form.unit(), form.finding(), actor), actor);
    }

    @PostMapping(ONE + "/plan")
    RectificationJson submit(
            @PathVariable RectificationId rectification, @Valid @RequestBody MeasuresForm form, Actor.Person actor) {
        acts.submit().submit(rectification, form.text(), form.given(), actor);
        return get(rectification, actor);
    }

    @PostMapping(ONE + "/plan/approval")
    RectificationJson approve(
            @PathVariable RectificationId rectification, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        acts.decidePlan().decide(rectification, Decision.agree(form.text()), actor);
        return get(rectification, actor);
    }

    @PostMapping(ONE + "/plan/return")
    RectificationJson returnPlan(
            @PathVariable RectificationId rectification, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        acts.decidePlan().decide(rectification, Decision.giveBack(form.text()), actor);
        return get(rectification, actor);
    }

    @PostMapping(ONE + "/report")
    RectificationJson report(
            @PathVariable RectificationId rectification, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        acts.report().report(rectification, form.text(), actor);
        return get(rectification, actor);
    }

    @PostMapping(ONE + "/verification")
    RectificationJson verify(
            @PathVariable RectificationId rectification, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        acts.verify().decide(rectification, Decision.agree(form.text()), actor);
        return get(rectification, actor);
    }

    @PostMapping(ONE + "/return")
    RectificationJson giveBack(
            @PathVariable RectificationId rectification, @Valid @RequestBody WordsForm form, Actor.Person actor) {
        acts.verify().decide(rectification, Decision.giveBack(form.text()), actor);
        return get(rectification, actor);
    }
}
