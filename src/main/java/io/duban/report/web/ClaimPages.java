package io.duban.report.web;

import io.duban.report.AttachClaimEvidence;
import io.duban.report.ClaimCompletion;
import io.duban.report.CompletionClaim;
import io.duban.report.EvidenceId;
import io.duban.report.SaveClaimDraft;
import io.duban.shared.About;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import io.duban.task.TaskNames;
import io.duban.work.Block;
import io.duban.work.Step;
import io.duban.work.Turns;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lead unit claims that its task is complete, against the acceptance criteria and every target. */
@Controller
@RequestMapping("/tasks/{task}/completion/claim")
class ClaimPages {

    private final ClaimViews views;
    private final SaveClaimDraft save;
    private final ClaimCompletion submit;
    private final AttachClaimEvidence attach;
    private final TaskNames names;
    private final HistoryViews histories;
    private final Turns turns;
    private final ShownSteps shown;

    ClaimPages(
            ClaimViews views,
            SaveClaimDraft save,
            ClaimCompletion submit,
            AttachClaimEvidence attach,
            TaskNames names,
            HistoryViews histories,
            Turns turns,
            ShownSteps shown) {
        this.histories = histories;
        this.shown = shown;
        this.views = views;
        this.save = save;
        this.submit = submit;
        this.attach = attach;
        this.names = names;
        this.turns = turns;
    }

    @GetMapping
    String show(@PathVariable TaskId task, Actor.Person actor, Model model) {
        ClaimView view = views.of(task, actor);
        model.addAttribute(
                "typed", ClaimForm.of(view.claim(), view.task().progress().claimedPercent()));
        return page(view, actor, model);
    }

    @PostMapping("/draft")
    @ResponseBody
    Saved saveDraft(@PathVariable TaskId task, @Valid ClaimForm form, Actor.Person actor) {
        CompletionClaim saved = save.save(task, form.draft(), actor);
        return Saved.of(saved);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") ClaimForm form,
            BindingResult errors,
            Actor.Person actor,
            RedirectAttributes redirect,
            Model model) {
        ClaimView view = views.of(task, actor);
        ReportForm.reject(errors, view.check().faults(form.draft().content()));
        if (errors.hasErrors() && offer(view, actor).writing()) {
            model.addAttribute("typed", form);
            return new ModelAndView(page(view, actor, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        submit.submit(task, form.draft(), actor);
        redirect.addFlashAttribute("done", "done.report.claimSubmitted");
        redirect.addFlashAttribute(About.FLASH, names.led(task));
        return new ModelAndView("redirect:/tasks/" + task);
    }

    @PostMapping("/evidence")
    String attach(
            @PathVariable TaskId task,
            @RequestParam MultipartFile file,
            Actor.Person actor,
            RedirectAttributes redirect)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            attach.attach(task, EvidencePages.upload(file, content), actor);
        }
        redirect.addFlashAttribute("done", "done.report.evidenceAdded");
        return back(task);
    }

    @PostMapping("/evidence/{id}/removal")
    String remove(
            @PathVariable TaskId task, @PathVariable EvidenceId id, Actor.Person actor, RedirectAttributes redirect) {
        attach.remove(task, id, actor);
        redirect.addFlashAttribute("done", "done.report.evidenceRemoved");
        return back(task);
    }

    private static String back(TaskId task) {
        return "redirect:/tasks/" + task + "/completion/claim#evidence";
    }

    private String page(ClaimView view, Actor.Person actor, Model model) {
        model.addAttribute("completion", view);
        model.addAttribute("view", view.year());
        model.addAttribute("history", histories.of(view, actor));
        Turns.Offer offer = offer(view, actor);
        model.addAttribute("writable", offer.writing());
        model.addAttribute("handIn", offer);
        Step step =
                turns.shown(Turns.Wanted.of(Block.WRITE_CLAIM, view.task().id().value()));
        model.addAttribute("step", step);
        model.addAttribute("title", step.name(LocaleContextHolder.getLocale()));
        model.addAttribute("next", shown.next(step, view.task(), null));
        return "report/claim";
    }

    /** Who may not write is shown no form that faults could be said at: then the use case says why. */
    private Turns.Offer offer(ClaimView view, Actor.Person actor) {
        UUID task = view.task().id().value();
        return turns.offer(Turns.Wanted.of(Block.WRITE_CLAIM, task), new Turns.Matter(task), actor);
    }
}
