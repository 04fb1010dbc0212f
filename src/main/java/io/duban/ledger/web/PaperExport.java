package io.duban.ledger.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.ledger.Papers;
import io.duban.ledger.ReportLine;
import io.duban.ledger.RequestLine;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports and change requests as files, for the board and for programs alike. */
@RestController
@Tag(name = "reports")
class PaperExport {

    private static final List<Column<ReportLine>> REPORTS = List.of(
            new Column<>("ledger.export.number", ReportLine::number),
            new Column<>("ledger.task", ReportLine::title),
            new Column<>("ledger.plan", ReportLine::planTitle),
            new Column<>("ledger.export.year", ReportLine::year),
            new Column<>("ledger.papers.part", ReportLine::part),
            new Column<>("ledger.unit", ReportLine::unitName),
            new Column<>("ledger.papers.state", ReportLine::state),
            new Column<>("ledger.papers.submittedAt", ReportLine::submittedAt),
            new Column<>("ledger.papers.approvedAt", ReportLine::approvedAt),
            new Column<>("ledger.export.claimed", ReportLine::percent),
            new Column<>("ledger.papers.progress", ReportLine::progress),
            new Column<>("ledger.papers.problems", ReportLine::problems),
            new Column<>("ledger.papers.nextSteps", ReportLine::nextSteps));

    private static final List<Column<RequestLine>> REQUESTS = List.of(
            new Column<>("ledger.export.number", line -> line.row().number()),
            new Column<>("ledger.task", line -> line.row().title()),
            new Column<>("ledger.plan", line -> line.row().planTitle()),
            new Column<>("ledger.unit", line -> line.row().unitName()),
            new Column<>("ledger.papers.matter", line -> line.request().matter()),
            new Column<>("ledger.export.year", line -> line.request().was().ofYear()),
            new Column<>("ledger.papers.was", line -> line.request().was().inWords()),
            new Column<>("ledger.papers.wanted", line -> line.request().wanted().inWords()),
            new Column<>("ledger.papers.reason", line -> line.request().text().reason()),
            new Column<>("ledger.papers.state", line -> line.request().state()),
            new Column<>(
                    "ledger.papers.askedAt", line -> line.request().course().askedAt()),
            new Column<>(
                    "ledger.papers.settledAt", line -> line.request().course().settledAt()));

    private final Papers papers;
    private final WriteList write;

    PaperExport(Papers papers, WriteList write) {
        this.papers = papers;
        this.write = write;
    }

    @GetMapping({"/board/reports/export", "/api/reports/export"})
    ResponseEntity<Resource> reports(
            @Valid @ParameterObject PaperForm form,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        return write.answer(
                new Listing<>("ledger.papers.reports", REPORTS, paging -> papers.reports(form.filter(), paging, who)),
                format);
    }

    @GetMapping({"/board/requests/export", "/api/changes/export"})
    ResponseEntity<Resource> requests(
            @Valid @ParameterObject PaperForm form,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        return write.answer(
                new Listing<>(
                        "ledger.papers.requests", REQUESTS, paging -> papers.requests(form.filter(), paging, who)),
                format);
    }
}
