package io.duban.roster.web;

import io.duban.intake.IntakeRefusal;
import io.duban.organization.RosterPlan;
import io.duban.organization.TakeInRoster;
import io.duban.roster.ConfirmRoster;
import io.duban.roster.PreviewRoster;
import io.duban.roster.Remark;
import io.duban.roster.RosterChanges;
import io.duban.roster.RosterPreview;
import io.duban.roster.RosterUploadId;
import io.duban.roster.UploadRoster;
import io.duban.shared.Actor;
import io.duban.shared.Change;
import io.duban.shared.Located;
import io.duban.shared.PersonId;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/** Bringing units and people in through the API: send the workbook, read the preview, confirm it by its state. */
@RestController
@RequestMapping("/api/organization/rosters")
@Tag(name = "organization")
class RosterApi {

    /** What was found at a place; an error stands in the way. */
    record RemarkJson(String place, boolean error, String text) {}

    /** A unit or a person that comes or changes, with what is said of it. */
    record StepJson(String name, boolean added, List<ChangeJson> changes) {}

    /** A value before and after. */
    record ChangeJson(
            String field, @Nullable String before, @Nullable String after) {

        static ChangeJson of(Change change) {
            return new ChangeJson(change.field(), change.before(), change.after());
        }
    }

    /** How much was taken in; {@code taken} roles were taken away, {@code left} people switched off. */
    record OutcomeJson(int newUnits, int changedUnits, int newPeople, int changedPeople, int taken, int left) {

        static OutcomeJson of(TakeInRoster.Outcome outcome) {
            return new OutcomeJson(
                    outcome.newUnits(),
                    outcome.changedUnits(),
                    outcome.newPeople(),
                    outcome.changedPeople(),
                    outcome.taken(),
                    outcome.left());
        }
    }

    /** Somebody who is not in the workbook; {@code waiting} would wait for nobody, null for oneself. */
    record LeftOutJson(
            PersonId id,
            String account,
            String name,
            boolean oneself,
            @Nullable Integer waiting) {}

    /** What would happen; {@code state} is to be sent with the confirmation. */
    record PreviewJson(
            RosterUploadId upload,
            boolean confirmable,
            String state,
            List<RemarkJson> remarks,
            List<StepJson> units,
            List<StepJson> people,
            List<LeftOutJson> leftOut,
            int unchanged)
            implements Located {

        @Override
        public String address() {
            return "/api/organization/rosters/" + upload;
        }
    }

    /** Whether people lose the roles that the workbook does not name, and who of those left out is switched off. */
    record ConsentJson(
            @NotBlank String state,
            @NotNull Boolean takeUnnamed,
            @NotNull List<PersonId> leaving) {}

    private final UploadRoster uploadRoster;
    private final PreviewRoster previewRoster;
    private final ConfirmRoster confirmRoster;
    private final MessageSource messages;

    RosterApi(
            UploadRoster uploadRoster,
            PreviewRoster previewRoster,
            ConfirmRoster confirmRoster,
            MessageSource messages) {
        this.uploadRoster = uploadRoster;
        this.previewRoster = previewRoster;
        this.confirmRoster = confirmRoster;
        this.messages = messages;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PreviewJson upload(@RequestParam MultipartFile file, Actor.Person actor) throws IOException {
        if (file.isEmpty()) {
            throw new IntakeRefusal.NothingUploaded();
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return preview(uploadRoster.upload(name, file.getBytes(), actor), actor);
    }

    @GetMapping("/{upload}")
    PreviewJson preview(@PathVariable RosterUploadId upload, Actor.Person actor) {
        RosterPreview preview = previewRoster.of(upload, actor);
        RosterPlan plan = preview.plan();
        RosterChanges changes = new RosterChanges(plan, Enum::name);
        int touched = plan.newUnits().size()
                + plan.changedUnits().size()
                + plan.newPeople().size()
                + plan.changedPeople().size();
        return new PreviewJson(
                upload,
                preview.isConfirmable(),
                plan.state(),
                preview.remarks().stream().map(this::json).toList(),
                plan.units().stream()
                        .filter(step -> step.isNew() || step.isChange())
                        .map(step -> new StepJson(step.after().name(), step.isNew(), json(changes.of(step))))
                        .toList(),
                plan.people().stream()
                        .filter(step -> step.isNew() || step.isChange())
                        .map(step -> new StepJson(step.after().account(), step.isNew(), json(changes.of(step))))
                        .toList(),
                leftOut(preview),
                plan.units().size() + plan.people().size() - touched);
    }

    @PostMapping("/{upload}/confirmation")
    OutcomeJson confirm(@PathVariable RosterUploadId upload, @Valid @RequestBody ConsentJson body, Actor.Person actor) {
        TakeInRoster.Consent consent =
                new TakeInRoster.Consent(body.state(), body.takeUnnamed(), Set.copyOf(body.leaving()));
        return OutcomeJson.of(confirmRoster.confirm(upload, consent, actor));
    }

    @DeleteMapping("/{upload}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable RosterUploadId upload, Actor.Person actor) {
        uploadRoster.discard(upload, actor);
    }

    private static List<LeftOutJson> leftOut(RosterPreview preview) {
        return preview.plan().leftOut().stream()
                .map(left -> new LeftOutJson(
                        left.person().id(),
                        left.person().account(),
                        left.person().name(),
                        left.oneself(),
                        preview.waiting().get(left.person().id())))
                .toList();
    }

    private static List<ChangeJson> json(List<Change> changes) {
        return changes.stream().map(ChangeJson::of).toList();
    }

    private RemarkJson json(Remark remark) {
        String text = messages.getMessage(remark.key(), remark.arguments().toArray(), LocaleContextHolder.getLocale());
        return new RemarkJson(remark.place(), remark.error(), text);
    }
}
