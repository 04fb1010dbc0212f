package io.duban.intake.web;

import io.duban.intake.confirming.CorrectItems;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.intake.confirming.Row;
import io.duban.plan.form.ItemChoices;
import io.duban.plan.form.ItemForm;
import io.duban.shared.Actor;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tasks of a proposed plan, one by one. */
@Controller
@RequestMapping("/plans/proposals/{proposal}/items")
class ProposalItemPages {

    private final LookUpProposal lookUp;
    private final CorrectItems correctItems;
    private final ProposalSheet sheets;
    private final ItemChoices choices;
    private final MessageSource messages;

    ProposalItemPages(
            LookUpProposal lookUp,
            CorrectItems correctItems,
            ProposalSheet sheets,
            ItemChoices choices,
            MessageSource messages) {
        this.lookUp = lookUp;
        this.correctItems = correctItems;
        this.sheets = sheets;
        this.choices = choices;
        this.messages = messages;
    }

    /** {@code row} of the place: the key of the task behind which it is put; without it behind all. */
    @GetMapping("/new")
    String blank(
            @PathVariable ProposalId proposal, @ModelAttribute("place") Place place, Actor.Person actor, Model model) {
        lookUp.get(proposal, actor);
        model.addAttribute("values", ItemForm.blank().withSpareRows());
        return editor(proposal, null, model);
    }

    @PostMapping
    String add(
            @PathVariable ProposalId proposal,
            @Valid @ModelAttribute("values") ItemForm form,
            BindingResult errors,
            @ModelAttribute("place") Place place,
            Actor.Person actor,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            lookUp.get(proposal, actor);
            response.setStatus(422);
            return editor(proposal, null, model);
        }
        int key = correctItems.add(proposal, place.row(), form.proposal(), actor);
        return at(proposal, new Place(place.order(), null, key, null), key);
    }

    @GetMapping("/{key}")
    String show(
            @PathVariable ProposalId proposal,
            @PathVariable int key,
            @ModelAttribute("place") Place place,
            Actor.Person actor,
            Model model) {
        ProposedPlan found = lookUp.get(proposal, actor);
        Row row = found.sheet().row(key);
        model.addAttribute("read", sheets.rows(found, List.of(row)));
        model.addAttribute("values", ItemForm.of(row.item(), row.edition()).withSpareRows());
        return editor(proposal, row, model);
    }

    @PostMapping("/{key}")
    ModelAndView change(
            @PathVariable ProposalId proposal,
            @PathVariable int key,
            @Valid @ModelAttribute("values") ItemForm form,
            BindingResult errors,
            @ModelAttribute("kept") NameForm names,
            @ModelAttribute("place") Place place,
            Actor.Person actor,
            Model model) {
        Row row = row(proposal, key, actor);
        if (errors.hasErrors()) {
            return new ModelAndView(editor(proposal, row, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        CorrectItems.Shown shown = new CorrectItems.Shown(key, Objects.requireNonNullElse(form.version(), -1));
        correctItems.change(proposal, shown, form.proposal(), names.keptOf(row), actor);
        return new ModelAndView(
                names.stays() ? ProposalPages.at(proposal, "/items/" + key, place, "") : at(proposal, place, key));
    }

    @PostMapping("/{key}/drop")
    String drop(
            @PathVariable ProposalId proposal,
            @PathVariable int key,
            @RequestParam int version,
            Place place,
            Actor.Person actor) {
        correctItems.drop(proposal, new CorrectItems.Shown(key, version), actor);
        return at(proposal, place, key);
    }

    @PostMapping("/{key}/restore")
    String restore(
            @PathVariable ProposalId proposal,
            @PathVariable int key,
            @RequestParam int version,
            Place place,
            Actor.Person actor) {
        correctItems.restore(proposal, new CorrectItems.Shown(key, version), actor);
        return at(proposal, place, key);
    }

    private Row row(ProposalId proposal, int key, Actor.Person actor) {
        return lookUp.get(proposal, actor).sheet().row(key);
    }

    private String editor(ProposalId proposal, @Nullable Row row, Model model) {
        choices.into(model);
        model.addAttribute("proposal", proposal);
        model.addAttribute("row", row);
        model.addAttribute(
                "heading",
                row == null
                        ? messages.getMessage("intake.proposal.add", null, LocaleContextHolder.getLocale())
                        : row.item().number() + " " + row.item().title());
        return "intake/proposal-item";
    }

    static String at(ProposalId proposal, Place place, int key) {
        return ProposalPages.at(proposal, place.on(key), "#row-" + key);
    }
}
