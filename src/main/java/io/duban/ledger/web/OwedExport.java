package io.duban.ledger.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.ledger.Board;
import io.duban.ledger.OwedStep;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the counts of punctuality and burden are made of as a file; for the page and for programs alike. */
@RestController
@Tag(name = "tasks")
class OwedExport {

    private static final List<Column<OwedStep>> COLUMNS = List.of(
            new Column<>("ledger.unit", OwedStep::unitName),
            new Column<>("ledger.export.number", OwedStep::number),
            new Column<>("ledger.task", OwedStep::title),
            new Column<>("ledger.owed.step", OwedStep::step),
            new Column<>("ledger.export.year", OwedStep::year),
            new Column<>("ledger.owed.asked", OwedStep::askedAt),
            new Column<>("ledger.owed.due", OwedStep::dueOn),
            new Column<>("ledger.owed.done", OwedStep::doneAt),
            new Column<>("ledger.owed.timeliness", OwedStep::timeliness));

    private final Board board;
    private final WriteList write;

    OwedExport(Board board, WriteList write) {
        this.board = board;
        this.write = write;
    }

    /** All that the caller may see, narrowed as on the page. */
    @GetMapping({"/board/punctuality/export", "/api/board/punctuality/steps/export"})
    ResponseEntity<Resource> owed(
            @ParameterObject OwedForm form, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return write.answer(
                new Listing<>("ledger.owed.title", COLUMNS, paging -> board.owed(form.filter(), paging, who)), format);
    }
}
