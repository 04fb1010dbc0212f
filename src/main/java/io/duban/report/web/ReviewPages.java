package io.duban.report.web;

import io.duban.organization.Barred;
import io.duban.organization.Barring;
import io.duban.organization.DecisionOn;
import io.duban.report.Report;
import io.duban.report.ReportBarring;
import io.duban.report.ReportState;
import io.duban.report.ReviewStep;
import io.duban.report.TaskYear;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The whole of a year's report before the office, and then before the supervisor. */
@Controller
@RequestMapping("/tasks/{task}/years/{year}/report")
class ReviewPages {

    private final YearViews views;
    private final ReportDecisions decisions;
    private final TaskNames names;
    private final Barring barring;

    ReviewPages(YearViews views, ReportDecisions decisions, TaskNames names, Barring barring) {
        this.views = views;
        this.decisions = decisions;
        this.names = names;
        this.barring = barring;
    }

    @GetMapping("/review")
    String review(@PathVariable TaskId task, @PathVariable int year, Actor.Person actor, Model model) {
        return page(views.of(new TaskYear(task, year), actor), ReviewStep.OFFICE, actor, model);
    }

    @PostMapping("/review")
    String decideReview(
            @PathVariable TaskId task,
            @PathVariable int year,
            @Valid DecisionForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        decisions.byOffice(new TaskYear(task, year), form, actor);
        boolean accepted = form.decision() == DecisionForm.Decision.ACCEPT;
        redirect.addFlashAttribute("done", accepted ? "done.report.reviewAccepted" : "done.report.returned");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return "redirect:/desk/next?kind=REVIEW_REPORT";
    }

    @GetMapping("/approval")
    String approval(@PathVariable TaskId task, @PathVariable int year, Actor.Person actor, Model model) {
        return page(views.of(new TaskYear(task, year), actor), ReviewStep.SUPERVISOR, actor, model);
    }

    @PostMapping("/approval")
    String decideApproval(
            @PathVariable TaskId task,
            @PathVariable int year,
            @Valid DecisionForm form,
            Actor.Person actor,
            RedirectAttributes redirect) {
        decisions.bySupervisor(new TaskYear(task, year), form, actor);
        boolean accepted = form.decision() == DecisionForm.Decision.ACCEPT;
        redirect.addFlashAttribute("done", accepted ? "done.report.approved" : "done.report.returned");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return "redirect:/desk/next?kind=APPROVE_REPORT";
    }

    private String page(YearView view, ReviewStep step, Actor.Person actor, Model model) {
        Report whole = view.now().whole();
        if (whole == null) {
            throw new Missing(view.task().id());
        }
        boolean office = step == ReviewStep.OFFICE;
        boolean before = whole.state() == (office ? ReportState.SUBMITTED : ReportState.ACCEPTED);
        DecisionOn on =
                office ? ReportBarring.byOffice(view.task(), whole) : ReportBarring.bySupervisor(view.task(), whole);
        boolean asked = before && actor.holds(on.unit(), on.roles().toArray(Role[]::new));
        Barred barred = asked ? barring.bar(on, actor).orElse(null) : null;
        model.addAttribute("view", view);
        model.addAttribute("report", whole);
        model.addAttribute("office", office);
        model.addAttribute("barred", barred);
        model.addAttribute("deciding", asked && barred == null);
        model.addAttribute("next", views.next(view.task().officeUnitId(), Role.SUPERVISOR));
        return "report/review";
    }
}
