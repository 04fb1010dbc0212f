package io.duban.ledger.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.ledger.Burden;
import io.duban.ledger.KnownFigure;
import io.duban.ledger.UnitBurden;
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

/** What units were asked for and what is there already as files; for the page and for programs alike. */
@RestController
@Tag(name = "tasks")
class BurdenExport {

    private static final List<Column<KnownFigure>> FIGURES = List.of(
            new Column<>("ledger.export.number", KnownFigure::number),
            new Column<>("ledger.task", KnownFigure::title),
            new Column<>("ledger.claimed", KnownFigure::claimedPercent),
            new Column<>("ledger.verified", KnownFigure::verifiedPercent),
            new Column<>("ledger.figures.updated", KnownFigure::updatedOn),
            new Column<>("ledger.figures.indicator", KnownFigure::indicator),
            new Column<>("ledger.figures.measure", KnownFigure::measure),
            new Column<>("ledger.figures.enteredYear", KnownFigure::enteredYear),
            new Column<>("ledger.figures.entered", KnownFigure::entered),
            new Column<>("ledger.figures.enteredAt", KnownFigure::enteredAt),
            new Column<>("ledger.figures.approvedYear", KnownFigure::approvedYear),
            new Column<>("ledger.figures.approved", KnownFigure::approved),
            new Column<>("ledger.figures.approvedAt", KnownFigure::approvedAt));

    private final Burden burden;
    private final WriteList write;

    BurdenExport(Burden burden, WriteList write) {
        this.burden = burden;
        this.write = write;
    }

    @GetMapping({"/board/burden/export", "/api/board/burden/export"})
    ResponseEntity<Resource> units(
            @ParameterObject BurdenForm form, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return write.answer(
                Listing.whole(
                        "ledger.burden.title",
                        burden.units(form.filter(), burden.month(form.month()), who),
                        new Column<>("ledger.unit", UnitBurden::name),
                        new Column<>("enum.AskedKind.REPORTING", UnitBurden::reporting),
                        new Column<>("enum.AskedKind.SUPERVISION", UnitBurden::supervision),
                        new Column<>("enum.AskedKind.OTHER", UnitBurden::other),
                        new Column<>("ledger.total", UnitBurden::total),
                        new Column<>("ledger.burden.undone", UnitBurden::undone)),
                format);
    }

    @GetMapping({"/board/figures/export", "/api/board/figures/export"})
    ResponseEntity<Resource> figures(
            @ParameterObject FigureForm form, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return write.answer(
                new Listing<>("ledger.figures.title", FIGURES, paging -> burden.figures(form.filter(), paging, who)),
                format);
    }
}
