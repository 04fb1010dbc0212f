package io.duban.report.web;

import io.duban.report.AttachEvidence;
import io.duban.report.DecideUnitReport;
import io.duban.report.Report;
import io.duban.report.ReportPart;
import io.duban.report.SaveReportDraft;
import io.duban.report.SubmitReport;
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

/** A unit's part of the year's report as JSON. */
@RestController
@RequestMapping("/api/tasks/{task}/years/{year}/reports/{unit}")
@Tag(name = "reports")
class UnitReportApi {

    private final YearViews views;
    private final SaveReportDraft save;
    private final DraftCheck check;
    private final SubmitReport submit;
    private final DecideUnitReport decide;
    private final AttachEvidence attach;

    UnitReportApi(
            YearViews views,
            SaveReportDraft save,
            DraftCheck check,
            SubmitReport submit,
            DecideUnitReport decide,
            AttachEvidence attach) {
        this.views = views;
        this.save = save;
        this.check = check;
        this.submit = submit;
        this.decide = decide;
        this.attach = attach;
    }

    @VersionOf(VersionOf.Thing.UNIT_REPORT)
    @GetMapping
    YearJson.ReportJson show(
            @PathVariable TaskId task, @PathVariable int year, @PathVariable UnitId unit, Actor.Person actor) {
        YearView view = views.of(new TaskYear(task, year), actor);
        return view.now()
                .part(unit)
                .map(report -> YearJson.ReportJson.of(report, view.now().evidenceOf(report.id())))
                .orElseThrow(() -> view.part(unit).isPresent() ? Missing.notBegun(unit) : new Missing(unit));
    }

    @PutMapping
    Saved saveDraft(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            @Valid @RequestBody ReportForm form,
            SeenVersion seen,
            Actor.Person actor)
            throws BindException {
        List<Saved.Remark> remarks = check.of(new TaskYear(task, year), form, actor);
        Report saved = save.saveUnitPart(new TaskYear(task, year), unit, form.draft(seen), actor);
        return Saved.of(saved, remarks);
    }

    @PostMapping("/submission")
    Saved submit(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            @Valid @RequestBody ReportForm form,
            SeenVersion seen,
            Actor.Person actor)
            throws BindException {
        TaskYear of = new TaskYear(task, year);
        YearView view = views.of(of, actor);
        form.check(ReportPart.UNIT, view);
        Report submitted = submit.submit(of, unit, form.draft(seen), actor);
        return Saved.of(submitted, List.of());
    }

    @PostMapping("/approval")
    YearJson.ReportJson decide(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            @Valid @RequestBody PlainDecisionForm form,
            Actor.Person actor) {
        decide.decide(new TaskYear(task, year), unit, form.decided(), actor);
        return show(task, year, unit, actor);
    }

    @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    YearJson.EvidenceJson attach(
            @PathVariable TaskId task,
            @PathVariable int year,
            @PathVariable UnitId unit,
            @RequestParam MultipartFile file,
            Actor.Person actor)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return YearJson.EvidenceJson.of(
                    attach.toUnitPart(new TaskYear(task, year), unit, EvidencePages.upload(file, content), actor));
        }
    }
}
