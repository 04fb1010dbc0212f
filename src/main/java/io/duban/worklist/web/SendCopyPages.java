package io.duban.worklist.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import io.duban.work.Copy;
import io.duban.work.CopyMatter;
import io.duban.work.Readership;
import io.duban.work.SendCopy;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A task, or a step that waits, is sent to others to read. */
@Controller
class SendCopyPages {

    private final SendCopy send;
    private final CopyMatters matters;

    SendCopyPages(SendCopy send, CopyMatters matters) {
        this.send = send;
        this.matters = matters;
    }

    @GetMapping("/tasks/{task}/copy")
    String ofTask(@PathVariable TaskId task, Actor.Person actor, Model model) {
        model.addAttribute("action", "/tasks/" + task + "/copy");
        return page(matters.of(task), actor, model);
    }

    @GetMapping("/work/{item}/copy")
    String ofStep(@PathVariable String item, Actor.Person actor, Model model) {
        model.addAttribute("action", "/work/" + item + "/copy");
        return page(matters.ofStep(item), actor, model);
    }

    @PostMapping("/tasks/{task}/copy")
    ModelAndView sendTask(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") CopyForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        model.addAttribute("action", "/tasks/" + task + "/copy");
        return sent(matters.of(task), form, errors, actor, new Answers(redirect, model));
    }

    @PostMapping("/work/{item}/copy")
    ModelAndView sendStep(
            @PathVariable String item,
            @Valid @ModelAttribute("form") CopyForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        model.addAttribute("action", "/work/" + item + "/copy");
        return sent(matters.ofStep(item), form, errors, actor, new Answers(redirect, model));
    }

    /** Where the answer goes: to the next page, or to the same once more. */
    private record Answers(RedirectAttributes redirect, Model model) {}

    private ModelAndView sent(
            CopyMatter matter, CopyForm form, BindingResult errors, Actor.Person actor, Answers answers) {
        if (errors.hasErrors()) {
            String again = page(matter, actor, answers.model());
            return new ModelAndView(again, answers.model().asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Copy copy = send.send(matter, form.wanted(), actor);
        answers.redirect().addFlashAttribute("done", "done.copy.sent");
        answers.redirect().addFlashAttribute(About.FLASH, new About(copy.title(), null, copy.page()));
        return new ModelAndView("redirect:/copies?tab=SENT");
    }

    private String page(CopyMatter matter, Actor.Person actor, Model model) {
        model.addAttribute("matter", matter);
        model.addAttribute("subjectPath", matter.about().page(matter.subject()));
        model.addAttribute(
                "units",
                send.choice(matter, actor).stream()
                        .collect(groupingBy(Readership.Reader::unit, LinkedHashMap::new, toList())));
        model.addAttribute("most", SendCopy.MOST);
        return "worklist/send-copy";
    }
}
