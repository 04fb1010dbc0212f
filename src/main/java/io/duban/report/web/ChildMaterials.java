package io.duban.report.web;

import static java.util.stream.Collectors.toSet;

import io.duban.organization.FormerNames;
import io.duban.organization.UnitNames;
import io.duban.report.ChildReport;
import io.duban.report.ReadChildReports;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what a unit's child tasks reported, for its own report's form. */
@Component
class ChildMaterials {

    private final ReadChildReports read;
    private final FormerNames units;

    ChildMaterials(ReadChildReports read, FormerNames units) {
        this.read = read;
        this.units = units;
    }

    ChildMaterial of(TaskYear of, UnitId by, Actor.Person reader) {
        List<ChildReport> reports = read.of(of, by, reader);
        return new ChildMaterial(
                reports,
                reports.isEmpty()
                        ? UnitNames.NONE
                        : units.of(reports.stream()
                                .map(report -> report.child().leadUnitId())
                                .collect(toSet())));
    }
}
