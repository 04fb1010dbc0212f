package io.duban.report.web;

import io.duban.report.AttachClaimEvidence;
import io.duban.report.ClaimCompletion;
import io.duban.report.DecideClaim;
import io.duban.report.EvidenceId;
import io.duban.report.SaveClaimDraft;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.SeenVersion;
import io.duban.shared.VersionOf;
import io.duban.task.TaskId;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The claim that a task is complete as JSON: written, handed in, and decided on at each step. */
@RestController
@RequestMapping("/api/tasks/{task}/completion")
@Tag(name = "reports")
class ClaimApi {

    private final ClaimViews views;
    private final SaveClaimDraft save;
    private final ClaimCompletion submit;
    private final DecideClaim decide;
    private final AttachClaimEvidence attach;
    private final HistoryViews histories;

    ClaimApi(
            ClaimViews views,
            SaveClaimDraft save,
            ClaimCompletion submit,
            DecideClaim decide,
            AttachClaimEvidence attach,
            HistoryViews histories) {
        this.histories = histories;
        this.views = views;
        this.save = save;
        this.submit = submit;
        this.decide = decide;
        this.attach = attach;
    }

    @VersionOf(VersionOf.Thing.CLAIM)
    @GetMapping("/claim")
    ClaimJson show(@PathVariable TaskId task, Actor.Person actor) {
        ClaimView view = views.of(task, actor);
        if (view.decided() == null) {
            throw Missing.notBegun(task);
        }
        return ClaimJson.of(view.decided(), view);
    }

    @GetMapping("/claim/versions")
    HistoryJson versions(@PathVariable TaskId task, Actor.Person actor) {
        HistoryView history = histories.of(views.of(task, actor), actor);
        if (history == null) {
            throw Missing.notBegun(task);
        }
        return HistoryJson.of(history);
    }

    @GetMapping("/claim/versions/{number}")
    HistoryJson.VersionJson version(@PathVariable TaskId task, @PathVariable int number, Actor.Person actor) {
        return HistoryView.version(histories.of(views.of(task, actor), actor), number)
                .map(HistoryJson.VersionJson::of)
                .orElseThrow(() -> new Missing(task));
    }

    @PutMapping("/claim")
    Saved saveDraft(
            @PathVariable TaskId task, @Valid @RequestBody ClaimForm form, SeenVersion seen, Actor.Person actor) {
        return Saved.of(save.save(task, form.draft(seen), actor));
    }

    @PostMapping("/claim/submission")
    Saved submit(@PathVariable TaskId task, @Valid @RequestBody ClaimForm form, SeenVersion seen, Actor.Person actor)
            throws BindException {
        ClaimView view = views.of(task, actor);
        ApiChecks.refuse(form, view.check().faults(form.draft().content()));
        return Saved.of(submit.submit(task, form.draft(seen), actor));
    }

    /** At the step of the node, which the desk names. */
    @PostMapping("/decisions/{node}")
    ClaimJson decide(
            @PathVariable TaskId task,
            @PathVariable String node,
            @Valid @RequestBody ClaimDecisionForm form,
            Actor.Person actor) {
        decide.decide(new DecideClaim.At(task, node), form.decided(), form.looked(), actor);
        return show(task, actor);
    }

    @PostMapping(path = "/claim/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    YearJson.EvidenceJson attach(@PathVariable TaskId task, @RequestParam MultipartFile file, Actor.Person actor)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return YearJson.EvidenceJson.of(attach.attach(task, EvidencePages.upload(file, content), actor));
        }
    }

    @DeleteMapping("/claim/evidence/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void detach(@PathVariable TaskId task, @PathVariable EvidenceId id, Actor.Person actor) {
        attach.remove(task, id, actor);
    }
}
