package io.duban.roster.web;

import static io.duban.shared.Role.ADMIN;

import io.duban.intake.IntakeRefusal;
import io.duban.organization.TakeInRoster;
import io.duban.roster.ConfirmRoster;
import io.duban.roster.PreviewRoster;
import io.duban.roster.RosterChanges;
import io.duban.roster.RosterPreview;
import io.duban.roster.RosterUploadId;
import io.duban.roster.RosterUploads;
import io.duban.roster.UploadRoster;
import io.duban.shared.Actor;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Units and people in as a workbook, by way of a preview. */
@Controller
@RequestMapping("/organization/roster")
class RosterPages {

    private final RosterUploads uploads;
    private final UploadRoster uploadRoster;
    private final PreviewRoster previewRoster;
    private final ConfirmRoster confirmRoster;
    private final MessageSource messages;

    RosterPages(
            RosterUploads uploads,
            UploadRoster uploadRoster,
            PreviewRoster previewRoster,
            ConfirmRoster confirmRoster,
            MessageSource messages) {
        this.uploads = uploads;
        this.uploadRoster = uploadRoster;
        this.previewRoster = previewRoster;
        this.confirmRoster = confirmRoster;
        this.messages = messages;
    }

    @GetMapping
    String form(Actor.Person actor, Model model) {
        actor.asAnywhere(ADMIN);
        model.addAttribute("waiting", uploads.waiting());
        return "roster/roster";
    }

    @PostMapping
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor.Person actor,
            RedirectAttributes redirect)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw new IntakeRefusal.NothingUploaded();
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        RosterUploadId id = uploadRoster.upload(name, file.getBytes(), actor);
        return done("/organization/roster/" + id, redirect, "done.organization.rosterUploaded", List.of());
    }

    @GetMapping("/{upload}")
    String preview(@PathVariable RosterUploadId upload, Actor.Person actor, Model model) {
        RosterPreview preview = previewRoster.of(upload, actor);
        model.addAttribute("preview", preview);
        model.addAttribute("plan", preview.plan());
        model.addAttribute("changes", new RosterChanges(preview.plan(), this::word));
        return "roster/preview";
    }

    @PostMapping("/{upload}")
    String confirm(
            @PathVariable RosterUploadId upload, ConsentForm form, Actor.Person actor, RedirectAttributes redirect) {
        TakeInRoster.Outcome outcome = confirmRoster.confirm(upload, form.consent(), actor);
        return done(
                next(outcome),
                redirect,
                "done.organization.rosterTakenIn",
                List.of(
                        outcome.newUnits(),
                        outcome.changedUnits(),
                        outcome.newPeople(),
                        outcome.changedPeople(),
                        outcome.taken(),
                        outcome.left()));
    }

    /** Whoever is new needs a password; after units alone the workbook with their people comes. */
    private static String next(TakeInRoster.Outcome outcome) {
        if (outcome.newPeople() > 0) {
            return "/organization/first-passwords";
        }
        return outcome.newUnits() > 0 && outcome.changedPeople() == 0 ? "/organization/roster" : "/organization/people";
    }

    @PostMapping("/{upload}/discard")
    String discard(@PathVariable RosterUploadId upload, Actor.Person actor, RedirectAttributes redirect) {
        uploadRoster.discard(upload, actor);
        return done("/organization/roster", redirect, "done.intake.discarded", List.of());
    }

    private String word(Enum<?> constant) {
        String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String done(String path, RedirectAttributes redirect, String key, List<?> arguments) {
        redirect.addFlashAttribute("done", key);
        redirect.addFlashAttribute("doneArguments", arguments);
        return "redirect:" + path;
    }
}
