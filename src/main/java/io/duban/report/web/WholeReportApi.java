package io.duban.report.web;

import io.duban.report.AttachEvidence;
import io.duban.report.DecideReport;
import io.duban.report.Report;
import io.duban.report.ReportPart;
import io.duban.report.SaveReportDraft;
import io.duban.report.SubmitConsolidated;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.SeenVersion;
import io.duban.shared.UnitId;
import io.duban.shared.VersionOf;
import io.duban.task.TaskId;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.validation.BindException;
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

/** The whole of a year's report as JSON: consolidated, reviewed, approved. */
@RestController
@RequestMapping("/api/tasks/{task}/years/{year}/report")
@Tag(name = "reports")
class WholeReportApi {

    private final YearViews views;
    private final SaveReportDraft save;
    private final DraftCheck check;
    private final SubmitConsolidated submit;
    private final DecideReport decide;
    private final AttachEvidence attach;

    WholeReportApi(
            YearViews views,
            SaveReportDraft save,
            DraftCheck check,
            SubmitConsolidated submit,
            DecideReport decide,
            AttachEvidence attach) {
        this.views = views;
        this.save = save;
        this.check = check;
        this.submit = submit;
        this.decide = decide;
        this.attach = attach;
    }

    @VersionOf(VersionOf.Thing.WHOLE_REPORT)
    @GetMapping
    YearJson.ReportJson show(@PathVariable TaskId task, @PathVariable int year, Actor.Person actor) {
        YearView view = views.of(new TaskYear(task, year), actor);
        Report whole = view.now().whole();
        if (whole == null) {
            throw Missing.notBegun(task);
        }
        return YearJson.ReportJson.of(whole, view.now().evidenceOf(whole.id()));
    }

    @PutMapping
    Saved saveDraft(
            @PathVariable TaskId task,
            @PathVariable int year,
            @Valid @RequestBody ReportForm form,
            SeenVersion seen,
            Actor.Person actor)
            throws BindException {
        List<Saved.Remark> remarks = check.of(new TaskYear(task, year), form, actor);
        Report saved = save.saveWhole(new TaskYear(task, year), form.draft(seen), actor);
        return Saved.of(saved, remarks);
    }

    @PostMapping("/submission")
    Saved submit(
            @PathVariable TaskId task,
            @PathVariable int year,
            @Valid @RequestBody ReportForm form,
            SeenVersion seen,
            Actor.Person actor)
            throws BindException {
        TaskYear of = new TaskYear(task, year);
        YearView view = views.of(of, actor);
        form.check(ReportPart.WHOLE, view);
        Report submitted = submit.submit(of, form.draft(seen), actor);
        return Saved.of(submitted, List.of());
    }

    /** At the step of the node, which the desk names; the unit where several decide at it. */
    @PostMapping("/decisions/{node}")
    YearJson.ReportJson decide(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable String node,
            @RequestParam(required = false) @Nullable UnitId unit,
            @Valid @RequestBody DecisionForm form,
            Actor.Person actor) {
        decide.decide(new DecideReport.At(new TaskYear(task, year), node, unit), form.decided(), actor);
        return show(task, year, actor);
    }

    @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    YearJson.EvidenceJson attach(
            @PathVariable TaskId task, @PathVariable int year, @RequestParam MultipartFile file, Actor.Person actor)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return YearJson.EvidenceJson.of(
                    attach.toWhole(new TaskYear(task, year), EvidencePages.upload(file, content), actor));
        }
    }
}
