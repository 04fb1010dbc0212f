package io.duban.plan.web;

import io.duban.plan.DecidePlan;
import io.duban.plan.GiveOpinion;
import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.PlanState;
import io.duban.plan.RevisePlan;
import io.duban.plan.Staffing;
import io.duban.plan.SubmitPlan;
import io.duban.plan.web.json.GapJson;
import io.duban.shared.Actor;
import io.duban.shared.Lines;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.duban.work.Decision;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moving a plan on, as JSON; each act answers with where the plan stands then. */
@RestController
@RequestMapping("/api/plans/{plan}")
@Tag(name = "plans")
class StepApi {

    private final SubmitPlan submitPlan;
    private final GiveOpinion giveOpinion;
    private final RevisePlan revisePlan;
    private final DecidePlan decidePlan;
    private final PlanDirectory directory;
    private final PlanProgress progress;
    private final PlanSteps steps;

    StepApi(
            SubmitPlan submitPlan,
            GiveOpinion giveOpinion,
            RevisePlan revisePlan,
            DecidePlan decidePlan,
            PlanDirectory directory,
            PlanProgress progress,
            PlanSteps steps) {
        this.submitPlan = submitPlan;
        this.giveOpinion = giveOpinion;
        this.revisePlan = revisePlan;
        this.decidePlan = decidePlan;
        this.directory = directory;
        this.progress = progress;
        this.steps = steps;
    }

    /** The last day for opinions; null: none are asked for. */
    record SubmissionJson(@Nullable LocalDate consultUntil) {}

    record OpinionJson(
            @NotNull UnitId unit,
            @NotNull Boolean agrees,
            @Nullable @Lines String words) {}

    enum Choice {
        APPROVE,
        RETURN
    }

    record DecisionJson(
            @NotNull Choice decision, @Nullable @Lines String reason) {

        Decision decided() {
            String words = Objects.requireNonNullElse(reason, "");
            return decision == Choice.APPROVE ? Decision.agree(words) : Decision.giveBack(words);
        }
    }

    /** {@code gaps} are the roles of the plan's units that nobody can exercise, told to its office only. */
    record StandJson(PlanId id, PlanState state, @Nullable LocalDate consultUntil, int version, List<GapJson> gaps) {

        static StandJson of(Plan plan, List<Staffing.Gap> gaps) {
            return new StandJson(
                    plan.id(),
                    plan.state(),
                    plan.course().consultUntil(),
                    plan.version(),
                    gaps.stream().map(GapJson::of).toList());
        }
    }

    @PostMapping("/submission")
    StandJson submit(@PathVariable PlanId plan, @RequestBody SubmissionJson body, Actor.Person actor) {
        submitPlan.submit(plan, body.consultUntil(), actor);
        return stand(plan, actor);
    }

    @PostMapping("/opinions")
    StandJson opinion(@PathVariable PlanId plan, @Valid @RequestBody OpinionJson body, Actor.Person actor) {
        GiveOpinion.Words words = new GiveOpinion.Words(body.agrees(), Objects.requireNonNullElse(body.words(), ""));
        giveOpinion.give(plan, body.unit(), words, actor);
        return stand(plan, actor);
    }

    @PostMapping("/revision")
    StandJson revise(@PathVariable PlanId plan, Actor.Person actor) {
        revisePlan.revise(plan, actor);
        return stand(plan, actor);
    }

    @PostMapping("/approval")
    StandJson decide(@PathVariable PlanId plan, @Valid @RequestBody DecisionJson body, Actor.Person actor) {
        decidePlan.decide(plan, body.decided(), actor);
        return stand(plan, actor);
    }

    /** How many of the plan's items are tasks already. */
    @GetMapping("/issuing")
    PlanSheet.Progress issuing(@PathVariable PlanId plan, Actor.Person actor) {
        return progress.of(plan, actor);
    }

    private StandJson stand(PlanId plan, Actor.Person actor) {
        Plan now = directory.readable(plan, Visibility.of(actor));
        return StandJson.of(now, steps.gaps(now, actor));
    }
}
