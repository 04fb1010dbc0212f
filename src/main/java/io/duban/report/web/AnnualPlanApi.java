package io.duban.report.web;

import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlanCheck;
import io.duban.report.ReportsOfTask;
import io.duban.report.SaveAnnualPlanDraft;
import io.duban.report.SubmitAnnualPlan;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.SeenVersion;
import io.duban.shared.Slice;
import io.duban.shared.VersionOf;
import io.duban.task.TaskId;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A task's years and annual plans as JSON. */
@RestController
@RequestMapping("/api/tasks/{task}/years")
@Tag(name = "reports")
class AnnualPlanApi {

    private final ReportsOfTask reports;
    private final SaveAnnualPlanDraft save;
    private final SubmitAnnualPlan submit;
    private final AnnualPlanDecisions decisions;

    AnnualPlanApi(
            ReportsOfTask reports, SaveAnnualPlanDraft save, SubmitAnnualPlan submit, AnnualPlanDecisions decisions) {
        this.reports = reports;
        this.save = save;
        this.submit = submit;
        this.decisions = decisions;
    }

    /** Every year of the task, oldest first; there are never more than the plan has years. */
    @GetMapping
    Slice<YearJson> years(@PathVariable TaskId task, Actor.Person actor) {
        return Slice.all(reports.of(task, actor).stream().map(YearJson::of).toList());
    }

    @GetMapping("/{year}")
    YearJson year(@PathVariable TaskId task, @PathVariable int year, Actor.Person actor) {
        return YearJson.of(reports.of(new TaskYear(task, year), actor));
    }

    @VersionOf(VersionOf.Thing.ANNUAL_PLAN)
    @GetMapping("/{year}/plan")
    YearJson.PlanJson plan(@PathVariable TaskId task, @PathVariable int year, Actor.Person actor) {
        YearJson.PlanJson plan = year(task, year, actor).plan();
        if (plan == null) {
            throw Missing.notBegun(task);
        }
        return plan;
    }

    @PutMapping("/{year}/plan")
    Saved saveDraft(
            @PathVariable TaskId task,
            @PathVariable int year,
            @Valid @RequestBody AnnualPlanForm form,
            SeenVersion seen,
            Actor.Person actor) {
        AnnualPlan saved = save.save(new TaskYear(task, year), form.draft(seen), actor);
        return Saved.of(saved);
    }

    @PostMapping("/{year}/plan/submission")
    Saved submit(
            @PathVariable TaskId task,
            @PathVariable int year,
            @Valid @RequestBody AnnualPlanForm form,
            SeenVersion seen,
            Actor.Person actor)
            throws BindException {
        ApiChecks.refuse(
                form,
                AnnualPlanCheck.faults(form.draft().content(), year).stream()
                        .map(form::placed)
                        .toList());
        AnnualPlan submitted = submit.submit(new TaskYear(task, year), form.draft(seen), actor);
        return Saved.of(submitted);
    }

    @PostMapping("/{year}/plan/review")
    YearJson decide(
            @PathVariable TaskId task,
            @PathVariable int year,
            @Valid @RequestBody PlainDecisionForm form,
            Actor.Person actor) {
        TaskYear of = new TaskYear(task, year);
        decisions.decide(of, form, actor);
        return YearJson.of(reports.of(of, actor));
    }

    @PostMapping("/{year}/plan/milestones/{position}")
    YearJson reached(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable int position,
            @Valid @RequestBody ReachedForm form,
            Actor.Person actor) {
        TaskYear of = new TaskYear(task, year);
        decisions.reached(of, position, form.reached(), actor);
        return YearJson.of(reports.of(of, actor));
    }
}
