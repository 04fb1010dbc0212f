package io.duban.ledger.web;

import io.duban.export.Column;
import io.duban.ledger.BoardTask;
import io.duban.ledger.SectionCount;
import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task in a line of the board, as programs and files are told of it. */
record BoardTaskJson(
        TaskId id,
        PlanId planId,
        int position,
        String number,
        String sectionPath,
        ItemKind kind,
        String title,
        TaskState state,
        @Nullable YearPhase phase,
        int rectifications,
        @Nullable Integer year,
        LimitKind limitKind,
        @Nullable LocalDate dueOn,
        @Nullable Integer claimedPercent,
        @Nullable Integer verifiedPercent,
        @Nullable LocalDate updatedOn,
        UnitId leadUnitId,
        String leadUnitName,
        int units,
        int notSigned,
        String planTitle,
        @Nullable StepKey step,
        @Nullable LocalDate stepDueOn,
        @Nullable String holder) {

    /** The columns of a file that says the same. */
    static final List<Column<BoardTaskJson>> COLUMNS = List.of(
            new Column<>("ledger.export.number", BoardTaskJson::number),
            new Column<>("ledger.task", BoardTaskJson::title),
            new Column<>("ledger.plan", BoardTaskJson::planTitle),
            new Column<>("ledger.section", task -> SectionCount.line(task.sectionPath())),
            new Column<>("ledger.lead", BoardTaskJson::leadUnitName),
            new Column<>("ledger.state", BoardTaskJson::standing),
            new Column<>("ledger.export.rectifications", BoardTaskJson::rectifications),
            new Column<>("ledger.export.year", BoardTaskJson::year),
            new Column<>("ledger.export.step", BoardTaskJson::step),
            new Column<>("ledger.export.holder", BoardTaskJson::holder),
            new Column<>("ledger.export.stepDue", BoardTaskJson::stepDueOn),
            new Column<>("ledger.export.claimed", BoardTaskJson::claimedPercent),
            new Column<>("ledger.export.verified", BoardTaskJson::verifiedPercent),
            new Column<>("ledger.limit", BoardTaskJson::dueOn),
            new Column<>("ledger.updated", BoardTaskJson::updatedOn));

    private Enum<?> standing() {
        return BoardTask.standing(state, phase);
    }

    static BoardTaskJson of(BoardTask given) {
        return new BoardTaskJson(
                given.id(),
                given.planId(),
                given.position(),
                given.number(),
                given.sectionPath(),
                given.kind(),
                given.title(),
                given.state(),
                given.phase(),
                given.rectifications(),
                given.year(),
                given.limitKind(),
                given.dueOn(),
                given.claimedPercent(),
                given.verifiedPercent(),
                given.updatedOn(),
                given.leadUnitId(),
                given.leadUnitName(),
                given.units(),
                given.notSigned(),
                given.planTitle(),
                given.step(),
                given.stepDueOn(),
                given.holder());
    }
}
