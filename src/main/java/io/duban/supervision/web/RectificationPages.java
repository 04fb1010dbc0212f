package io.duban.supervision.web;

import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.supervision.FindingSource;
import io.duban.supervision.Ladder;
import io.duban.supervision.ReadRectification;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationState;
import io.duban.supervision.SubmitRectificationPlan;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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

/** The rectifications, and one with its plan. */
@Controller
@RequestMapping("/rectifications")
class RectificationPages {

    private final RectificationLists lists;
    private final RectificationViews views;
    private final RectificationDecisions decisions;
    private final ReadRectification read;
    private final SubmitRectificationPlan submit;
    private final Units units;

    RectificationPages(
            RectificationLists lists,
            RectificationViews views,
            RectificationDecisions decisions,
            ReadRectification read,
            SubmitRectificationPlan submit,
            Units units) {
        this.lists = lists;
        this.views = views;
        this.decisions = decisions;
        this.read = read;
        this.submit = submit;
        this.units = units;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") RectificationQuery filter,
            @RequestParam(required = false) @Nullable String after,
            Actor.Person actor,
            Model model) {
        model.addAttribute("slice", lists.of(filter.filter(), Paging.after(after), actor));
        model.addAttribute("withLadder", Ladder.isFor(actor));
        model.addAttribute("states", RectificationState.values());
        model.addAttribute("sources", FindingSource.values());
        model.addAttribute("units", units.all());
        return "supervision/rectifications";
    }

    @GetMapping("/{rectification}")
    String show(@PathVariable RectificationId rectification, Actor.Person actor, Model model) {
        RectificationView view = views.view(read.of(rectification, actor), actor);
        model.addAttribute("typed", MeasuresForm.of(view.measures()));
        model.addAttribute("view", view);
        return "supervision/rectification";
    }

    @PostMapping("/{rectification}/plan")
    ModelAndView submit(
            @PathVariable RectificationId rectification,
            @Valid @ModelAttribute("form") MeasuresForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("typed", form);
            model.addAttribute("view", views.view(read.of(rectification, actor), actor));
            return new ModelAndView("supervision/rectification", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        submit.submit(rectification, form.text(), form.given(), actor);
        return new ModelAndView(decisions.done(rectification, "done.rectification.planSubmitted", redirect));
    }
}
