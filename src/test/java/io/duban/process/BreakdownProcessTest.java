package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.Adjusting;
import io.duban.DubanTest;
import io.duban.Family;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.ledger.Board;
import io.duban.ledger.BoardFilter;
import io.duban.ledger.BoardTask;
import io.duban.ledger.SectionCount;
import io.duban.plan.IssuedTasks;
import io.duban.plan.Plans;
import io.duban.report.ChildReport;
import io.duban.report.ClaimCompletion;
import io.duban.report.ClaimContent;
import io.duban.report.ClaimDraft;
import io.duban.report.CompletionClaims;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideReport;
import io.duban.report.ReadChildReports;
import io.duban.report.ReportRefusal;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.supervision.Chase;
import io.duban.supervision.Reminders;
import io.duban.task.AnswerObjection;
import io.duban.task.BreakDown;
import io.duban.task.BreakdownRefusal;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequests;
import io.duban.task.ChildRow;
import io.duban.task.Effect;
import io.duban.task.Extendable;
import io.duban.task.ExtendableDays;
import io.duban.task.ObjectToTask;
import io.duban.task.ReadChanges;
import io.duban.task.Rollup;
import io.duban.task.Setting;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskRefusal;
import io.duban.task.Tasks;
import io.duban.task.YearPhase;
import io.duban.work.Decision;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A city breaks its task down for its two counties and is to them what the office is to it. */
@DubanTest
class BreakdownProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems workItems;

    Family family;
    Walk walk;

    @BeforeEach
    void aCityHasSigned() {
        family = new Family(context);
        walk = family.walk;
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void makesTasksWithLivesOfTheirOwn() {
        List<TaskId> children = broken();
        assertThat(children.stream().map(walk::task))
                .extracting(Task::number, Task::leadUnitId, Task::officeUnitId, Task::title)
                .containsExactly(
                        tuple("1-1", family.east.unit(), family.city.unit(), "建设第1号泵站"),
                        tuple("1-2", family.west.unit(), family.city.unit(), "建设第1号泵站"));
        walk.sign(children.get(0), family.east);
        assertThat(walk.task(children.get(0)).course().phase()).isEqualTo(YearPhase.PLAN_WRITING);
        assertThat(walk.task(children.get(1)).course().phase()).isNull();
    }

    @Test
    void countAsNoTasksOfThePlan() {
        broken();
        Task parent = walk.task(family.task);
        assertThat(walk.tasks(parent.planId())).extracting(Task::id).containsExactly(family.task);
        assertThat(walk.the(Plans.class).items(parent.planId())).hasSize(1);
        assertThat(walk.the(IssuedTasks.class).count(parent.planId())).isEqualTo(1);
    }

    @Test
    void areReviewedByTheUnitThatMadeThem() {
        TaskId child = broken().get(0);
        walk.sign(child, family.east);
        walk.writeAnnualPlan(child, family.east);
        assertThat(open(child, TestSteps.REVIEW_ANNUAL_PLAN)).satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(family.city.unit());
            assertThat(item.role()).isEqualTo(Role.OFFICER);
            assertThat(item.alsoRole()).isEqualTo(Role.DEPARTMENT_HEAD);
        });
        assertThatThrownBy(() ->
                        walk.the(DecideAnnualPlan.class).decide(walk.year(child), Decision.agree("同意"), walk.staff))
                .isInstanceOf(NotPermitted.class);
        walk.the(DecideAnnualPlan.class).decide(walk.year(child), Decision.agree("同意"), family.city.officer());
        walk.openReporting(child);
        walk.reportAll(child, family.east);
        walk.consolidate(child, family.east);
        walk.the(DecideReport.class).decide(walk.reviewing(child), Decision.agree("属实"), family.city.officer());
        assertThat(open(child, TestSteps.APPROVE_REPORT)).satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(family.city.unit());
            assertThat(item.role()).isEqualTo(Role.DEPARTMENT_HEAD);
        });
        walk.the(DecideReport.class)
                .decide(walk.approving(child), Decision.agree("同意").percent(45), family.city.head());
        assertThat(walk.task(child).progress().verifiedPercent()).isEqualTo(45);
        assertThat(walk.task(family.task).progress().verifiedPercent()).isNull();
    }

    @Test
    void objectToTheUnitThatMadeThem() {
        TaskId child = broken().get(0);
        walk.the(ObjectToTask.class)
                .object(child, family.east.unit(), new ObjectToTask.Words("不属于本县", ""), family.east.officer());
        assertThat(open(child, TestSteps.ANSWER_OBJECTION)).satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(family.city.unit());
            assertThat(item.role()).isEqualTo(Role.OFFICER);
        });
        AnswerObjection.Reply reply = new AnswerObjection.Reply(child, family.east.unit(), "改由他县承担");
        AnswerObjection answers = walk.the(AnswerObjection.class);
        Party stranger = walk.party();
        assertThatThrownBy(() -> answers.release(reply, stranger.unit(), family.city.officer()))
                .isInstanceOf(TaskRefusal.SuccessorNotBelow.class);
        answers.release(reply, family.west.unit(), family.city.officer());
        assertThat(walk.task(child).leadUnitId()).isEqualTo(family.west.unit());
    }

    @Test
    void areReadByWhoeverStandsAboveAndByNobodyBeside() {
        List<TaskId> children = broken();
        Party town = family.below(family.east);
        walk.sign(children.get(0), family.east);
        TaskId grandchild = family.breakDown(children.get(0), family.east, town).get(0);
        Task task = walk.task(grandchild);
        assertThat(task.number()).isEqualTo("1-1-1");
        assertThat(List.of(walk.staff, family.city.officer(), family.east.head(), town.officer()))
                .allMatch(task::isReadableBy);
        assertThat(List.of(family.west.officer(), walk.party().officer())).noneMatch(task::isReadableBy);
    }

    @Test
    void standOnTheBoardOnlyOfThoseWhoDoNotSeeTheirParent() {
        List<TaskId> children = broken();
        BoardFilter all = BoardFilter.everything();
        assertThat(board(all, walk.staff)).containsExactly(family.task);
        assertThat(board(all, family.city.officer())).containsExactly(family.task);
        assertThat(board(all, family.east.officer())).containsExactly(children.get(0));
        BoardFilter east = new BoardFilter(null, null, family.east.unit(), null, null, null, null, null);
        assertThat(board(east, walk.staff)).containsExactly(children.get(0));
        assertThat(walk.the(Board.class).sections(all, walk.staff))
                .extracting(SectionCount::total)
                .containsExactly(1);
        BoardFilter words = new BoardFilter(null, null, null, null, null, null, null, "1-2");
        assertThat(board(words, family.city.officer())).containsExactly(children.get(1));
    }

    private List<TaskId> board(BoardFilter filter, Actor.Person who) {
        return walk.the(Board.class).tasks(filter, Paging.FIRST, who).rows().stream()
                .map(BoardTask::id)
                .toList();
    }

    @Test
    void refuseWhatDoesNotFitAtItsField() {
        LocalDate late = LocalDate.of(2022, 1, 1);
        Party stranger = walk.party();
        assertThatThrownBy(() -> order(
                        family.city.officer(),
                        new ChildRow(0, family.east.unit(), "", late, 70),
                        new ChildRow(2, stranger.unit(), "", null, 40),
                        new ChildRow(3, family.east.unit(), "", LocalDate.of(2019, 1, 1), null)))
                .isInstanceOf(BreakdownRefusal.Faulty.class)
                .asInstanceOf(InstanceOfAssertFactories.type(BreakdownRefusal.class))
                .extracting(refusal -> refusal.fields().stream()
                        .map(field -> field.names().get(0) + " " + field.key())
                        .toList())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(
                        "rows[0].dueOn refusal.breakdown.dueLater",
                        "rows[2].unit refusal.breakdown.notBelow",
                        "rows[3].unit refusal.breakdown.twice",
                        "rows[3].dueOn refusal.breakdown.duePast",
                        "rows[2].share refusal.breakdown.shareTooLarge");
        assertThat(walk.the(Tasks.class).children(family.task)).isEmpty();
    }

    @Test
    void refuseASecondChildOfTheSameNameAndMoreThanTheWhole() {
        broken();
        assertThatThrownBy(() -> broken()).isInstanceOf(BreakdownRefusal.Faulty.class);
        assertThatThrownBy(() -> order(family.city.officer(), new ChildRow(0, family.east.unit(), "另一项", null, null)))
                .isInstanceOf(BreakdownRefusal.Faulty.class);
    }

    @Test
    void areMadeOnceWhereTwoPeopleMakeThemAtOnce() throws InterruptedException {
        List<Throwable> failures = AtOnce.failures(
                () -> order(family.city.officer(), row(family.east), row(family.west)),
                () -> order(family.city.head(), row(family.east), row(family.west)));
        assertThat(failures).singleElement().isInstanceOf(BreakdownRefusal.Faulty.class);
        assertThat(walk.the(Tasks.class).children(family.task))
                .extracting(Task::number)
                .containsExactly("1-1", "1-2");
    }

    private static ChildRow row(Party unit) {
        return new ChildRow(0, unit.unit(), "", null, null);
    }

    @Test
    void areMadeOnlyByTheUnitsOwnPeopleAfterSigning() {
        assertThatThrownBy(() -> order(walk.staff)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> order(family.east.officer())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> order(family.city.officer())).isInstanceOf(BreakdownRefusal.NoChildren.class);
        TaskId unsigned = walk.issuedTask(family.city);
        assertThatThrownBy(() -> family.breakDown(unsigned, family.city, family.east))
                .isInstanceOf(BreakdownRefusal.NotSigned.class);
    }

    @Test
    void areMaterialForTheReportOnceTheyAreApproved() {
        List<TaskId> children = broken();
        walk.planYear(family.task, family.city);
        walk.sign(children.get(0), family.east);
        family.planYear(children.get(0), family.east, family.city);
        walk.openReporting(family.task);
        walk.reportAll(children.get(0), family.east);
        assertThat(material()).noneMatch(ChildReport::approved);
        walk.consolidate(children.get(0), family.east);
        family.decideReport(children.get(0), family.city, 50);
        assertThat(material())
                .extracting(
                        ChildReport::approved,
                        one -> one.whole() == null ? "" : one.whole().content().progress())
                .containsExactly(tuple(true, "各单位工作已汇总。"), tuple(false, ""));
        assertThat(new Rollup(walk.the(Tasks.class).children(family.task)).percent())
                .isEqualTo(25);
    }

    private List<ChildReport> material() {
        return walk.the(ReadChildReports.class).of(walk.year(family.task), family.city.unit(), family.city.officer());
    }

    @Test
    void reportSoEarlyThatTheyCanBeReviewedBeforeTheirParentReports() {
        TaskId child = broken().get(0);
        walk.planYear(family.task, family.city);
        walk.sign(child, family.east);
        family.planYear(child, family.east, family.city);
        walk.openReporting(child);
        assertThat(open(family.task, TestSteps.WRITE_REPORT).dueOn()).isEqualTo("2020-12-10");
        assertThat(open(child, TestSteps.WRITE_REPORT).dueOn()).isEqualTo("2020-11-21");
        walk.reportAll(child, family.east);
        assertThat(open(child, TestSteps.CONSOLIDATE).dueOn()).isEqualTo("2020-12-01");
    }

    @Test
    void askAWordOfTheParentThatIsClaimedCompleteBeforeThem() {
        TaskId parent =
                walk.issue(walk.draft(2020, 2020, Walk.items(1, family.city))).get(0);
        walk.sign(parent, family.city);
        family.breakDown(parent, family.city, family.east);
        walk.planYear(parent, family.city);
        walk.openReporting(parent);
        walk.reportAll(parent, family.city);
        walk.approveReport(parent, family.city);
        assertThatThrownBy(() -> walk.claim(parent, family.city))
                .isInstanceOf(ReportRefusal.NotComplete.class)
                .asInstanceOf(InstanceOfAssertFactories.type(ReportRefusal.class))
                .extracting(refusal -> refusal.fields().get(0).names())
                .isEqualTo(List.of("openChildren"));
        ClaimContent said = new ClaimContent("已完成", 100, "", "东县部分并入下一规划", List.of());
        walk.the(ClaimCompletion.class).submit(parent, new ClaimDraft(said, null), family.city.officer());
        assertThat(walk.the(CompletionClaims.class)
                        .find(walk.year(parent))
                        .orElseThrow()
                        .content()
                        .openChildren())
                .isEqualTo("东县部分并入下一规划");
        assertThatThrownBy(() -> family.breakDown(parent, family.city, family.west))
                .isInstanceOf(BreakdownRefusal.AtItsEnd.class);
    }

    @Test
    void areChasedByTheUnitThatMadeThem() {
        TaskId child = broken().get(0);
        String duty = open(child, TestSteps.SIGN_FOR).id();
        assertThatThrownBy(() -> walk.the(Chase.class).about(duty, "请尽快签收", family.west.officer()))
                .isInstanceOf(Missing.class);
        walk.the(Chase.class).about(duty, "请尽快签收", family.city.officer());
        assertThat(walk.the(Reminders.class).ofTask(child)).hasSize(1);
    }

    /** What was made before stays as it was, and the request says so; what is made afterwards takes the new words over. */
    @Test
    void takeOverTheWordsThatTheirParentHasByThen() {
        TaskId before = order(family.city.officer(), new ChildRow(0, family.east.unit(), "", null, 50))
                .get(0);
        Adjusting adjusting = new Adjusting(walk);
        ChangeId change = adjusting.ask(family.task, new Setting.Words("改建泵站。", "", ""), family.city);
        assertThat(walk.the(ReadChanges.class)
                        .effects(walk.the(ChangeRequests.class).get(change), walk.task(family.task)))
                .extracting(Effect::kind)
                .contains("children");
        adjusting.grant(change);
        TaskId after = order(family.city.officer(), new ChildRow(0, family.west.unit(), "", null, 50))
                .get(0);
        assertThat(adjusting.demand(before).item().content()).isNotEqualTo("改建泵站。");
        assertThat(adjusting.demand(after).item().content()).isEqualTo("改建泵站。");
    }

    @Test
    void areGivenMoreTimeWithinTheirParentsLimitOnly() {
        TaskId child = order(
                        family.city.officer(), new ChildRow(0, family.east.unit(), "", LocalDate.of(2021, 6, 30), null))
                .get(0);
        assertThat(walk.the(ExtendableDays.class).of(walk.task(child)))
                .extracting(Extendable::latest)
                .containsExactly(LocalDate.of(2021, 12, 31));
        TaskId town = walk.the(BreakDown.class)
                .breakDown(townsOrder(child), family.east.officer())
                .get(0);
        assertThat(walk.the(ExtendableDays.class).of(walk.task(town)))
                .extracting(Extendable::latest)
                .containsExactly(LocalDate.of(2021, 6, 30));
    }

    private BreakDown.Order townsOrder(TaskId child) {
        walk.sign(child, family.east);
        Party town = family.below(family.east);
        return new BreakDown.Order(
                child, family.east.unit(), List.of(new ChildRow(0, town.unit(), "", LocalDate.of(2021, 3, 31), null)));
    }

    private List<TaskId> broken() {
        return family.breakDown(family.task, family.city, family.east, family.west);
    }

    private List<TaskId> order(Actor.Person who, ChildRow... rows) {
        return walk.the(BreakDown.class)
                .breakDown(new BreakDown.Order(family.task, family.city.unit(), List.of(rows)), who);
    }

    private WorkItem open(TaskId task, StepKey step) {
        return workItems.open(step, task.value(), null).orElseThrow();
    }
}
