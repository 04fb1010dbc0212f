package io.duban.plan.web;

import io.duban.plan.Goals;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.PutGoals;
import io.duban.plan.form.CountingRow;
import io.duban.plan.form.GoalsForm;
import io.duban.shared.Actor;
import io.duban.shared.SeenVersion;
import io.duban.shared.VersionOf;
import io.duban.shared.Visibility;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a plan as a whole is to reach, as JSON. */
@RestController
@RequestMapping("/api/plans/{plan}/goals")
@Tag(name = "plans")
class GoalApi {

    private final PlanDirectory directory;
    private final Goals goals;
    private final PutGoals putGoals;

    GoalApi(PlanDirectory directory, Goals goals, PutGoals putGoals) {
        this.directory = directory;
        this.goals = goals;
        this.putGoals = putGoals;
    }

    @VersionOf(VersionOf.Thing.PLAN)
    @GetMapping
    GoalsForm show(@PathVariable PlanId plan, Actor.Person actor) {
        int version = directory.readable(plan, Visibility.of(actor)).version();
        return GoalsForm.of(goals.ofPlan(plan), version);
    }

    @PutMapping
    GoalsForm put(
            @PathVariable PlanId plan,
            @Validated(CountingRow.Sent.class) @RequestBody GoalsForm form,
            SeenVersion seen,
            Actor.Person actor) {
        putGoals.put(plan, seen.or(form.version()), form.proposal(), actor);
        return show(plan, actor);
    }
}
