package io.duban.report.web;

import io.duban.report.Report;
import io.duban.report.SaveReportDraft;
import io.duban.report.SubmitReport;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Keeps a unit's part as it is typed, with what is to be said about it already, and hands it in. */
@Component
class UnitDrafts {

    private final SaveReportDraft save;
    private final DraftCheck check;
    private final SubmitReport submit;

    UnitDrafts(SaveReportDraft save, DraftCheck check, SubmitReport submit) {
        this.submit = submit;
        this.save = save;
        this.check = check;
    }

    Saved save(TaskYear of, UnitId unit, ReportForm form, Actor.Person actor) throws BindException {
        List<Saved.Remark> remarks = check.of(of, form, actor);
        Report saved = save.saveUnitPart(of, unit, form.draft(), actor);
        return Saved.of(saved, remarks);
    }

    void submit(TaskYear of, UnitId unit, ReportForm form, Actor.Person actor) {
        submit.submit(of, unit, form.draft(), actor);
    }
}
