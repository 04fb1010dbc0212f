package io.duban.supervision.web;

import static java.util.stream.Collectors.toMap;

import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.UnitId;
import io.duban.supervision.FindingSource;
import io.duban.supervision.OrderId;
import io.duban.supervision.RaiseFinding;
import io.duban.supervision.ReadOrder;
import io.duban.supervision.RectificationId;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.Tasks;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A supervisor says what is wrong about a task. */
@Controller
@RequestMapping("/tasks/{task}/rectifications")
class FindingPages {

    private final Tasks tasks;
    private final Units units;
    private final ReadOrder orders;
    private final RaiseFinding raise;
    private final RectificationDecisions decisions;

    FindingPages(Tasks tasks, Units units, ReadOrder orders, RaiseFinding raise, RectificationDecisions decisions) {
        this.tasks = tasks;
        this.units = units;
        this.orders = orders;
        this.raise = raise;
        this.decisions = decisions;
    }

    /** Where it comes from, as the page says from which one comes. */
    record From(@Nullable FindingSource source, @Nullable OrderId order) {}

    @GetMapping("/new")
    String write(@PathVariable TaskId task, From from, Actor.Person actor, Model model) {
        return page(task, from, actor, model);
    }

    @PostMapping
    ModelAndView raise(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") FindingForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            String page = page(task, new From(form.source(), form.order()), actor, model);
            return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        RectificationId found = raise.raise(task, form.unit(), form.finding(), actor);
        return new ModelAndView(decisions.done(found, "done.rectification.found", redirect));
    }

    private String page(TaskId id, From from, Actor.Person actor, Model model) {
        Task task = tasks.get(id);
        if (!task.isReadableBy(actor)) {
            throw new Missing(id);
        }
        if (!RaiseFinding.isRaisable(TaskStanding.of(task), actor)) {
            throw new NotPermitted();
        }
        model.addAttribute("task", task);
        model.addAttribute("source", from.source() == null ? FindingSource.SUPERVISION : from.source());
        model.addAttribute("order", from.order() == null ? null : orders.of(from.order(), actor));
        model.addAttribute("units", names(task));
        return "supervision/finding-new";
    }

    /** Those that have a part in it, the lead first. */
    private Map<UnitId, String> names(Task task) {
        List<UnitId> partners = task.parts().partners();
        Map<UnitId, String> names = units.names(Set.copyOf(partners));
        return partners.stream()
                .collect(toMap(
                        unit -> unit, unit -> names.getOrDefault(unit, ""), (one, same) -> one, LinkedHashMap::new));
    }
}
