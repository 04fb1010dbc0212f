package io.duban.plan.web;

import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;

import io.duban.plan.ChangeItems;
import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import io.duban.plan.Plans;
import io.duban.plan.ProposedItem;
import io.duban.plan.form.ItemChoices;
import io.duban.plan.form.ItemForm;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editor of one item of a draft. */
@Controller
@RequestMapping("/plans/{plan}/items")
class ItemPages {

    private final Plans plans;
    private final ChangeItems changeItems;
    private final ItemChoices choices;
    private final MessageSource messages;

    ItemPages(Plans plans, ChangeItems changeItems, ItemChoices choices, MessageSource messages) {
        this.plans = plans;
        this.changeItems = changeItems;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping("/new")
    String blank(@PathVariable PlanId plan, Actor.Person actor, Model model) {
        return editor(editable(plan, actor), null, ItemForm.blank().withSpareRows(), model);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable PlanId plan,
            @Valid @ModelAttribute("values") ItemForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean stay,
            Actor.Person actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(editor(editable(plan, actor), null, ItemForm.blank().withSpareRows(), model), model);
        }
        PlanItemId id = changeItems.add(plan, form.proposal(), actor);
        return new ModelAndView(PlanRedirect.at(plan, stay ? "/items/" + id : "#item-" + id, redirect, "itemAdded"));
    }

    @GetMapping("/{item}")
    String show(@PathVariable PlanId plan, @PathVariable PlanItemId item, Actor.Person actor, Model model) {
        Plan found = editable(plan, actor);
        PlanItem shown = item(plan, item);
        return editor(found, shown, standing(shown), model);
    }

    private ItemForm standing(PlanItem item) {
        ProposedItem standing =
                ProposedItem.of(item, plans.indicators(List.of(item.id())).getOrDefault(item.id(), List.of()));
        return ItemForm.of(standing, item.version()).withSpareRows();
    }

    @PostMapping("/{item}")
    ModelAndView change(
            @PathVariable PlanId plan,
            @PathVariable PlanItemId item,
            @Valid @ModelAttribute("values") ItemForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean stay,
            Actor.Person actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(editor(editable(plan, actor), item(plan, item), standing(item(plan, item)), model), model);
        }
        changeItems.change(
                item(plan, item).id(), Objects.requireNonNullElse(form.version(), -1), form.proposal(), actor);
        return new ModelAndView(
                PlanRedirect.at(plan, stay ? "/items/" + item : "#item-" + item, redirect, "itemChanged"));
    }

    private static ModelAndView again(String editor, Model model) {
        return new ModelAndView(editor, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping("/{item}/removal")
    String remove(
            @PathVariable PlanId plan,
            @PathVariable PlanItemId item,
            @RequestParam int version,
            Actor.Person actor,
            RedirectAttributes redirect) {
        changeItems.remove(item(plan, item).id(), version, actor);
        return PlanRedirect.at(plan, "", redirect, "itemRemoved");
    }

    @PostMapping("/{item}/confirmation")
    String confirm(
            @PathVariable PlanId plan, @PathVariable PlanItemId item, Actor.Person actor, RedirectAttributes redirect) {
        changeItems.confirmUnits(item(plan, item).id(), actor);
        return PlanRedirect.at(plan, "#item-" + item, redirect, "unitsConfirmed");
    }

    private PlanItem item(PlanId plan, PlanItemId item) {
        PlanItem found = plans.item(item);
        if (!found.planId().equals(plan)) {
            throw new Missing(item);
        }
        return found;
    }

    private Plan editable(PlanId plan, Actor.Person actor) {
        Plan found = plans.get(plan);
        actor.as(found.officeUnitId(), OFFICE_STAFF, OFFICE_HEAD);
        return found;
    }

    private String editor(Plan plan, @Nullable PlanItem item, ItemForm values, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("item", item);
        model.addAttribute(
                "heading",
                item == null
                        ? messages.getMessage("plan.item.add", null, LocaleContextHolder.getLocale())
                        : item.number() + " " + item.title());
        if (model.getAttribute("values") == null) {
            model.addAttribute("values", values);
        }
        choices.into(model);
        return "plan/item";
    }
}
