package io.duban.demo;

import io.duban.plan.ChangePlan;
import io.duban.plan.CreatePlan;
import io.duban.plan.Indicator.Target;
import io.duban.plan.PlanHead;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedClause;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.ProposedItem;
import io.duban.plan.PutItems;
import io.duban.plan.ReportingCalendar;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters a sample plan by the use cases of the office. */
@Component
@SampleOnly
class EnterPlan {

    private final CreatePlan createPlan;
    private final ChangePlan changePlan;
    private final PutItems putItems;

    EnterPlan(CreatePlan createPlan, ChangePlan changePlan, PutItems putItems) {
        this.createPlan = createPlan;
        this.changePlan = changePlan;
        this.putItems = putItems;
    }

    PlanId parent(SamplePlan.Head head, UnitId office, Actor.Person staff) {
        return create(head, null, office, staff);
    }

    PlanId enter(SamplePlan sample, @Nullable PlanId parent, Scene scene, Actor.Person staff) {
        PlanId plan = create(sample.plan(), parent, scene.unit(DemoHistory.OFFICE), staff);
        changePlan.putClauses(
                plan,
                sample.clauses().stream()
                        .map(clause -> new ProposedClause(clause.path(), clause.headings(), clause.body()))
                        .toList(),
                staff);
        List<ProposedItem> items =
                sample.items().stream().map(item -> item(item, scene)).toList();
        putItems.put(plan, items, PutItems.Others.KEPT, staff);
        return plan;
    }

    private PlanId create(SamplePlan.Head head, @Nullable PlanId parent, UnitId office, Actor.Person staff) {
        PlanHead stated = PlanHead.of(head.kind(), head.title(), head.issuer(), head.periodStart(), head.periodEnd())
                .dated(head.adoptedOn(), null)
                .under(parent);
        return createPlan.create(office, stated, ReportingCalendar.usual(), staff);
    }

    private static ProposedItem item(SamplePlan.Item item, Scene scene) {
        return new ProposedItem(
                item.number(),
                item.kind(),
                item.sectionPath(),
                item.title(),
                item.content(),
                limit(item.timeLimit()),
                String.join("\n", item.acceptanceCriteria()),
                item.formOfResult(),
                item.units().stream()
                        .map(unit -> new ItemUnit(scene.unit(unit.unit()), unit.role(), unit.inferred()))
                        .toList(),
                item.indicators().stream().map(EnterPlan::indicator).toList(),
                item.clause());
    }

    private static TimeLimit limit(SamplePlan.Limit limit) {
        return new TimeLimit(
                limit.kind(),
                limit.on(),
                limit.stages().stream()
                        .map(stage -> new Stage(stage.on(), stage.text()))
                        .toList());
    }

    private static ProposedIndicator indicator(SamplePlan.SampleIndicator indicator) {
        SamplePlan.Baseline baseline = indicator.baseline();
        return new ProposedIndicator(
                indicator.name(),
                indicator.nature(),
                indicator.unit(),
                indicator.direction(),
                baseline == null ? null : baseline.year(),
                baseline == null ? null : baseline.value(),
                indicator.targets().stream()
                        .map(target -> new Target(target.year(), target.operator(), target.value(), target.text()))
                        .toList());
    }
}
