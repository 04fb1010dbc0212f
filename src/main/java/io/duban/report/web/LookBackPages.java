package io.duban.report.web;

import io.duban.organization.People;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.LookBackAtTask;
import io.duban.task.ReadReopenings;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.work.Turns;
import jakarta.validation.Valid;
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

/** A supervisor looks back at a task, with what was claimed, verified and sampled before him. */
@Controller
@RequestMapping("/tasks/{task}/look-back")
class LookBackPages {

    private final ClaimViews views;
    private final ReadReopenings read;
    private final LookBackAtTask look;
    private final TaskNames names;
    private final Turns turns;
    private final People people;

    LookBackPages(
            ClaimViews views, ReadReopenings read, LookBackAtTask look, TaskNames names, Turns turns, People people) {
        this.views = views;
        this.read = read;
        this.look = look;
        this.names = names;
        this.turns = turns;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable TaskId task, Actor.Person actor, Model model) {
        return page(task, actor, model);
    }

    @PostMapping
    ModelAndView find(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") LookBackForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(page(task, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        form.carryOut(look, task, actor);
        redirect.addFlashAttribute("done", form.kept() ? "done.task.lookBackKept" : "done.task.lookBackFellBack");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return new ModelAndView("redirect:/desk/next?block=LOOK_BACK");
    }

    private String page(TaskId id, Actor.Person actor, Model model) {
        ClaimView view = views.of(id, actor);
        ReadReopenings.Lives lives = read.of(id, actor);
        Turns.Offer offer = turns.offer(LookBackAtTask.wanted(id), new Turns.Matter(id.value()), actor);
        model.addAttribute("completion", view);
        model.addAttribute("view", view.year());
        model.addAttribute("lives", lives);
        model.addAttribute("people", people.names(lives.people()));
        model.addAttribute("whyNot", offer.whyNot());
        model.addAttribute("deciding", offer.deciding());
        model.addAttribute("step", turns.shown(LookBackAtTask.wanted(id)));
        model.addAttribute("heads", views.next(view.task(), Role.OFFICE_HEAD));
        return "report/look-back";
    }
}
