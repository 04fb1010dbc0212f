package io.duban.task.web;

import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.ReadTransfers;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.task.TransferPart;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** The head of the office transfers a unit's part in a task, and sees before what goes with it. */
@Controller
@RequestMapping("/tasks/{task}/transfers")
class TransferPages {

    private final TaskViews views;
    private final ReadTransfers read;
    private final TransferPart transfer;
    private final TakingOver takingOver;
    private final TaskNames names;

    TransferPages(TaskViews views, ReadTransfers read, TransferPart transfer, TakingOver takingOver, TaskNames names) {
        this.views = views;
        this.read = read;
        this.transfer = transfer;
        this.takingOver = takingOver;
        this.names = names;
    }

    @GetMapping("/new")
    String write(@PathVariable TaskId task, Actor.Person actor, Model model) {
        return page(task, actor, model);
    }

    @PostMapping
    ModelAndView transfer(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") TransferForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(page(task, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        transfer.transfer(task, form.passing(), form.grounds(), actor);
        takingOver.tell("done.task.transferred", form.to(), redirect);
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return new ModelAndView("redirect:/tasks/" + task);
    }

    private String page(TaskId id, Actor.Person actor, Model model) {
        TaskView view = views.of(id, actor);
        List<ReadTransfers.Movable> movable = read.choice(id, actor);
        List<UnitId> having = movable.stream().map(one -> one.part().unit()).toList();
        Map<UnitId, String> leaving = new LinkedHashMap<>();
        having.forEach(unit -> leaving.put(unit, view.unit(unit)));
        model.addAttribute("view", view);
        model.addAttribute("open", ReadTransfers.isOpen(view.task(), actor));
        model.addAttribute("movable", movable);
        model.addAttribute("having", leaving);
        model.addAttribute("successors", takingOver.of(having));
        return "task/transfer";
    }
}
