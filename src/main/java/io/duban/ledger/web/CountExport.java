package io.duban.ledger.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.ledger.Board;
import io.duban.ledger.OpenWork;
import io.duban.ledger.ReadOpenWork;
import io.duban.ledger.SectionCount;
import io.duban.ledger.UnitPunctuality;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The counts of the board as files, of the tasks that the caller may see; for the page and for programs alike. */
@RestController
@Tag(name = "tasks")
class CountExport {

    private final Board board;
    private final ReadOpenWork work;
    private final WriteList write;

    CountExport(Board board, ReadOpenWork work, WriteList write) {
        this.work = work;
        this.board = board;
        this.write = write;
    }

    @GetMapping({"/board/sections/export", "/api/board/sections/export"})
    ResponseEntity<Resource> sections(
            @ParameterObject SectionsQuery query,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        return write.answer(
                Listing.whole(
                        "ledger.sections",
                        board.sections(query.filter(), who),
                        new Column<>("ledger.section", count -> SectionCount.line(count.path())),
                        new Column<>("shared.light.RED", SectionCount::red),
                        new Column<>("shared.light.YELLOW", SectionCount::yellow),
                        new Column<>("shared.light.GREEN", SectionCount::green),
                        new Column<>("shared.light.GREY", SectionCount::grey),
                        new Column<>("ledger.total", SectionCount::total)),
                format);
    }

    /** Of all plans, for those who keep the system running. */
    @GetMapping({"/board/open/export", "/api/board/open/export"})
    ResponseEntity<Resource> open(@RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return write.answer(
                Listing.whole(
                        "ledger.open",
                        work.all(who),
                        new Column<>("ledger.plan", OpenWork::planTitle),
                        new Column<>("ledger.unit", OpenWork::unitName),
                        new Column<>("ledger.open.count", OpenWork::open),
                        new Column<>("ledger.open.overdue", OpenWork::overdue),
                        new Column<>("ledger.open.held", OpenWork::held)),
                format);
    }

    /** Of one plan, or of all. */
    @GetMapping({"/board/units/export", "/api/board/punctuality/export"})
    ResponseEntity<Resource> punctuality(
            @RequestParam(required = false) @Nullable PlanId plan,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        return write.answer(
                Listing.whole(
                        "ledger.punctuality",
                        board.punctuality(plan, who),
                        new Column<>("ledger.unit", UnitPunctuality::name),
                        new Column<>("enum.Timeliness.OPEN_LATE", UnitPunctuality::openLate),
                        new Column<>("enum.Timeliness.DONE_LATE", UnitPunctuality::doneLate),
                        new Column<>("enum.Timeliness.IN_TIME", UnitPunctuality::inTime),
                        new Column<>("enum.Timeliness.OPEN", UnitPunctuality::open),
                        new Column<>("ledger.export.percentInTime", UnitPunctuality::percentInTime)),
                format);
    }
}
