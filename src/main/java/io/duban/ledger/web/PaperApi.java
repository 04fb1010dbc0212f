package io.duban.ledger.web;

import io.duban.ledger.Papers;
import io.duban.ledger.ReportLine;
import io.duban.ledger.RequestLine;
import io.duban.report.ReportId;
import io.duban.report.ReportPart;
import io.duban.report.ReportState;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeState;
import io.duban.task.TaskId;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What units handed in and asked for in all tasks that one may see, the newest first. */
@RestController
@Tag(name = "reports")
class PaperApi {

    /** A report that left its unit; {@code percent} is claimed. */
    record ReportLineJson(
            ReportId id,
            TaskId task,
            int year,
            ReportPart part,
            UnitId unit,
            ReportState state,
            @Nullable Instant submittedAt,
            @Nullable Instant approvedAt,
            @Nullable Integer percent,
            String progress,
            String problems,
            String nextSteps) {

        static ReportLineJson of(ReportLine given) {
            return new ReportLineJson(
                    given.id(),
                    given.taskId(),
                    given.year(),
                    given.part(),
                    given.unitId(),
                    given.state(),
                    given.submittedAt(),
                    given.approvedAt(),
                    given.percent(),
                    given.progress(),
                    given.problems(),
                    given.nextSteps());
        }
    }

    /**
     * A change request. Of one for more time {@code dueOn} is the day that it asks to move to {@code wantedOn}; of one
     * for an adjustment these are null, and {@code was} and {@code wanted} say in words what is to be changed.
     */
    record RequestLineJson(
            ChangeId id,
            TaskId task,
            UnitId unit,
            ChangeMatter matter,
            @Nullable Integer year,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate wantedOn,
            String was,
            String wanted,
            String reason,
            ChangeState state,
            Instant askedAt,
            @Nullable Instant settledAt) {

        static RequestLineJson of(RequestLine given) {
            ChangeRequest request = given.request();
            return new RequestLineJson(
                    request.id(),
                    request.taskId(),
                    request.unitId(),
                    request.matter(),
                    request.was().ofYear(),
                    request.was().day(),
                    request.wanted().day(),
                    request.was().inWords(),
                    request.wanted().inWords(),
                    request.text().reason(),
                    request.state(),
                    request.course().askedAt(),
                    request.course().settledAt());
        }
    }

    private final Papers papers;

    PaperApi(Papers papers) {
        this.papers = papers;
    }

    @GetMapping("/api/reports")
    Slice<ReportLineJson> listReports(
            @Valid @ParameterObject PaperForm form, @ParameterObject Paging paging, Actor.Person who) {
        return papers.reports(form.filter(), paging, who).map(ReportLineJson::of);
    }

    @GetMapping("/api/changes")
    Slice<RequestLineJson> listRequests(
            @Valid @ParameterObject PaperForm form, @ParameterObject Paging paging, Actor.Person who) {
        return papers.requests(form.filter(), paging, who).map(RequestLineJson::of);
    }
}
