package io.duban.report;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Role;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit's officer hands its part to its own head. Late is allowed: the duty says that it was. */
@Component
public class SubmitReport {

    private final Tasks tasks;
    private final Drafts drafts;
    private final Handing handing;
    private final ReportLifecycle lifecycle;

    SubmitReport(Tasks tasks, Drafts drafts, Handing handing, ReportLifecycle lifecycle) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.handing = handing;
        this.lifecycle = lifecycle;
    }

    /** Refuses a part that is not complete or not plausible, naming every fault, and one before the reporting window. */
    @Transactional
    public Report submit(TaskYear of, UnitId unit, ReportDraft draft, Actor.Person who) {
        Actor.Person writer = who.as(unit, Role.OFFICER);
        Task task = tasks.get(of.task());
        TaskChecks.mustBeReporting(task, of.year());
        TaskChecks.mustHavePart(task, unit);
        Report written = drafts.with(drafts.unitPart(task, of.year(), unit), draft, writer);
        Report submitted = handing.in(task, written, writer);
        handing.tell(
                DomainEvent.of(Subject.of(TASK, task.id()), ReportAct.UNIT_REPORT_SUBMITTED, writer, handing.now()));
        lifecycle.unitReported(task.id(), unit, writer);
        return submitted;
    }
}
