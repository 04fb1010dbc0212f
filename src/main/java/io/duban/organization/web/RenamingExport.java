package io.duban.organization.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.organization.LookUpRenamings;
import io.duban.organization.LookUpRenamings.Line;
import io.duban.organization.RenamingState;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Renamings as a file, for admins and auditors; for the page and for programs alike. */
@RestController
@Tag(name = "organization")
class RenamingExport {

    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>("organization.renaming.old", line -> line.renaming().oldName()),
            new Column<>("organization.renaming.new", line -> line.renaming().name()),
            new Column<>(
                    "organization.renaming.newFull", line -> line.renaming().fullName()),
            new Column<>("organization.renaming.from", line -> line.renaming().fromOn()),
            new Column<>("organization.renaming.basis", line -> line.renaming().basis()),
            new Column<>("organization.renaming.state", line -> line.renaming().state()),
            new Column<>("organization.renaming.plannedBy", Line::plannedBy));

    private final LookUpRenamings lookUp;
    private final WriteList write;

    RenamingExport(LookUpRenamings lookUp, WriteList write) {
        this.lookUp = lookUp;
        this.write = write;
    }

    @GetMapping({"/organization/renamings/export", "/api/organization/renamings/export"})
    ResponseEntity<Resource> renamings(
            @RequestParam(required = false) @Nullable RenamingState state,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        return write.answer(
                new Listing<>("organization.renamings.title", COLUMNS, paging -> lookUp.list(state, paging, who)),
                format);
    }
}
