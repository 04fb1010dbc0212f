package io.duban.intake.web;

import io.duban.intake.confirming.ConfirmProposal;
import io.duban.intake.confirming.DiscardProposal;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.MatchName;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposalRefusal;
import io.duban.intake.confirming.UndoCorrection;
import io.duban.plan.PlanId;
import io.duban.plan.form.ItemChoices;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The document beside what it proposes, and what is done to the whole of it. */
@Controller
@RequestMapping("/plans/proposals/{proposal}")
class ProposalPages {

    private final LookUpProposal lookUp;
    private final ProposalSheet sheets;
    private final DutyViews duties;
    private final ItemChoices choices;
    private final MatchName matchName;
    private final UndoCorrection undoCorrection;
    private final ConfirmProposal confirmProposal;
    private final DiscardProposal discardProposal;

    ProposalPages(
            LookUpProposal lookUp,
            ProposalSheet sheets,
            DutyViews duties,
            ItemChoices choices,
            MatchName matchName,
            UndoCorrection undoCorrection,
            ConfirmProposal confirmProposal,
            DiscardProposal discardProposal) {
        this.lookUp = lookUp;
        this.sheets = sheets;
        this.duties = duties;
        this.choices = choices;
        this.matchName = matchName;
        this.undoCorrection = undoCorrection;
        this.confirmProposal = confirmProposal;
        this.discardProposal = discardProposal;
    }

    @GetMapping
    String show(
            @PathVariable ProposalId proposal,
            @RequestParam(defaultValue = "doubt") String order,
            Actor.Person actor,
            Model model) {
        LookUpProposal.View shown = lookUp.view(proposal, actor);
        model.addAttribute("view", sheets.of(shown, order.equals("doubt")));
        model.addAttribute("duties", duties.of(shown.proposal(), actor));
        model.addAttribute("byDoubt", order.equals("doubt"));
        model.addAttribute("units", choices.units());
        return "intake/proposal";
    }

    /** {@code act} drop: the name stands for no unit. */
    @PostMapping("/names")
    String match(
            @PathVariable ProposalId proposal,
            @RequestParam String name,
            @RequestParam(defaultValue = "match") String act,
            @RequestParam(required = false) @Nullable List<UnitId> unit,
            Actor.Person actor) {
        Set<UnitId> chosen = new LinkedHashSet<>();
        if (unit != null && !act.equals("drop")) {
            unit.stream().filter(Objects::nonNull).forEach(chosen::add);
        }
        if (chosen.isEmpty() && !act.equals("drop")) {
            throw new ProposalRefusal.UnitNotChosen();
        }
        matchName.match(proposal, name, chosen, actor);
        return at(proposal, "#names");
    }

    @PostMapping("/undo")
    String undo(@PathVariable ProposalId proposal, @RequestParam int number, Actor.Person actor) {
        undoCorrection.undo(proposal, number, actor);
        return at(proposal, "");
    }

    @PostMapping("/confirmation")
    String confirm(
            @PathVariable ProposalId proposal,
            @RequestParam int version,
            Actor.Person actor,
            RedirectAttributes redirect) {
        PlanId plan = confirmProposal.confirm(proposal, version, actor);
        redirect.addFlashAttribute("done", "done.proposal.confirmed");
        return "redirect:/plans/" + plan;
    }

    @PostMapping("/discard")
    String discard(
            @PathVariable ProposalId proposal,
            @RequestParam int version,
            Actor.Person actor,
            RedirectAttributes redirect) {
        discardProposal.discard(proposal, version, actor);
        redirect.addFlashAttribute("done", "done.proposal.discarded");
        return "redirect:/plans/proposals";
    }

    static String at(ProposalId proposal, String below) {
        return "redirect:/plans/proposals/" + proposal + below;
    }
}
