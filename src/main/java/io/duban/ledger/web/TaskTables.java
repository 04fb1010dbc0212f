package io.duban.ledger.web;

import io.duban.export.Column;
import io.duban.export.Listing;
import io.duban.ledger.Breakdown;
import io.duban.ledger.IndicatorCourse;
import io.duban.ledger.TaskDossier;
import io.duban.ledger.UnitStanding;
import io.duban.plan.Indicator;
import io.duban.report.Evidence;
import io.duban.report.MilestoneLine;
import io.duban.report.ReportValue;
import io.duban.report.YearReport;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What the lists about the task itself have in their columns; names are those of the dossier. */
final class TaskTables {

    private static final String UNIT = "ledger.unit";
    private static final String STATE = "ledger.state";
    private static final String YEAR = "ledger.export.year";

    private TaskTables() {}

    /** What stands in a year of the task. */
    private record InYear<T>(int year, T what) {

        static <T> List<InYear<T>> of(TaskDossier d, Function<YearReport, List<T>> things) {
            return d.years().stream()
                    .flatMap(year -> things.apply(year).stream().map(what -> new InYear<>(year.year(), what)))
                    .toList();
        }
    }

    private record Measured(IndicatorCourse course, IndicatorCourse.Point point) {}

    static Listing<UnitStanding> units(TaskDossier d) {
        return Listing.whole(
                "ledger.units",
                d.units(),
                new Column<>(UNIT, UnitStanding::name),
                new Column<>("ledger.responsibility", unit -> unit.part().responsibility()),
                new Column<>("ledger.signing", unit -> unit.part().state()),
                new Column<>("ledger.export.signDueOn", unit -> unit.part().signDueOn()),
                new Column<>("ledger.export.signedAt", unit -> unit.part().signedAt()),
                new Column<>("ledger.owes", unit -> unit.owed().size()),
                new Column<>("enum.Timeliness.IN_TIME", UnitStanding::doneInTime),
                new Column<>("enum.Timeliness.DONE_LATE", UnitStanding::doneLate));
    }

    static Listing<Breakdown.Child> children(TaskDossier d) {
        return Listing.whole(
                "ledger.breakdown",
                d.matters().breakdown().groups().stream()
                        .flatMap(group -> group.children().stream())
                        .toList(),
                new Column<>("ledger.export.number", child -> child.task().number()),
                new Column<>("ledger.breakdown.task", child -> child.task().title()),
                new Column<>(UNIT, child -> d.unit(child.task().leadUnitId())),
                new Column<>(STATE, child -> child.task().state()),
                new Column<>("ledger.limit", child -> child.task().term().dueOn()),
                new Column<>("ledger.breakdown.share", TaskTables::share),
                new Column<>(
                        "ledger.export.claimed",
                        child -> child.task().progress().claimedPercent()),
                new Column<>(
                        "ledger.export.verified",
                        child -> child.task().progress().verifiedPercent()));
    }

    private static @Nullable Integer share(Breakdown.Child child) {
        var origin = child.task().oversight().origin();
        return origin == null ? null : origin.share();
    }

    static Listing<?> values(TaskDossier d) {
        List<Measured> rows = d.courses().stream()
                .flatMap(course -> course.points().stream().map(point -> new Measured(course, point)))
                .toList();
        return Listing.whole(
                "ledger.indicators",
                rows,
                new Column<>(
                        "ledger.export.indicator",
                        row -> row.course().indicator().name()),
                new Column<>(
                        "ledger.export.measure", row -> row.course().indicator().unit()),
                new Column<>(YEAR, row -> row.point().year()),
                new Column<>("ledger.target", row -> words(row.point().target())),
                new Column<>("ledger.export.before", row -> words(row.point().originally())),
                new Column<>("ledger.value", row -> reported(row.point())),
                new Column<>("ledger.reached", row -> reached(row.point())));
    }

    private static @Nullable String words(Indicator.@Nullable Target target) {
        return target == null ? null : target.words();
    }

    /** As a number where it is one. */
    private static @Nullable Object reported(IndicatorCourse.Point point) {
        ReportValue value = point.value();
        return value == null || value.number() != null ? point.number() : value.typed();
    }

    private static @Nullable Object reached(IndicatorCourse.Point point) {
        Boolean reached = point.reached();
        return reached == null
                ? null
                : new DefaultMessageSourceResolvable(reached ? "ledger.reached" : "ledger.notReached");
    }

    static Listing<?> milestones(TaskDossier d) {
        List<InYear<MilestoneLine>> rows = InYear.of(d, year -> Stream.ofNullable(year.plan())
                .flatMap(plan -> plan.content().lines().stream())
                .toList());
        return Listing.whole(
                "ledger.milestones",
                rows,
                new Column<>(YEAR, InYear::year),
                new Column<>("ledger.owed.due", row -> row.what().dueOn()),
                new Column<>("ledger.export.milestone", row -> row.what().title()),
                new Column<>("ledger.expected", row -> row.what().expectedPercent()),
                new Column<>("ledger.export.doneOn", row -> row.what().doneOn()),
                new Column<>("ledger.export.words", row -> row.what().doneWords()));
    }

    /** Without what was removed. */
    static Listing<?> files(TaskDossier d) {
        List<InYear<Evidence>> rows = InYear.of(d, year -> year.reports().stream()
                .flatMap(report -> year.evidenceOf(report.id()).stream())
                .filter(file -> file.removedAt() == null)
                .toList());
        return Listing.whole(
                "ledger.export.files",
                rows,
                new Column<>(YEAR, InYear::year),
                new Column<>("ledger.export.file", row -> row.what().fileName()),
                new Column<>("ledger.export.bytes", row -> row.what().size()),
                new Column<>("ledger.export.by", row -> d.person(row.what().uploadedBy())),
                new Column<>("ledger.export.at", row -> row.what().uploadedAt()));
    }
}
