package io.duban.task.web;

import io.duban.organization.People;
import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.task.Part;
import io.duban.task.ReadReopenings;
import io.duban.task.Reopening;
import io.duban.task.ReopeningRefusal;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.task.TaskTurns;
import io.duban.work.Turns;
import jakarta.validation.Valid;
import java.time.Clock;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The head of the office decides on reopening a task, and sees before what that comes to. */
@Controller
@RequestMapping("/tasks/{task}/reopening")
class ReopeningPages {

    private final TaskViews views;
    private final ReadReopenings read;
    private final ReopeningActs acts;
    private final TaskNames names;
    private final Turns turns;
    private final People people;
    private final Units units;
    private final Clock clock;

    ReopeningPages(
            TaskViews views,
            ReadReopenings read,
            ReopeningActs acts,
            TaskNames names,
            Turns turns,
            People people,
            Units units,
            Clock clock) {
        this.views = views;
        this.read = read;
        this.acts = acts;
        this.names = names;
        this.turns = turns;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** A unit that had a part, and whether it can take it up again. */
    record Candidate(Part part, String name, boolean open) {}

    @GetMapping
    String show(@PathVariable TaskId task, Actor.Person actor, Model model) {
        return page(task, actor, model);
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") ReopeningForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(page(task, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        String decided = form.reopens() ? "done.task.reopened" : "done.task.reopeningRefused";
        boolean open = form.carryOut(acts.decide(), task, actor).isPending();
        redirect.addFlashAttribute("done", open ? "done.task.reopeningAgreed" : decided);
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return new ModelAndView("redirect:/tasks/" + task);
    }

    private String page(TaskId id, Actor.Person actor, Model model) {
        TaskView view = views.of(id, actor);
        ReadReopenings.Lives lives = read.of(id, actor);
        Reopening pending = lives.reopenings().stream()
                .filter(Reopening::isPending)
                .findFirst()
                .orElse(null);
        Turns.Offer offer = pending == null
                ? Turns.Offer.NONE
                : turns.offer(TaskTurns.reopening(id), TaskTurns.reopening(pending), actor);
        model.addAttribute("view", view);
        model.addAttribute("lives", lives);
        model.addAttribute("pending", pending);
        model.addAttribute("people", people.names(lives.people()));
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        if (offer.deciding()) {
            addOutlook(view, model);
        }
        return "task/reopening";
    }

    /** What stands in the way of reopening it at all is said instead. */
    private void addOutlook(TaskView view, Model model) {
        model.addAttribute("outlook", outlook(view, model));
        model.addAttribute(
                "candidates", view.parts().stream().map(this::candidate).toList());
    }

    private ReadReopenings.@Nullable Outlook outlook(TaskView view, Model model) {
        try {
            return read.outlook(view.task());
        } catch (ReopeningRefusal.AboveEnded refusal) {
            model.addAttribute("whyNot", refusal);
            return null;
        }
    }

    private Candidate candidate(Part part) {
        Unit unit = units.get(part.unit());
        return new Candidate(part, unit.name(), unit.isOpenOn(BusinessTime.today(clock)));
    }
}
