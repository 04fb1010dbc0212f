package io.duban.intake.web;

import io.duban.intake.confirming.Coverage;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.intake.confirming.WatchProposal;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Parts of the page of a proposed plan that are looked at one after the other, and its coverage as a whole. */
@Controller
@RequestMapping("/plans/proposals/{proposal}")
class ProposalPartPages {

    private final LookUpProposal lookUp;
    private final ProposalSheet sheets;
    private final WatchProposal watch;
    private final Units units;

    ProposalPartPages(LookUpProposal lookUp, ProposalSheet sheets, WatchProposal watch, Units units) {
        this.lookUp = lookUp;
        this.sheets = sheets;
        this.watch = watch;
        this.units = units;
    }

    @GetMapping("/rows")
    String rows(
            @PathVariable ProposalId proposal, @ModelAttribute("place") Place place, Actor.Person actor, Model model) {
        ProposedPlan found = lookUp.get(proposal, actor);
        model.addAttribute("proposal", found);
        model.addAttribute("rows", sheets.rows(found, place));
        return "intake/proposal-rows :: rows";
    }

    @GetMapping("/text")
    String text(
            @PathVariable ProposalId proposal, @ModelAttribute("place") Place place, Actor.Person actor, Model model) {
        ProposedPlan found = lookUp.get(proposal, actor);
        model.addAttribute("proposal", found);
        model.addAttribute("text", sheets.text(found, place));
        return "intake/proposal-text :: text";
    }

    @GetMapping("/coverage")
    String coverage(@PathVariable ProposalId proposal, Actor.Person actor, Model model) {
        ProposedPlan found = lookUp.get(proposal, actor);
        model.addAttribute("proposal", found);
        model.addAttribute("coverage", Coverage.of(found, units.all()));
        return "intake/proposal-coverage";
    }

    /** {@code version}: the one that the page shows. */
    @PostMapping("/looks")
    String look(@PathVariable ProposalId proposal, @RequestParam int version, Actor.Person actor, Model model) {
        model.addAttribute("base", "/plans/proposals/" + proposal);
        model.addAttribute("news", watch.look(proposal, actor));
        model.addAttribute("version", version);
        return "intake/proposal-news :: news";
    }
}
