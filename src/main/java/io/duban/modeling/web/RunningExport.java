package io.duban.modeling.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.modeling.ReadRunning;
import io.duban.modeling.RunningMatter;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What runs by a version of a model as a file; for the page and for programs alike. */
@RestController
@Tag(name = "models")
class RunningExport {

    private static final List<Column<RunningMatter>> COLUMNS = List.of(
            new Column<>("modeling.matter.number", RunningMatter::number),
            new Column<>("modeling.matter", RunningMatter::title));

    private final ReadRunning running;
    private final WriteList write;

    RunningExport(ReadRunning running, WriteList write) {
        this.running = running;
        this.write = write;
    }

    /** At an element, or anywhere in the version. */
    @GetMapping({
        "/models/{model}/versions/{number}/running/export",
        "/api/models/{model}/versions/{number}/running/export"
    })
    ResponseEntity<Resource> matters(
            @PathVariable String model,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        ReadRunning.Place place = new ReadRunning.Place(model, number, at);
        return write.answer(
                new Listing<>("modeling.toRunning", COLUMNS, paging -> running.at(place, paging, who)), format);
    }
}
