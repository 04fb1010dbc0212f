package io.duban.supervision.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.shared.Actor;
import io.duban.supervision.RectificationFilter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rectifications as a file; for the page and for programs alike. */
@RestController
@Tag(name = "orders")
class RectificationExports {

    private static final List<Column<RectificationLine>> COLUMNS = List.of(
            new Column<>(
                    "rectification.problem", line -> line.rectification().text().problem()),
            new Column<>("rectification.task", line -> line.taskNumber() + " " + line.taskTitle()),
            new Column<>("rectification.unit", RectificationLine::unitName),
            new Column<>(
                    "rectification.source",
                    line -> line.rectification().finding().source()),
            new Column<>("rectification.state", line -> line.rectification().state()),
            new Column<>("rectification.dueOn", line -> line.rectification().dueOn()),
            new Column<>(
                    "rectification.basis", line -> line.rectification().text().basis()),
            new Column<>(
                    "rectification.demand", line -> line.rectification().text().demand()),
            new Column<>(
                    "rectification.closedAt",
                    line -> line.rectification().course().closedAt()));

    private final RectificationLists lists;
    private final WriteList write;

    RectificationExports(RectificationLists lists, WriteList write) {
        this.lists = lists;
        this.write = write;
    }

    @GetMapping({"/rectifications/export", "/api/rectifications/export"})
    ResponseEntity<Resource> export(
            @ParameterObject RectificationQuery query,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        RectificationFilter filter = query.filter();
        return write.answer(
                new Listing<>("rectification.list.title", COLUMNS, paging -> lists.of(filter, paging, who)), format);
    }
}
