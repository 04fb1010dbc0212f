package io.duban.plan.web;

import io.duban.plan.DecidePlan;
import io.duban.plan.PlanId;
import io.duban.plan.PlanState;
import io.duban.plan.PlanTurns;
import io.duban.plan.RevisePlan;
import io.duban.plan.Staffing;
import io.duban.plan.SubmitPlan;
import io.duban.shared.Actor;
import io.duban.shared.Lines;
import io.duban.work.Block;
import io.duban.work.Decision;
import io.duban.work.Turns;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves a plan on: handing in, revising, approving or returning, and watching it being issued. */
@Controller
@RequestMapping("/plans/{plan}")
class StepPages {

    private static final int NAMED = 5;

    private final SubmitPlan submitPlan;
    private final RevisePlan revisePlan;
    private final DecidePlan decidePlan;
    private final PlanSheets sheets;
    private final PlanTurns turns;

    StepPages(SubmitPlan submitPlan, RevisePlan revisePlan, DecidePlan decidePlan, PlanSheets sheets, PlanTurns turns) {
        this.submitPlan = submitPlan;
        this.revisePlan = revisePlan;
        this.decidePlan = decidePlan;
        this.sheets = sheets;
        this.turns = turns;
    }

    @PostMapping("/submission")
    String submit(
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable LocalDate consultUntil,
            Actor.Person actor,
            RedirectAttributes redirect) {
        submitPlan.submit(plan, consultUntil, actor);
        return PlanRedirect.at(plan, "", redirect, consultUntil == null ? "submitted" : "consulting");
    }

    @PostMapping("/revision")
    String revise(@PathVariable PlanId plan, Actor.Person actor, RedirectAttributes redirect) {
        revisePlan.revise(plan, actor);
        return PlanRedirect.at(plan, "", redirect, "submitted");
    }

    @GetMapping("/approval")
    String approval(@PathVariable PlanId plan, Actor.Person actor, Model model) {
        PlanSheet sheet = sheets.of(plan, actor);
        if (sheet.plan().state() != PlanState.TO_APPROVE) {
            return "redirect:/plans/" + plan;
        }
        Turns.Wanted wanted = Turns.Wanted.of(Block.DECIDE_PLAN, plan.value());
        Turns.Offer offer = turns.offer(wanted, actor);
        model.addAttribute("doing", turns.step(wanted));
        model.addAttribute("sheet", sheet);
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        return "plan/approval";
    }

    @PostMapping("/approval")
    String approve(
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") @Lines String words,
            Actor.Person actor,
            RedirectAttributes redirect) {
        decidePlan.decide(plan, Decision.agree(words), actor);
        List<String> lacking = sheets.of(plan, actor).gaps().stream()
                .map(Staffing.Gap::unitName)
                .distinct()
                .toList();
        if (lacking.isEmpty()) {
            return PlanRedirect.at(plan, "", redirect, "approved");
        }
        String named = String.join("、", lacking.subList(0, Math.min(NAMED, lacking.size())));
        redirect.addFlashAttribute("doneArguments", List.of(lacking.size(), named));
        return PlanRedirect.at(plan, "", redirect, "approvedWithGaps");
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") @Lines String words,
            Actor.Person actor,
            RedirectAttributes redirect) {
        decidePlan.decide(plan, Decision.giveBack(words), actor);
        return PlanRedirect.at(plan, "", redirect, "returned");
    }

    /** A part of the plan's page that asks for itself anew until every task is issued; then the page is loaded anew. */
    @GetMapping("/issuing")
    String issuing(@PathVariable PlanId plan, Actor.Person actor, Model model, HttpServletResponse response) {
        PlanSheet sheet = sheets.of(plan, actor);
        if (sheet.plan().state() != PlanState.ISSUING) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("sheet", sheet);
        return "plan/parts :: issuing";
    }
}
