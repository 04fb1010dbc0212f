package io.duban.worklist.web;

import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.work.DoneStep;
import io.duban.work.Withdraw;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskItem;
import io.duban.worklist.WorkPath;
import jakarta.validation.Valid;
import java.util.List;
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

/** What was handed in is taken back, as long as nobody has acted on it. */
@Controller
@RequestMapping("/work/{item}/withdrawal")
class WithdrawPages {

    private final Withdraw withdraw;
    private final Desk desk;

    WithdrawPages(Withdraw withdraw, Desk desk) {
        this.withdraw = withdraw;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String item, Actor.Person actor, Model model) {
        Withdraw.Choice choice = withdraw.choice(item, actor);
        List<DeskItem> waiting = choice.waiting().stream()
                .flatMap(one -> desk.item(one.id()).stream())
                .toList();
        model.addAttribute("step", choice.step());
        model.addAttribute("waiting", waiting);
        model.addAttribute("subjectPath", subject(choice.step()));
        return "worklist/withdraw";
    }

    @PostMapping
    ModelAndView withdraw(
            @PathVariable String item,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        if (errors.hasErrors()) {
            return new ModelAndView(show(item, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        DoneStep step = withdraw.withdraw(item, form.words(), actor);
        redirect.addFlashAttribute("done", "done.work.withdrawn");
        redirect.addFlashAttribute(About.FLASH, new About(step.title(), null, subject(step)));
        return new ModelAndView(
                "redirect:" + WorkPath.of(step.block(), step.step(), step.subject(), step.year(), step.aboutUnit()));
    }

    private static String subject(DoneStep step) {
        return step.block().about().page(step.subject());
    }
}
