package io.duban.intake.web;

import io.duban.intake.ConfirmWorkbook;
import io.duban.intake.IntakeRefusal;
import io.duban.intake.Preview;
import io.duban.intake.PreviewWorkbook;
import io.duban.intake.Upload;
import io.duban.intake.UploadId;
import io.duban.intake.UploadWorkbook;
import io.duban.intake.Uploads;
import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.plan.PutItems;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Role;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A workbook of tasks in, by way of a preview. */
@Controller
@RequestMapping("/plans/{plan}")
class WorkbookPages {

    private final Plans plans;
    private final Uploads uploads;
    private final UploadWorkbook uploadWorkbook;
    private final PreviewWorkbook previewWorkbook;
    private final ConfirmWorkbook confirmWorkbook;
    private final EnumWords words;

    WorkbookPages(
            Plans plans,
            Uploads uploads,
            UploadWorkbook uploadWorkbook,
            PreviewWorkbook previewWorkbook,
            ConfirmWorkbook confirmWorkbook,
            EnumWords words) {
        this.plans = plans;
        this.uploads = uploads;
        this.uploadWorkbook = uploadWorkbook;
        this.previewWorkbook = previewWorkbook;
        this.confirmWorkbook = confirmWorkbook;
        this.words = words;
    }

    @GetMapping("/import")
    String form(@PathVariable PlanId plan, Actor.Person actor, Model model) {
        Plan found = office(plan, actor);
        model.addAttribute("plan", found);
        model.addAttribute("waiting", uploads.waiting(plan));
        return "intake/import";
    }

    @PostMapping("/import")
    String upload(
            @PathVariable PlanId plan,
            @RequestParam(required = false) MultipartFile file,
            Actor.Person actor,
            RedirectAttributes redirect)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw new IntakeRefusal.NothingUploaded();
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        UploadId id = uploadWorkbook.upload(plan, name, file.getBytes(), actor);
        redirect.addFlashAttribute("done", "done.intake.uploaded");
        return "redirect:/plans/" + plan + "/import/" + id;
    }

    @GetMapping("/import/{upload}")
    String preview(@PathVariable PlanId plan, @PathVariable("upload") UploadId id, Actor.Person actor, Model model) {
        Upload upload = of(plan, id);
        Preview preview = previewWorkbook.of(id, words, actor);
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("upload", upload);
        model.addAttribute("preview", preview);
        return "intake/preview";
    }

    @PostMapping("/import/{upload}")
    String confirm(
            @PathVariable PlanId plan,
            @PathVariable("upload") UploadId id,
            @RequestParam String fingerprint,
            @RequestParam(defaultValue = "false") boolean removeMissing,
            Actor.Person actor,
            RedirectAttributes redirect) {
        PutItems.Outcome outcome = confirmWorkbook.confirm(
                of(plan, id).id(), new ConfirmWorkbook.Consent(fingerprint, removeMissing), actor);
        redirect.addFlashAttribute("done", "done.intake.confirmed");
        redirect.addFlashAttribute("doneArguments", List.of(outcome.added(), outcome.changed(), outcome.removed()));
        return "redirect:/plans/" + plan;
    }

    @PostMapping("/import/{upload}/discard")
    String discard(
            @PathVariable PlanId plan,
            @PathVariable("upload") UploadId id,
            Actor.Person actor,
            RedirectAttributes redirect) {
        uploadWorkbook.discard(of(plan, id).id(), actor);
        redirect.addFlashAttribute("done", "done.intake.discarded");
        return "redirect:/plans/" + plan + "/import";
    }

    private Upload of(PlanId plan, UploadId id) {
        Upload upload = uploads.get(id);
        if (!upload.planId().equals(plan)) {
            throw new Missing(id);
        }
        return upload;
    }

    private Plan office(PlanId plan, Actor.Person actor) {
        Plan found = plans.get(plan);
        actor.as(found.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        return found;
    }
}
