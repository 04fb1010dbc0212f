package io.duban.intake.web;

import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.TakeInDocument;
import io.duban.plan.form.HeadChoices;
import io.duban.reading.document.ReadingRefusal;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A document in, and the documents that are being looked at. */
@Controller
@RequestMapping("/plans/proposals")
class DocumentPages {

    private final TakeInDocument takeIn;
    private final LookUpProposal lookUp;
    private final HeadChoices choices;

    DocumentPages(TakeInDocument takeIn, LookUpProposal lookUp, HeadChoices choices) {
        this.takeIn = takeIn;
        this.lookUp = lookUp;
        this.choices = choices;
    }

    @GetMapping
    String form(Actor.Person actor, Model model) {
        model.addAttribute("offices", choices.offices(actor));
        model.addAttribute("open", lookUp.open(actor));
        return "intake/document";
    }

    /** What cannot be read is refused on the same page, and what was pasted stays in its field. */
    @PostMapping
    String takeIn(
            @ModelAttribute("values") DocumentForm form,
            BindingResult errors,
            Actor.Person actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return form(actor, model);
        }
        try {
            ProposalId id = read(form, actor);
            redirect.addFlashAttribute("done", "done.proposal.read");
            return "redirect:/plans/proposals/" + id;
        } catch (ReadingRefusal refused) {
            errors.rejectValue(
                    form.hasFile() ? "file" : "text",
                    refused.key(),
                    refused.arguments().toArray(),
                    null);
            response.setStatus(422);
            return form(actor, model);
        }
    }

    private ProposalId read(DocumentForm form, Actor.Person actor) throws IOException {
        UnitId office = HeadChoices.office(form.office(), actor);
        MultipartFile file = form.file();
        if (file == null || file.isEmpty()) {
            return takeIn.text(office, Objects.requireNonNullElse(form.text(), ""), actor);
        }
        return takeIn.file(office, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), actor);
    }
}
