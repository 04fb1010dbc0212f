package io.duban.modeling.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.modeling.ReadIncidents;
import io.duban.modeling.WorkListCheck;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The nightly checks of the work list as a file; for the page and for programs alike. */
@RestController
@Tag(name = "operations")
class CheckExport {

    private final ReadIncidents incidents;
    private final WriteList write;

    CheckExport(ReadIncidents incidents, WriteList write) {
        this.incidents = incidents;
        this.write = write;
    }

    @GetMapping({"/operations/checks/export", "/api/operations/checks/export"})
    ResponseEntity<Resource> checks(@RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return write.answer(
                Listing.whole(
                        "modeling.operations.checks",
                        incidents.checks(who),
                        new Column<>("modeling.export.begunAt", WorkListCheck::begunAt),
                        new Column<>("modeling.export.endedAt", WorkListCheck::endedAt),
                        new Column<>("modeling.export.missing", WorkListCheck::missing),
                        new Column<>("modeling.export.surplus", WorkListCheck::surplus)),
                format);
    }
}
