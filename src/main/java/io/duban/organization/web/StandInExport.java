package io.duban.organization.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.organization.LookUpPeople;
import io.duban.organization.LookUpStandIns;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Slice;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stand-ins as a file: one's own, and for admins and auditors those of anybody; for pages and programs alike. */
@RestController
@Tag(name = "organization")
class StandInExport {

    private static final List<Column<LookUpStandIns.Line>> COLUMNS = List.of(
            new Column<>("organization.standIn.absent", LookUpStandIns.Line::absentName),
            new Column<>("organization.standIn.standIn", LookUpStandIns.Line::standInName),
            new Column<>("organization.standIn.from", line -> line.standIn().fromOn()),
            new Column<>("organization.standIn.until", line -> line.standIn().untilOn()),
            new Column<>("organization.standIn.endedAt", line -> line.standIn().endedAt()));

    private final LookUpStandIns lookUp;
    private final LookUpPeople people;
    private final WriteList write;

    StandInExport(LookUpStandIns lookUp, LookUpPeople people, WriteList write) {
        this.lookUp = lookUp;
        this.people = people;
        this.write = write;
    }

    @GetMapping({"/organization/stand-ins/mine/export", "/api/organization/stand-ins/mine/export"})
    ResponseEntity<Resource> mine(@RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return answer(lookUp.own(who), format);
    }

    @GetMapping({"/organization/people/{id}/stand-ins/export", "/api/organization/people/{id}/stand-ins/export"})
    ResponseEntity<Resource> of(
            @PathVariable PersonId id, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return answer(people.sheet(id, who).standIns(), format);
    }

    private ResponseEntity<Resource> answer(List<LookUpStandIns.Line> lines, ExportForm format) throws IOException {
        return write.answer(new Listing<>("organization.standIns", COLUMNS, paging -> Slice.all(lines)), format);
    }
}
