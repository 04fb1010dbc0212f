package io.duban.simulation;

import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.report.Report;
import io.duban.report.ReportPart;
import io.duban.report.Reports;
import io.duban.report.ReturnTo;
import io.duban.report.SubmitConsolidated;
import io.duban.report.SubmitReport;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.Decision;
import io.duban.work.Step;
import io.duban.work.Steps;
import io.duban.worklist.WorkItem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Units report, their heads let the parts go, the lead consolidates, office and supervisor decide. */
@Component
@SimulationOnly
class ReportDeeds implements Deed {

    private static final int RETURNED = 10;
    private static final int WHOLE_RETURNED = 30;
    private static final int DISAGREEMENT = 18;

    private final UseCases use;
    private final Writing writing;
    private final Reports reports;
    private final Steps steps;

    ReportDeeds(UseCases use, Writing writing, Reports reports, Steps steps) {
        this.use = use;
        this.writing = writing;
        this.reports = reports;
        this.steps = steps;
    }

    /** What people do with reports. */
    @Component
    @SimulationOnly
    record UseCases(
            SubmitReport submitReport,
            DecideUnitReport decideUnitReport,
            SubmitConsolidated submitConsolidated,
            DecideReport decideReport) {}

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.WRITE_REPORT, Block.DECIDE_UNIT_REPORT, Block.CONSOLIDATE, Block.DECIDE_REPORT);
    }

    @Override
    public void act(WorkItem item, Actor.Person who, Chance chance) {
        TaskYear of = new TaskYear(new TaskId(item.subject()), Objects.requireNonNull(item.year()));
        switch (item.block()) {
            case WRITE_REPORT -> {
                Report before = reports.unitPart(of, item.aboutUnit()).orElse(null);
                use.submitReport().submit(of, item.aboutUnit(), writing.part(of, before, chance), who);
            }
            case DECIDE_UNIT_REPORT -> decidePart(of, item.aboutUnit(), who, chance);
            case CONSOLIDATE -> {
                Report before = reports.whole(of).orElse(null);
                use.submitConsolidated().submit(of, writing.whole(of, before, chance), who);
            }
            default -> decideWhole(of, item, who, chance);
        }
    }

    private void decidePart(TaskYear of, UnitId unit, Actor.Person who, Chance chance) {
        if (chance.in(RETURNED, "part")) {
            use.decideUnitReport().decide(of, unit, Decision.giveBack("请补充完成情况。"), who);
        } else {
            use.decideUnitReport().decide(of, unit, Decision.agree("同意报出"), who);
        }
    }

    private void decideWhole(TaskYear of, WorkItem item, Actor.Person who, Chance chance) {
        Step step = steps.of(item.step());
        DecideReport.At at = new DecideReport.At(of, item.step().node(), null);
        if (chance.in(WHOLE_RETURNED, "whole")) {
            use.decideReport().decide(at, back(of, step, chance), who);
        } else {
            use.decideReport().decide(at, seen(of, step, chance), who);
        }
    }

    /** To one of those to whom the model draws a way. */
    private Decision back(TaskYear of, Step step, Chance chance) {
        List<ReturnTo> ways = Arrays.stream(ReturnTo.values())
                .filter(to -> step.offers(to.answer()))
                .toList();
        ReturnTo to = ways.get(chance.below(ways.size(), "to whom"));
        return Decision.giveBack(to.answer(), to == ReturnTo.UNITS ? units(of, chance) : Set.of(), "请核实数据并补充说明。");
    }

    private Set<UnitId> units(TaskYear of, Chance chance) {
        List<UnitId> reported = reports.ofTask(of.task()).stream()
                .filter(report -> report.year() == of.year() && report.part() == ReportPart.UNIT)
                .map(Report::unit)
                .distinct()
                .toList();
        return Set.of(reported.get(chance.below(reported.size(), "which unit")));
    }

    private Decision seen(TaskYear of, Step step, Chance chance) {
        if (!step.settles()) {
            return Decision.agree("情况属实");
        }
        int claimed =
                Objects.requireNonNull(reports.whole(of).orElseThrow().content().percent());
        return Decision.agree("经核实，以核定为准。").percent(Math.max(0, claimed - chance.below(DISAGREEMENT, "verified")));
    }
}
