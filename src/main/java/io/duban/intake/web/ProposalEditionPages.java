package io.duban.intake.web;

import io.duban.intake.confirming.ChooseEdition;
import io.duban.intake.confirming.CompareEditions;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Of which plan a document is the new edition, and what it says otherwise. */
@Controller
@RequestMapping("/plans/proposals/{proposal}/edition")
class ProposalEditionPages {

    private final LookUpProposal lookUp;
    private final CompareEditions compare;
    private final ChooseEdition chooseEdition;
    private final EnumWords words;

    ProposalEditionPages(LookUpProposal lookUp, CompareEditions compare, ChooseEdition chooseEdition, EnumWords words) {
        this.lookUp = lookUp;
        this.compare = compare;
        this.chooseEdition = chooseEdition;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable ProposalId proposal, Actor.Person actor, Model model) {
        ProposedPlan found = lookUp.get(proposal, actor);
        model.addAttribute("proposal", proposal);
        model.addAttribute(
                "view", compare.of(found.sheet(), words).map(EditionView::of).orElseThrow(() -> new Missing(proposal)));
        return "intake/edition";
    }

    /** {@code act} none: it is the new edition of no plan. */
    @PostMapping
    String choose(
            @PathVariable ProposalId proposal,
            @RequestParam int version,
            @RequestParam(defaultValue = "choose") String act,
            @RequestParam(required = false) @Nullable PlanId plan,
            Actor.Person actor) {
        chooseEdition.choose(proposal, version, act.equals("none") ? null : plan, actor);
        return ProposalPages.at(proposal, Place.USUAL, "#edition");
    }
}
