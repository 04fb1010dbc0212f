package io.duban.intake.web;

import io.duban.intake.confirming.ChooseEncoding;
import io.duban.intake.confirming.ConfirmProposal;
import io.duban.intake.confirming.DiscardProposal;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.UndoCorrection;
import io.duban.plan.PlanId;
import io.duban.reading.source.Encoding;
import io.duban.shared.Actor;
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
    private final WholePlan whole;
    private final UndoCorrection undoCorrection;
    private final ConfirmProposal confirmProposal;
    private final DiscardProposal discardProposal;
    private final ChooseEncoding chooseEncoding;

    ProposalPages(
            LookUpProposal lookUp,
            ProposalSheet sheets,
            WholePlan whole,
            UndoCorrection undoCorrection,
            ConfirmProposal confirmProposal,
            DiscardProposal discardProposal,
            ChooseEncoding chooseEncoding) {
        this.lookUp = lookUp;
        this.sheets = sheets;
        this.whole = whole;
        this.undoCorrection = undoCorrection;
        this.confirmProposal = confirmProposal;
        this.discardProposal = discardProposal;
        this.chooseEncoding = chooseEncoding;
    }

    /** {@code seen}: the fingerprint of the difference at which the person has looked item by item. */
    @GetMapping
    String show(
            @PathVariable ProposalId proposal,
            @RequestParam(required = false) @Nullable String seen,
            Place place,
            Actor.Person actor,
            Model model) {
        LookUpProposal.View shown = lookUp.view(proposal, actor);
        model.addAttribute("view", sheets.of(shown));
        model.addAttribute("proposal", shown.proposal());
        whole.into(model, shown.proposal(), actor);
        model.addAttribute("encodings", chooseEncoding.isOffered(shown.proposal()) ? Encoding.values() : null);
        model.addAttribute("place", place);
        model.addAttribute("seen", seen);
        model.addAttribute("rows", sheets.rows(shown.proposal(), place));
        model.addAttribute("text", sheets.text(shown.proposal(), place));
        return "intake/proposal";
    }

    /** Reads the text again; the page is then that of the new proposal. */
    @PostMapping("/encoding")
    String encoding(
            @PathVariable ProposalId proposal,
            @RequestParam int version,
            @RequestParam Encoding encoding,
            Actor.Person actor,
            RedirectAttributes redirect) {
        ProposalId again = chooseEncoding.choose(proposal, version, encoding, actor);
        redirect.addFlashAttribute("done", "done.proposal.encoding");
        return at(again, Place.USUAL, "");
    }

    @PostMapping("/undo")
    String undo(@PathVariable ProposalId proposal, @RequestParam int number, Place place, Actor.Person actor) {
        undoCorrection.undo(proposal, number, actor);
        return at(proposal, place, "");
    }

    @PostMapping("/confirmation")
    String confirm(
            @PathVariable ProposalId proposal,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String fingerprint,
            @RequestParam(defaultValue = "false") boolean remarksSeen,
            Actor.Person actor,
            RedirectAttributes redirect) {
        PlanId plan = confirmProposal.confirm(
                proposal, new ConfirmProposal.Consent(version, fingerprint, remarksSeen), actor);
        PlanId old = lookUp.get(proposal, actor).sheet().top().editionOf();
        redirect.addFlashAttribute("done", plan.equals(old) ? "done.proposal.renewed" : "done.proposal.confirmed");
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

    /** Back to what was being looked at. */
    static String at(ProposalId proposal, Place place, String below) {
        return at(proposal, "", place, below);
    }

    /** {@code page}: another page of the proposal. */
    static String at(ProposalId proposal, String page, Place place, String below) {
        return "redirect:/plans/proposals/" + proposal + page + place.query() + below;
    }
}
