package io.duban.task.web;

import io.duban.plan.IndicatorId;
import io.duban.shared.Actor;
import io.duban.shared.CalendarYear;
import io.duban.shared.NotPermitted;
import io.duban.task.AdjustableGoals;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ReadChanges;
import io.duban.task.Setting;
import io.duban.task.Task;
import io.duban.task.TaskId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
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

/** The unit that leads a task asks to adjust it: first what, then how. */
@Controller
@RequestMapping("/tasks/{task}/adjustments")
class AdjustmentPages {

    private final TaskViews views;
    private final ReadChanges read;
    private final AdjustableGoals goals;
    private final ChangeActs acts;

    AdjustmentPages(TaskViews views, ReadChanges read, AdjustableGoals goals, ChangeActs acts) {
        this.views = views;
        this.read = read;
        this.goals = goals;
        this.acts = acts;
    }

    /** Which target, of which year, where it is one. */
    record Which(
            @Nullable ChangeMatter matter,
            @Nullable IndicatorId indicator,
            @Nullable Integer year) {

        boolean isOf(Setting.Goal goal) {
            return goal.indicator().equals(indicator)
                    && Integer.valueOf(goal.year()).equals(year);
        }
    }

    @GetMapping("/new")
    String write(
            @PathVariable TaskId task,
            @RequestParam(required = false) @Nullable ChangeMatter matter,
            @RequestParam(required = false) @Nullable IndicatorId indicator,
            @RequestParam(required = false) @Nullable @CalendarYear Integer year,
            Actor.Person actor,
            Model model) {
        return page(task, new Which(matter, indicator, year), actor, model);
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            String view = page(task, new Which(form.matter(), form.indicator(), form.year()), actor, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        ChangeId change = acts.ask().ask(task, form.wanted(), form.text(), actor);
        redirect.addFlashAttribute("done", "done.change.asked");
        return new ModelAndView("redirect:/changes/" + change);
    }

    private String page(TaskId id, Which which, Actor.Person actor, Model model) {
        TaskView view = views.of(id, actor);
        Task task = view.task();
        if (!read.mayAsk(task, actor)) {
            throw new NotPermitted();
        }
        Set<ChangeMatter> askable = read.askable(task, read.ofTask(id, actor), actor);
        List<Setting.Goal> targets = askable.contains(ChangeMatter.TARGET) ? goals.of(task) : List.of();
        model.addAttribute("view", view);
        model.addAttribute("askable", askable);
        model.addAttribute("goals", targets);
        model.addAttribute("targetsAskable", askable.contains(ChangeMatter.TARGET));
        model.addAttribute("wordsAskable", askable.contains(ChangeMatter.CONTENT));
        model.addAttribute("standing", standing(view, which, targets, askable));
        return "task/adjustment-new";
    }

    /** What is to be adjusted, as it stands; null as long as that was not chosen, or where it cannot be. */
    private static @Nullable Setting standing(
            TaskView view, Which which, List<Setting.Goal> targets, Set<ChangeMatter> askable) {
        if (which.matter() == ChangeMatter.CONTENT && askable.contains(ChangeMatter.CONTENT)) {
            return Setting.Words.of(view.item());
        }
        return targets.stream().filter(which::isOf).findFirst().orElse(null);
    }
}
