package io.duban;

import io.duban.plan.Direction;
import io.duban.plan.Indicator;
import io.duban.plan.IndicatorNature;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.TargetOperator;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.ReportValue;
import io.duban.report.SubmitConsolidated;
import io.duban.task.AskForChange;
import io.duban.task.ChangeId;
import io.duban.task.ChangeText;
import io.duban.task.DecideChange;
import io.duban.task.Demand;
import io.duban.task.Demands;
import io.duban.task.Setting;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import java.math.BigDecimal;
import java.util.List;

/** A task of 2020 and 2021 that is to build 200 km of greenways by the end of the first, 300 by that of the second. */
public final class Adjusting {

    public static final ChangeText TEXT = new ChangeText("用地指标核减", "冀水〔2020〕18号", 55, "主体已完成一半");

    private final Walk walk;

    public Adjusting(Walk walk) {
        this.walk = walk;
    }

    /** Signed for by its only unit, with the plan of the first year accepted. */
    public TaskId task(Party lead) {
        ProposedIndicator greenways = new ProposedIndicator(
                "新建绿道",
                IndicatorNature.BINDING,
                "公里",
                Direction.UP,
                null,
                null,
                List.of(target(2020, "200"), target(2021, "300")));
        TaskId task = walk.issue(walk.draft(2020, 2021, List.of(Measured.item(lead, greenways))))
                .get(0);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        return task;
    }

    public static Indicator.Target target(int year, String value) {
        return new Indicator.Target(year, TargetOperator.AT_LEAST, new BigDecimal(value), "≥" + value);
    }

    public Setting.Goal goal(TaskId task, int year, Indicator.Target wanted) {
        return Setting.Goal.of(demand(task).indicators().get(0), year, wanted);
    }

    public Demand demand(TaskId task) {
        return walk.the(Demands.class).of(walk.task(task));
    }

    public ChangeId ask(TaskId task, Setting wanted, Party lead) {
        return walk.the(AskForChange.class).ask(task, wanted, TEXT, lead.officer());
    }

    public void grant(ChangeId change) {
        agree(change);
        walk.the(DecideChange.class).decide(new DecideChange.At(change, null), Decision.agree("同意"), walk.officeHead);
    }

    /** At the first review. */
    public void agree(ChangeId change) {
        walk.the(DecideChange.class).decide(new DecideChange.At(change, null), Decision.agree("情况属实"), walk.staff);
    }

    /** The running year's report with this value, approved. */
    public void report(TaskId task, Party lead, String value) {
        handIn(task, lead, value);
        walk.acceptReview(task);
        walk.approve(task);
    }

    /** The same, in review. */
    public void handIn(TaskId task, Party lead, String value) {
        walk.openReporting(task);
        walk.reportAll(task, lead);
        List<ReportValue> values =
                List.of(ReportValue.of(demand(task).indicators().get(0).id(), value, ""));
        walk.the(SubmitConsolidated.class)
                .submit(
                        walk.year(task),
                        new ReportDraft(new ReportContent("已汇总。", "", "", 60, values), null, Walk.WINDOW),
                        lead.officer());
    }
}
