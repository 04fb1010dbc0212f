package io.duban.modeling.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.modeling.ReadIncidents;
import io.duban.modeling.RunningMatter;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Duban failed to do by itself as a file; for the page and for programs alike. */
@RestController
@Tag(name = "operations")
class IncidentExport {

    private static final List<Column<ReadIncidents.Line>> COLUMNS = List.of(
            new Column<>("modeling.operations.matter", IncidentExport::matter),
            new Column<>("modeling.operations.step", ReadIncidents.Line::step),
            new Column<>("modeling.export.model", line -> line.incident().model()),
            new Column<>("modeling.export.version", line -> line.incident().number()),
            new Column<>("modeling.operations.words", line -> line.incident().words()),
            new Column<>("modeling.operations.since", line -> line.incident().since()),
            new Column<>("modeling.export.tries", line -> line.incident().tries()),
            new Column<>("modeling.operations.waiting", ReadIncidents.Line::units));

    private final ReadIncidents incidents;
    private final WriteList write;

    IncidentExport(ReadIncidents incidents, WriteList write) {
        this.incidents = incidents;
        this.write = write;
    }

    @GetMapping({"/operations/export", "/api/operations/incidents/export"})
    ResponseEntity<Resource> incidents(
            @ParameterObject IncidentQuery query,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Locale language,
            Actor.Person who)
            throws IOException {
        return write.answer(
                new Listing<>(
                        "modeling.operations.title",
                        COLUMNS,
                        paging -> incidents.page(query.filter(), paging, language, who)),
                format);
    }

    private static @Nullable String matter(ReadIncidents.Line line) {
        RunningMatter matter = line.matter();
        return matter == null ? null : matter.number() + " " + matter.title();
    }
}
