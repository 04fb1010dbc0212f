package io.duban.simulation;

import io.duban.report.AnnualPlan;
import io.duban.report.AnnualPlanContent;
import io.duban.report.AnnualPlanDraft;
import io.duban.report.AnnualPlans;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.MilestoneLine;
import io.duban.report.SubmitAnnualPlan;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.Decision;
import io.duban.worklist.WorkItem;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The lead unit plans its year, and the office reviews the plan. */
@Component
@SimulationOnly
class YearDeeds implements Deed {

    private static final int RETURNED = 12;

    private final SubmitAnnualPlan submit;
    private final DecideAnnualPlan decide;
    private final AnnualPlans plans;

    YearDeeds(SubmitAnnualPlan submit, DecideAnnualPlan decide, AnnualPlans plans) {
        this.submit = submit;
        this.decide = decide;
        this.plans = plans;
    }

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.WRITE_ANNUAL_PLAN, Block.DECIDE_ANNUAL_PLAN);
    }

    @Override
    public void act(WorkItem item, Actor.Person who, Chance chance) {
        TaskYear of = new TaskYear(new TaskId(item.subject()), Objects.requireNonNull(item.year()));
        if (item.block() == Block.WRITE_ANNUAL_PLAN) {
            Integer seen = plans.find(of).map(AnnualPlan::version).orElse(null);
            submit.submit(of, new AnnualPlanDraft(content(of.year(), chance), seen), who);
        } else if (chance.in(RETURNED, "annual plan")) {
            decide.decide(of, Decision.giveBack("请补充节点。"), who);
        } else {
            decide.decide(of, Decision.agree("同意"), who);
        }
    }

    private static AnnualPlanContent content(int year, Chance chance) {
        return new AnnualPlanContent(
                year + "年完成年度建设任务。",
                "分季度推进，按月调度。" + chance.below(1000, "words"),
                List.of(
                        new MilestoneLine(LocalDate.of(year, 6, 30), "完成前期工作", 40, null),
                        new MilestoneLine(LocalDate.of(year, 11, 30), "完成年度建设内容", 90, null)));
    }
}
