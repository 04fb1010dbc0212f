package io.duban.intake.web;

import io.duban.intake.ConfirmWorkbook;
import io.duban.intake.Finding;
import io.duban.intake.IntakeRefusal;
import io.duban.intake.Preview;
import io.duban.intake.PreviewWorkbook;
import io.duban.intake.UploadId;
import io.duban.intake.UploadWorkbook;
import io.duban.intake.Uploads;
import io.duban.plan.PlanId;
import io.duban.plan.PutItems;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Importing a workbook of tasks through the API: send it, read the preview, confirm it by its fingerprint. */
@RestController
@RequestMapping("/api/plans/{plan}/imports")
@Tag(name = "plans")
class WorkbookApi {

    private final Uploads uploads;
    private final UploadWorkbook uploadWorkbook;
    private final PreviewWorkbook previewWorkbook;
    private final ConfirmWorkbook confirmWorkbook;
    private final EnumWords words;
    private final MessageSource messages;

    WorkbookApi(
            Uploads uploads,
            UploadWorkbook uploadWorkbook,
            PreviewWorkbook previewWorkbook,
            ConfirmWorkbook confirmWorkbook,
            EnumWords words,
            MessageSource messages) {
        this.uploads = uploads;
        this.uploadWorkbook = uploadWorkbook;
        this.previewWorkbook = previewWorkbook;
        this.confirmWorkbook = confirmWorkbook;
        this.words = words;
        this.messages = messages;
    }

    /** What was found at a place; an error stands in the way of confirming. */
    record FindingJson(String place, boolean error, Finding.Kind kind, String text) {}

    /** A task of the plan that would change, field by field. */
    record ChangedJson(String number, String title, List<ChangeJson> changes) {

        static ChangedJson of(Preview.Changed changed) {
            return new ChangedJson(
                    changed.number(),
                    changed.title(),
                    changed.changes().stream()
                            .map(one -> new ChangeJson(one.field(), one.before(), one.after()))
                            .toList());
        }
    }

    /** A value before and after. */
    record ChangeJson(
            String field, @Nullable String before, @Nullable String after) {}

    /** How much was taken in. */
    record OutcomeJson(int added, int changed, int removed, int unchanged) {

        static OutcomeJson of(PutItems.Outcome outcome) {
            return new OutcomeJson(outcome.added(), outcome.changed(), outcome.removed(), outcome.unchanged());
        }
    }

    record PreviewJson(
            UploadId upload,
            boolean confirmable,
            String fingerprint,
            List<FindingJson> findings,
            List<String> added,
            List<ChangedJson> changed,
            List<String> missing,
            int unchanged) {}

    record ConsentJson(@NotBlank String fingerprint, boolean removeMissing) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PreviewJson> upload(@PathVariable PlanId plan, @RequestParam MultipartFile file, Actor.Person actor)
            throws IOException {
        if (file.isEmpty()) {
            throw new IntakeRefusal.NothingUploaded();
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        UploadId upload = uploadWorkbook.upload(plan, name, file.getBytes(), actor);
        return ResponseEntity.created(URI.create("/api/plans/" + plan + "/imports/" + upload))
                .body(json(upload, actor));
    }

    @GetMapping("/{upload}")
    PreviewJson preview(@PathVariable PlanId plan, @PathVariable UploadId upload, Actor.Person actor) {
        return json(of(plan, upload), actor);
    }

    @PostMapping("/{upload}/confirmation")
    OutcomeJson confirm(
            @PathVariable PlanId plan,
            @PathVariable UploadId upload,
            @Valid @RequestBody ConsentJson consent,
            Actor.Person actor) {
        ConfirmWorkbook.Consent given = new ConfirmWorkbook.Consent(consent.fingerprint(), consent.removeMissing());
        return OutcomeJson.of(confirmWorkbook.confirm(of(plan, upload), given, actor));
    }

    @DeleteMapping("/{upload}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable PlanId plan, @PathVariable UploadId upload, Actor.Person actor) {
        uploadWorkbook.discard(of(plan, upload), actor);
    }

    private UploadId of(PlanId plan, UploadId upload) {
        if (!uploads.get(upload).planId().equals(plan)) {
            throw new Missing(upload);
        }
        return upload;
    }

    private PreviewJson json(UploadId upload, Actor.Person actor) {
        Preview preview = previewWorkbook.of(upload, words, actor);
        return new PreviewJson(
                upload,
                preview.isConfirmable(),
                preview.fingerprint(),
                preview.findings().stream().map(this::json).toList(),
                preview.added().stream().map(item -> item.number()).toList(),
                preview.changed().stream().map(ChangedJson::of).toList(),
                preview.missing().stream().map(item -> item.number()).toList(),
                preview.unchanged());
    }

    private FindingJson json(Finding finding) {
        String text = messages.getMessage(finding, LocaleContextHolder.getLocale());
        return new FindingJson(finding.place(), finding.isError(), finding.kind(), text);
    }
}
