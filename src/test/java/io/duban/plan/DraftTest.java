package io.duban.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.DubanTest;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class DraftTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plans plans;

    @Autowired
    PutItems putItems;

    @Autowired
    ChangeItems changeItems;

    @Autowired
    ChangePlan changePlan;

    @Autowired
    CreatePlan createPlan;

    @Autowired
    Clauses clauses;

    @Autowired
    PlanDirectory directory;

    private Drafting drafting;

    @BeforeEach
    void anOffice() {
        drafting = new Drafting(context);
    }

    @Test
    void keepsEveryFieldOfAnItem() {
        PlanId plan = drafting.plan();
        ProposedItem item = drafting.item("2-1-1");
        putItems.put(plan, List.of(item), PutItems.Others.REMOVED, drafting.staff);

        PlanItem read = plans.items(plan).get(0);
        List<Indicator> indicators = plans.indicators(List.of(read.id())).get(read.id());

        assertThat(ProposedItem.of(read, indicators)).isEqualTo(item);
        assertThat(plans.item(read.id())).isEqualTo(read);
        assertThat(read.units()).containsExactly(Drafting.lead(drafting.water), Drafting.part(drafting.forest));
        assertThat(jdbc.sql("SELECT value FROM plan_indicator_target WHERE year = 2022 AND indicator_id = ?")
                        .param(indicators.get(0).id().toString())
                        .query(String.class)
                        .single())
                .isEqualTo("200.0000");
    }

    @Test
    void keepsIdsOfItemsAndIndicatorsWithTheSameNumberAndName() {
        PlanId plan = drafting.planOf(2);
        PlanItem before = plans.items(plan).get(0);
        IndicatorId indicator =
                plans.indicators(List.of(before.id())).get(before.id()).get(0).id();
        ProposedItem renamed = drafting.item(
                "1-1", "另一个名称", before.units(), List.of(Drafting.indicator("治理面积"), Drafting.indicator("新指标")));

        PutItems.Outcome outcome = putItems.put(plan, List.of(renamed), PutItems.Others.KEPT, drafting.staff);

        assertThat(outcome).isEqualTo(new PutItems.Outcome(0, 1, 0, 1));
        PlanItem now = plans.items(plan).get(0);
        assertThat(now.id()).isEqualTo(before.id());
        assertThat(now.version()).isEqualTo(before.version() + 1);
        assertThat(now.title()).isEqualTo("另一个名称");
        assertThat(plans.indicators(List.of(now.id())).get(now.id()))
                .extracting(Indicator::name, found -> found.id().equals(indicator))
                .containsExactly(tuple("治理面积", true), tuple("新指标", false));
    }

    @Test
    void changesNothingWhenTheSameItemsArePutAgain() {
        PlanId plan = drafting.planOf(3);
        List<PlanItem> before = plans.items(plan);
        List<ProposedItem> same = List.of(drafting.item("1-1"), drafting.item("1-2"), drafting.item("1-3"));

        assertThat(putItems.put(plan, same, PutItems.Others.REMOVED, drafting.staff))
                .isEqualTo(new PutItems.Outcome(0, 0, 0, 3));
        assertThat(plans.items(plan)).isEqualTo(before);
    }

    @Test
    void removesOtherItemsOnlyWhenAsked() {
        PlanId plan = drafting.planOf(3);
        List<ProposedItem> two = List.of(drafting.item("1-3"), drafting.item("1-9"));

        putItems.put(plan, two, PutItems.Others.KEPT, drafting.staff);
        assertThat(plans.items(plan)).extracting(PlanItem::number).containsExactly("1-1", "1-2", "1-3", "1-9");

        putItems.put(plan, two, PutItems.Others.REMOVED, drafting.staff);
        assertThat(plans.items(plan)).extracting(PlanItem::number).containsExactly("1-3", "1-9");
        assertThat(jdbc.sql("""
                                SELECT COUNT(*) FROM plan_item_unit u
                                WHERE NOT EXISTS (SELECT 1 FROM plan_item i WHERE i.id = u.item_id)
                                """).query(Integer.class).single()).isZero();
    }

    @Test
    void putsANewItemBehindTheOneItFollows() {
        PlanId plan = drafting.planOf(3);

        putItems.put(plan, List.of(drafting.item("1-1"), drafting.item("1-1a")), PutItems.Others.KEPT, drafting.staff);

        assertThat(plans.items(plan)).extracting(PlanItem::number).containsExactly("1-1", "1-1a", "1-2", "1-3");
    }

    @Test
    void exchangesNumbersOfTwoItems() {
        PlanId plan = drafting.planOf(2);
        PlanItem first = plans.items(plan).get(0);
        changeItems.change(first.id(), first.version(), drafting.item("1-9"), drafting.staff);

        assertThat(plans.item(first.id()).number()).isEqualTo("1-9");
        assertThatThrownBy(
                        () -> changeItems.change(first.id(), first.version() + 1, drafting.item("1-2"), drafting.staff))
                .isInstanceOf(PlanRefusal.ItemsFaulty.class);
    }

    @Test
    void namesEveryFaultOfItemsThatCannotBeWritten() {
        PlanId plan = drafting.plan();
        UnitId water = drafting.water;
        ProposedItem nameless = drafting.item("1", " ", List.of(), List.of());
        ProposedItem twice = drafting.item("1", "乙", List.of(Drafting.lead(water), Drafting.part(water)), List.of());
        ProposedItem stranger = drafting.item("3", "丙", List.of(Drafting.lead(UnitId.next())), List.of());

        assertThatThrownBy(() ->
                        putItems.put(plan, List.of(nameless, twice, stranger), PutItems.Others.KEPT, drafting.staff))
                .isInstanceOfSatisfying(PlanRefusal.ItemsFaulty.class, refusal -> {
                    assertThat(refusal.arguments().get(0)).isEqualTo(4);
                });
        assertThat(plans.items(plan)).isEmpty();
    }

    @Test
    void refusesAChangeOfAnItemThatSomebodyElseChanged() {
        PlanId plan = drafting.planOf(1);
        PlanItem shown = plans.items(plan).get(0);
        changeItems.confirmUnits(shown.id(), drafting.staff);

        assertThatThrownBy(() -> changeItems.change(shown.id(), shown.version(), drafting.item("1-1"), drafting.staff))
                .isInstanceOf(StaleAggregate.class);
        assertThatThrownBy(() -> changeItems.remove(shown.id(), shown.version(), drafting.staff))
                .isInstanceOf(StaleAggregate.class);
    }

    @Test
    void confirmsUnitsThatWereOnlyInferred() {
        PlanId plan = drafting.plan();
        PlanItem.ItemUnit guess = new PlanItem.ItemUnit(drafting.water, Responsibility.LEAD, true);
        PlanItemId item = changeItems.add(plan, drafting.item("1", "甲", List.of(guess), List.of()), drafting.staff);
        assertThat(listed(plan, drafting.staff).unconfirmed()).isEqualTo(1);

        changeItems.confirmUnits(item, drafting.staff);

        assertThat(plans.item(item).units()).containsExactly(Drafting.lead(drafting.water));
        assertThat(listed(plan, drafting.staff).unconfirmed()).isZero();
    }

    @Test
    void linksItemsToClausesAndKeepsTheLinkWhenClausesAreReplaced() {
        PlanId plan = drafting.plan();
        changePlan.putClauses(plan, List.of(clause("一"), clause("二")), drafting.staff);
        ProposedItem item = drafting.item("1");
        putItems.put(plan, List.of(withClause(item, "二")), PutItems.Others.KEPT, drafting.staff);

        changePlan.putClauses(plan, List.of(clause("二"), clause("三")), drafting.staff);
        putItems.put(plan, List.of(item), PutItems.Others.KEPT, drafting.staff);

        PlanItemId id = plans.items(plan).get(0).id();
        assertThat(clauses.ofItems(plan))
                .containsEntry(id, clauses.ofPlan(plan).get(0).id());

        changePlan.putClauses(plan, List.of(clause("三")), drafting.staff);
        assertThat(clauses.ofItems(plan)).isEmpty();
    }

    @Test
    void changesTheHeadAndTheCalendar() {
        PlanId plan = drafting.plan();
        PlanHead head = PlanHead.of(PlanKind.MASTER_PLAN, "规划", "省政府", 2020, 2030);
        changePlan.restate(plan, 0, head, drafting.staff);
        ReportingCalendar calendar = new ReportingCalendar(
                3, MonthDay.of(2, 15), MonthDay.of(11, 1), MonthDay.of(11, 30), MonthDay.of(12, 31), 2);
        changePlan.setCalendar(plan, 1, calendar, drafting.head);

        assertThat(plans.get(plan).head()).isEqualTo(head);
        assertThat(plans.calendar(plan)).isEqualTo(calendar);
        assertThatThrownBy(() -> changePlan.restate(plan, 0, head, drafting.staff))
                .isInstanceOf(StaleAggregate.class);
        assertThatThrownBy(() -> changePlan.setCalendar(plan, 1, ReportingCalendar.usual(), drafting.staff))
                .isInstanceOf(StaleAggregate.class);
        assertThat(plans.calendar(plan)).isEqualTo(calendar);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        PlanHead wrong = PlanHead.of(PlanKind.MASTER_PLAN, "规划", "省政府", 2030, 2020);

        assertThatThrownBy(() -> createPlan.create(drafting.office, wrong, ReportingCalendar.usual(), drafting.staff))
                .isInstanceOf(PlanRefusal.PeriodWrong.class);
    }

    @Test
    void refusesAPlanAboveItself() {
        PlanId above = drafting.plan();
        PlanId below = drafting.plan();
        changePlan.restate(below, 0, under(above), drafting.staff);

        assertThatThrownBy(() -> changePlan.restate(above, 0, under(below), drafting.staff))
                .isInstanceOf(PlanRefusal.ParentWrong.class);
    }

    @Test
    void onlyTheOfficeWritesItsPlans() {
        PlanId plan = drafting.planOf(1);
        PlanItem item = plans.items(plan).get(0);
        Actor.Person stranger = drafting.actor(drafting.newcomers.unit(), Role.OFFICE_STAFF);

        for (Actor.Person other : List.of(stranger, drafting.waterOfficer)) {
            assertThatThrownBy(() -> putItems.put(plan, List.of(), PutItems.Others.REMOVED, other))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> changeItems.remove(item.id(), item.version(), other))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> changePlan.setCalendar(plan, 0, ReportingCalendar.usual(), other))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThat(plans.items(plan)).hasSize(1);
    }

    @Test
    void aDraftIsNotSeenOutsideItsOffice() {
        PlanId plan = drafting.planOf(1);

        assertThat(listed(plan, drafting.staff).items()).isEqualTo(1);
        assertThat(directory
                        .page(Visibility.of(drafting.waterOfficer), null, 50)
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> directory.readable(plan, Visibility.of(drafting.waterOfficer)))
                .isInstanceOf(Missing.class);
    }

    @Test
    void listsPlansPageByPage() {
        PlanId first = drafting.plan();
        PlanId second = drafting.plan();
        PlanId third = drafting.plan();
        Visibility mine = Visibility.of(drafting.staff);

        var page = directory.page(mine, null, 2);
        assertThat(page.rows()).extracting(PlanDirectory.Listed::id).containsExactly(third, second);
        assertThat(directory.page(mine, page.next(), 2).rows())
                .extracting(PlanDirectory.Listed::id)
                .containsExactly(first);
    }

    private PlanDirectory.Listed listed(PlanId plan, Actor.Person reader) {
        return directory.page(Visibility.of(reader), null, 50).rows().stream()
                .filter(row -> row.id().equals(plan))
                .findFirst()
                .orElseThrow();
    }

    private static PlanHead under(PlanId above) {
        return PlanHead.of(PlanKind.NEAR_TERM_PROGRAMME, "方案", "省政府", 2020, 2022)
                .under(above);
    }

    private static ProposedClause clause(String number) {
        return new ProposedClause(number, List.of("第" + number + "章"), "正文" + number);
    }

    private static ProposedItem withClause(ProposedItem item, String clause) {
        return new ProposedItem(
                item.number(),
                item.kind(),
                item.sectionPath(),
                item.title(),
                item.content(),
                item.timeLimit(),
                item.acceptanceCriteria(),
                item.formOfResult(),
                item.units(),
                item.indicators(),
                clause);
    }
}
