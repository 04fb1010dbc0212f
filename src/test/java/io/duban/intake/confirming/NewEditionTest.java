package io.duban.intake.confirming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.intake.confirming.ConfirmProposal.Consent;
import io.duban.plan.ChangeItems;
import io.duban.plan.ChangePlan;
import io.duban.plan.DecidePlan;
import io.duban.plan.Drafting;
import io.duban.plan.Editions;
import io.duban.plan.Goal;
import io.duban.plan.Goals;
import io.duban.plan.Plan;
import io.duban.plan.PlanHead;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.plan.ProposedItem;
import io.duban.plan.PutGoals;
import io.duban.plan.ReportingCalendar;
import io.duban.plan.SubmitPlan;
import io.duban.shared.Change;
import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.work.Decision;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two editions of one document: the second has a task in between, loses one, and says two things otherwise. */
@DubanTest
class NewEditionTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Plans plans;

    @Autowired
    LookUpProposal lookUp;

    @Autowired
    CompareEditions compare;

    @Autowired
    ChooseEdition chooseEdition;

    @Autowired
    UndoCorrection undoCorrection;

    @Autowired
    ConfirmProposal confirmProposal;

    private Drafting drafting;
    private Documents documents;
    private PlanId plan;

    @BeforeEach
    void aPlanOfTheFirstEdition() {
        drafting = new Drafting(context);
        documents = new Documents(context);
        plan = confirmProposal.confirm(takenIn(first()), new Consent(0, null, true), drafting.staff);
    }

    @Test
    void knowsThePlanOfTheSameTitle() {
        assertThat(top(takenIn(second())).editionOf()).isEqualTo(plan);
        assertThat(top(takenIn(first().replace("灌区节水改造", "城乡绿化"))).editionOf()).isNull();
    }

    @Test
    void isAPlanOfItsOwnOnceAPersonSaysSo() {
        ProposalId id = takenIn(second());
        chooseEdition.choose(id, 0, null, drafting.staff);

        PlanId other = confirmProposal.confirm(id, new Consent(1, null, true), drafting.staff);

        assertThat(other).isNotEqualTo(plan);
        assertThat(plans.items(plan)).hasSize(3);
        assertThat(context.getBean(Editions.class).before(other)).isEmpty();
    }

    @Test
    void isTheEditionOfAPlanThatAPersonChoosesAndUndoesIt() {
        ProposalId id = takenIn(first().replace("灌区节水改造", "城乡绿化"));
        assertThatThrownBy(() -> chooseEdition.choose(id, 0, PlanId.next(), drafting.staff))
                .isInstanceOf(Missing.class);
        chooseEdition.choose(id, 0, plan, drafting.staff);
        assertThat(top(id).editionOf()).isEqualTo(plan);

        undoCorrection.undo(id, 1, drafting.staff);

        assertThat(top(id).editionOf()).isNull();
    }

    @Test
    void showsWhatIsNewGoneAndOtherwise() {
        EditionDifference difference = difference(takenIn(second()));
        assertThat(difference.added()).extracting(task -> task.item().title()).containsExactly("普查渠系底数");
        assertThat(difference.gone()).extracting(ProposedItem::title).containsExactly("加强用水计量");
        assertThat(difference.unchanged()).isZero();
        assertThat(difference.changed()).hasSize(2);
        EditionDifference.Task canals = difference.changed().get(0);
        assertThat(canals.former()).isEqualTo("1");
        assertThat(canals.changes()).extracting(Change::field).containsOnly("content", "indicator");
        assertThat(difference.changed().get(1).changes())
                .extracting(Change::field)
                .containsExactlyInAnyOrder("content", "units.RESPONSIBLE", "limit");
        assertThat(difference.headChanges()).extracting(Change::field).containsExactly("issuedOn");
        assertThat(difference.goalChanges()).isEmpty();
    }

    @Test
    void takesTasksForTheSameWhoseNumberAloneHasShifted() {
        String census = "（一）普查渠系底数。建立渠系名录。（持续推进，牵头单位：" + documents.place + "水利局）\n（二）改造骨干渠道";
        EditionDifference difference = difference(takenIn(
                first().replace("（三）加强", "（四）加强").replace("（二）推广", "（三）推广").replace("（一）改造骨干渠道", census)));
        assertThat(difference.added()).hasSize(1);
        assertThat(difference.changed()).isEmpty();
        assertThat(difference.renumbered()).isEqualTo(3);
    }

    @Test
    void findsNothingOtherwiseInTheSameDocument() {
        EditionDifference difference = difference(takenIn(first()));
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.unchanged()).isEqualTo(3);
    }

    @Test
    void bringsADraftIntoItsNewEditionAndKeepsWhatPeopleSaidOfItsTasks() {
        PlanItem canals = plans.items(plan).get(0);
        ProposedItem more =
                ProposedItem.of(canals, plans.indicators(List.of(canals.id())).get(canals.id()));
        context.getBean(ChangeItems.class).change(canals.id(), canals.version(), with(more, "县级复核"), drafting.staff);
        ProposalId id = takenIn(second());

        PlanId same = confirmProposal.confirm(id, shown(id), drafting.staff);

        assertThat(same).isEqualTo(plan);
        List<PlanItem> items = plans.items(plan);
        assertThat(items).extracting(PlanItem::title).containsExactly("普查渠系底数", "改造骨干渠道", "推广高效灌溉");
        assertThat(items.get(1).id()).isEqualTo(canals.id());
        assertThat(items.get(1).number()).isEqualTo("2");
        assertThat(items.get(1).acceptanceCriteria()).isEqualTo("县级复核");
        assertThat(items.get(1).content()).contains("150公里");
        assertThat(difference(takenIn(second())).isEmpty()).isTrue();
        assertThat(context.getBean(Goals.class).ofPlan(plan)).isEmpty();
    }

    @Test
    void makesAnotherDraftWhereThePlanIsNoDraftAnyMore() {
        context.getBean(SubmitPlan.class).submit(plan, null, drafting.staff);
        context.getBean(DecidePlan.class).decide(plan, Decision.agree(""), drafting.head);
        ProposalId id = takenIn(second());
        assertThat(difference(id).changesThePlan()).isFalse();

        PlanId other = confirmProposal.confirm(id, shown(id), drafting.staff);

        assertThat(other).isNotEqualTo(plan);
        assertThat(plans.get(other).state()).isEqualTo(PlanState.DRAFT);
        assertThat(plans.items(plan)).hasSize(3);
        assertThat(context.getBean(Editions.class).before(other)).contains(plan);
        assertThat(context.getBean(Editions.class).after(plan)).containsExactly(other);
    }

    @TestFactory
    Stream<DynamicTest> refusesOnceAColleagueHasChangedTheDraftThatWasShown() {
        Map<String, Consumer<PlanItem>> colleague = Map.of(
                "item", item -> changeItem(item, "先行试点。"),
                "addedItem", item -> changeItems().add(plan, anything(), drafting.head),
                "removedItem", item -> changeItems().remove(item.id(), item.version(), drafting.head),
                "head", item -> restate(),
                "goals", item -> putGoals(),
                "calendar", item -> setCalendar());
        return colleague.entrySet().stream()
                .map(act -> DynamicTest.dynamicTest(act.getKey(), () -> {
                    ProposalId id = takenIn(second());
                    Consent shown = shown(id);
                    act.getValue().accept(plans.items(plan).get(0));
                    List<PlanItem> items = plans.items(plan);
                    Plan before = plans.get(plan);

                    assertThatThrownBy(() -> confirmProposal.confirm(id, shown, drafting.staff))
                            .isInstanceOfSatisfying(StaleAggregate.class, stale -> assertThat(stale.id())
                                    .isEqualTo(plan));

                    assertThat(plans.items(plan)).isEqualTo(items);
                    assertThat(plans.get(plan)).isEqualTo(before);
                    assertThat(lookUp.get(id, drafting.staff).state()).isEqualTo(ProposalState.OPEN);
                    assertThat(shown(id)).isNotEqualTo(shown);
                }));
    }

    @Test
    void bringsTheDraftIntoItsNewEditionOnceTheColleaguesChangeWasShown() {
        ProposalId id = takenIn(second());
        changeItem(plans.items(plan).get(0), "先行试点。");
        assertThat(difference(id).changed().get(0).changes())
                .filteredOn(change -> change.field().equals("content"))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isEqualTo("先行试点。"));

        assertThat(confirmProposal.confirm(id, shown(id), drafting.staff)).isEqualTo(plan);
        assertThat(plans.items(plan).get(1).content()).contains("150公里");
    }

    @Test
    void refusesADifferenceThatNobodyWasShown() {
        ProposalId id = takenIn(second());
        assertThatThrownBy(() -> confirmProposal.confirm(id, new Consent(0, null, true), drafting.staff))
                .isInstanceOf(StaleAggregate.class);
    }

    private Consent shown(ProposalId id) {
        return new Consent(
                lookUp.get(id, drafting.staff).version(), difference(id).fingerprint(), true);
    }

    private ChangeItems changeItems() {
        return context.getBean(ChangeItems.class);
    }

    private void changeItem(PlanItem item, String content) {
        ProposedItem was =
                ProposedItem.of(item, plans.indicators(List.of(item.id())).getOrDefault(item.id(), List.of()));
        ProposedItem now = new ProposedItem(
                was.number(),
                was.kind(),
                was.sectionPath(),
                was.title(),
                content,
                was.timeLimit(),
                was.acceptanceCriteria(),
                was.formOfResult(),
                was.units(),
                was.indicators(),
                null);
        changeItems().change(item.id(), item.version(), now, drafting.head);
    }

    private ProposedItem anything() {
        return drafting.item("9");
    }

    private void restate() {
        Plan before = plans.get(plan);
        PlanHead other =
                PlanHead.of(before.head().kind(), before.title(), "另一个办公室", before.periodStart(), before.periodEnd());
        context.getBean(ChangePlan.class).restate(plan, before.version(), other, drafting.head);
    }

    private void putGoals() {
        Goal goal = new Goal(List.of("总体目标"), Drafting.indicator("治理面积"));
        context.getBean(PutGoals.class).put(plan, plans.get(plan).version(), List.of(goal), drafting.head);
    }

    private void setCalendar() {
        ReportingCalendar before = plans.calendar(plan);
        ReportingCalendar other = before.withUnitReportsBy(MonthDay.of(11, 20));
        context.getBean(ChangePlan.class).setCalendar(plan, plans.get(plan).version(), other, drafting.head);
    }

    private static ProposedItem with(ProposedItem item, String criteria) {
        return new ProposedItem(
                item.number(),
                item.kind(),
                item.sectionPath(),
                item.title(),
                item.content(),
                item.timeLimit(),
                criteria,
                item.formOfResult(),
                item.units(),
                item.indicators(),
                null);
    }

    private String first() {
        return documents
                .text()
                .replace("、" + documents.place + "蚕桑管理站", "")
                .replace(documents.place + "蚕桑管理站", documents.place + "水利局");
    }

    private String second() {
        String third = "（三）加强用水计量。在支渠口安装量水设施。（持续推进，牵头单位：" + documents.place + "水利局）\n";
        String census = "（一）普查渠系底数。建立渠系名录。（2020年底前完成，牵头单位：" + documents.place + "水利局）\n（二）改造骨干渠道";
        return first().replace(third, "")
                .replace("（二）推广高效灌溉", "（三）推广高效灌溉")
                .replace("（一）改造骨干渠道", census)
                .replace("120公里", "150公里")
                .replace(
                        "2021年底前完成，责任单位：" + documents.place + "农业农村局",
                        "2022年底前完成，责任单位：" + documents.place + "农业农村局、" + documents.place + "水利局")
                .replace("2020年3月5日", "2020年9月1日");
    }

    private ProposalId takenIn(String text) {
        return context.getBean(TakeInDocument.class).text(drafting.office, text, drafting.staff);
    }

    private Sheet.Top top(ProposalId id) {
        return lookUp.get(id, drafting.staff).sheet().top();
    }

    private EditionDifference difference(ProposalId id) {
        return compare.of(lookUp.get(id, drafting.staff).sheet(), Enum::name).orElseThrow();
    }
}
