package io.duban.plan;

import io.duban.organization.Newcomers;
import io.duban.plan.Indicator.Target;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** An office with its people, two departments, and items to put into a draft. */
public final class Drafting {

    public final Newcomers newcomers;
    public final UnitId office;
    public final UnitId water;
    public final UnitId forest;
    public final Actor.Person staff;
    public final Actor.Person head;
    public final Actor.Person waterOfficer;
    public final Actor.Person forestHead;
    private final ApplicationContext context;

    public Drafting(ApplicationContext context) {
        this.context = context;
        newcomers = new Newcomers(context);
        office = newcomers.unit();
        water = newcomers.unit();
        forest = newcomers.unit();
        staff = actor(office, Role.OFFICE_STAFF);
        head = actor(office, Role.OFFICE_HEAD);
        waterOfficer = actor(water, Role.OFFICER);
        forestHead = actor(forest, Role.DEPARTMENT_HEAD);
    }

    public Actor.Person actor(UnitId unit, Role role) {
        return newcomers.actor(newcomers.personWith(unit, role));
    }

    public PlanId plan() {
        PlanHead plan = PlanHead.of(PlanKind.IMPLEMENTING_OPINION, "生态环境支撑区实施意见", "省政府办公厅", 2019, 2035);
        return context.getBean(CreatePlan.class).create(office, plan, ReportingCalendar.usual(), staff);
    }

    /** A draft with this many items, all of them ready to be handed in. */
    public PlanId planOf(int items) {
        PlanId plan = plan();
        List<ProposedItem> proposed =
                IntStream.rangeClosed(1, items).mapToObj(i -> item("1-" + i)).toList();
        context.getBean(PutItems.class).put(plan, proposed, PutItems.Others.REMOVED, staff);
        return plan;
    }

    public ProposedItem item(String number) {
        return item(number, "治理水土流失", List.of(lead(water), part(forest)), List.of(indicator("治理面积")));
    }

    public ProposedItem item(String number, String title, List<ItemUnit> units, List<ProposedIndicator> indicators) {
        return new ProposedItem(
                number,
                ItemKind.TASK,
                List.of("二、重点任务", "（一）水源涵养"),
                title,
                "开展流域治理。\n逐段建立台账。",
                new TimeLimit(LimitKind.CONTINUOUS, null, List.of(new Stage(LocalDate.of(2022, 12, 31), "完成200平方公里"))),
                "图斑经省级复核",
                "年度报告",
                units,
                indicators,
                null);
    }

    public static ProposedIndicator indicator(String name) {
        return new ProposedIndicator(
                name,
                IndicatorNature.EXPECTED,
                "平方公里",
                Direction.UP,
                2018,
                new BigDecimal("12.5"),
                List.of(
                        new Target(2022, TargetOperator.AT_LEAST, new BigDecimal("200"), "2022年前完成200平方公里"),
                        new Target(2035, TargetOperator.EQUAL, null, "全部完成")));
    }

    public static ItemUnit lead(UnitId unit) {
        return new ItemUnit(unit, Responsibility.LEAD, false);
    }

    public static ItemUnit part(UnitId unit) {
        return new ItemUnit(unit, Responsibility.RESPONSIBLE, false);
    }
}
