package io.duban.plan.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.organization.Units;
import io.duban.plan.PlanDirectory;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plans as a file; for the page and for programs alike. */
@RestController
@Tag(name = "plans")
class PlanExport {

    /** A plan with the name of its office. */
    private record Named(PlanDirectory.Listed plan, String office) {}

    private static final List<Column<Named>> COLUMNS = List.of(
            new Column<>("plan.title", row -> row.plan().title()),
            new Column<>("plan.documentNumber", row -> row.plan().documentNumber()),
            new Column<>("plan.kind", row -> row.plan().kind()),
            new Column<>("plan.export.from", row -> row.plan().periodStart()),
            new Column<>("plan.export.until", row -> row.plan().periodEnd()),
            new Column<>("plan.office", Named::office),
            new Column<>("plan.items", row -> row.plan().items()),
            new Column<>("plan.state", row -> row.plan().state()));

    private final PlanDirectory directory;
    private final Units units;
    private final WriteList write;

    PlanExport(PlanDirectory directory, Units units, WriteList write) {
        this.directory = directory;
        this.units = units;
        this.write = write;
    }

    @GetMapping({"/plans/export", "/api/plans/export"})
    ResponseEntity<Resource> plans(@RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return write.answer(new Listing<>("plan.list.title", COLUMNS, paging -> page(paging, who)), format);
    }

    private Slice<Named> page(Paging paging, Actor.Person who) {
        Slice<PlanDirectory.Listed> slice =
                directory.page(Visibility.of(who), paging.after(), paging.sizeOr(Paging.MOST));
        Map<UnitId, String> names = units.names(
                slice.rows().stream().map(PlanDirectory.Listed::officeUnitId).toList());
        return slice.map(plan -> new Named(plan, names.getOrDefault(plan.officeUnitId(), "")));
    }
}
