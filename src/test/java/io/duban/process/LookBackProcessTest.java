package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.CloseUnit;
import io.duban.organization.Deactivate;
import io.duban.organization.GrantRole;
import io.duban.organization.Handover;
import io.duban.organization.Newcomers;
import io.duban.organization.People;
import io.duban.organization.RenameUnit;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.report.CompletionClaims;
import io.duban.report.ReportsOfTask;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.supervision.DailySweep;
import io.duban.supervision.LightColor;
import io.duban.supervision.Lights;
import io.duban.task.DecideReopening;
import io.duban.task.Duties;
import io.duban.task.HaltRefusal;
import io.duban.task.HaltText;
import io.duban.task.LookBack;
import io.duban.task.LookBackAtTask;
import io.duban.task.LookBackRefusal;
import io.duban.task.LookBackState;
import io.duban.task.LookBackTerm;
import io.duban.task.LookBacks;
import io.duban.task.ObjectToTask;
import io.duban.task.ProposeReopening;
import io.duban.task.ProposeReopening.Proposal;
import io.duban.task.Reopening;
import io.duban.task.ReopeningRefusal;
import io.duban.task.ReopeningState;
import io.duban.task.ReopeningTerms;
import io.duban.task.Reopenings;
import io.duban.task.ResumeTask;
import io.duban.task.SetLookBackTerm;
import io.duban.task.SuspendTask;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.task.Tasks;
import io.duban.work.Decision;
import io.duban.work.OpenItems;
import io.duban.work.WorkRefusal;
import io.duban.worklist.Unattended;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task that was written off is looked back at months later, and reopened where what was done did not hold. */
@DubanTest
class LookBackProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    Walk walk;
    Party lead;
    TaskId task;

    @BeforeEach
    void aTaskIsWrittenOff() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.writtenOff(lead);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void isLookedBackAtSixMonthsLaterAndCountsAsWrittenOffMeanwhile() {
        LocalDate due = walk.today().plusMonths(6);
        assertThat(planned().dueOn()).isEqualTo(due);
        walk.on(due.minusDays(1).toString());
        assertThat(open(TestSteps.LOOK_BACK)).isEmpty();
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
        walk.on(due.toString());
        assertThat(open(TestSteps.LOOK_BACK))
                .singleElement()
                .extracting(WorkItem::unitId)
                .isEqualTo(walk.office);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
        assertThat(light()).isEqualTo(LightColor.GREY);
    }

    @Test
    void endsWhereWhatWasDoneHolds() {
        walk.whenLookedBackAt(task);
        walk.the(LookBackAtTask.class).kept(task, "三处泵站均正常运行。", walk.supervisor);
        assertThat(lookBacks()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(LookBackState.KEPT);
            assertThat(one.found().words()).isEqualTo("三处泵站均正常运行。");
            assertThat(one.found().by()).isEqualTo(walk.supervisor.id());
        });
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
        assertThat(running()).isZero();
        assertThat(openSteps()).isZero();
        assertThat(acts()).contains("TaskAct.LOOK_BACK_PLANNED", "TaskAct.LOOK_BACK_KEPT");
    }

    @Test
    void isPutBeforeTheHeadWhereItFellBack() {
        walk.whenLookedBackAt(task);
        walk.fallsBack(task);
        assertThat(lookBacks().get(0).state()).isEqualTo(LookBackState.FELL_BACK);
        assertThat(open(TestSteps.DECIDE_REOPENING)).hasSize(1);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
        assertThat(reopenings()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(ReopeningState.PROPOSED);
            assertThat(one.lookBack()).isEqualTo(lookBacks().get(0).id());
            assertThat(one.percent()).isEqualTo(50);
        });
    }

    @Test
    void asksForWordsAndForHowFarItIs() {
        walk.whenLookedBackAt(task);
        LookBackAtTask look = walk.the(LookBackAtTask.class);
        assertThatThrownBy(() -> look.kept(task, " ", walk.supervisor))
                .isInstanceOf(LookBackRefusal.WordsRequired.class);
        assertThatThrownBy(() -> look.fellBack(task, "停运", null, walk.supervisor))
                .isInstanceOf(ReopeningRefusal.PercentMissing.class);
        assertThatThrownBy(() -> look.fellBack(task, "停运", 101, walk.supervisor))
                .isInstanceOf(ReopeningRefusal.PercentMissing.class);
        assertThat(planned().state()).isEqualTo(LookBackState.PLANNED);
    }

    @Test
    void isNobodysBeforeItsDayAndOnlyASupervisorsThen() {
        LookBackAtTask look = walk.the(LookBackAtTask.class);
        assertThatThrownBy(() -> look.kept(task, "正常", walk.supervisor)).isInstanceOf(LookBackRefusal.NotNow.class);
        walk.whenLookedBackAt(task);
        assertThatThrownBy(() -> look.kept(task, "正常", walk.staff)).isInstanceOf(NotPermitted.class);
        look.kept(task, "正常", walk.supervisor);
        assertThatThrownBy(() -> look.kept(task, "正常", walk.supervisor)).isInstanceOf(LookBackRefusal.NotNow.class);
    }

    @Test
    void goesByTheMonthsOfThePlanOrIsNotDone() {
        Party other = walk.party();
        TaskId early = walk.atItsEnd(other);
        term(early, 1);
        end(early, other);
        assertThat(walk.the(LookBacks.class).planned(early).orElseThrow().dueOn())
                .isEqualTo(walk.today().plusMonths(1));
        TaskId never = walk.atItsEnd(other);
        term(never, null);
        end(never, other);
        assertThat(walk.the(LookBacks.class).ofTask(never)).isEmpty();
        assertThat(running(never)).isZero();
        for (int months : new int[] {0, 37}) {
            assertThatThrownBy(() -> term(never, months)).isInstanceOf(LookBackRefusal.MonthsWrong.class);
        }
        assertThatThrownBy(() -> term(never, 3, walk.supervisor)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void isReopenedSignedForAndReportedAgainInYearsOfItsOwn() {
        fallenBack();
        walk.reopen(task);
        Task reopened = walk.task(task);
        assertThat(reopened.state()).isEqualTo(TaskState.REOPENED);
        assertThat(reopened.term().firstYear()).isEqualTo(2021);
        assertThat(reopened.term().dueOn()).isEqualTo("2021-12-31");
        assertThat(reopened.progress().claimedPercent()).isNull();
        assertThat(reopened.progress().verifiedPercent()).isEqualTo(50);
        assertThat(open(TestSteps.SIGN_FOR)).hasSize(1);
        walk.sign(task, lead);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(walk.task(task).year()).isEqualTo(2021);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead);
        walk.approveReport(task, lead);
        end(task, lead);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
        assertThat(lookBacks())
                .extracting(LookBack::state)
                .containsExactly(LookBackState.PLANNED, LookBackState.FELL_BACK);
        assertThat(walk.the(ReportsOfTask.class).of(task, walk.staff))
                .extracting(year -> year.year())
                .containsExactlyInAnyOrder(2020, 2021);
        assertThat(walk.the(CompletionClaims.class).ofTask(task)).hasSize(2);
    }

    @Test
    void keepsWhatTheEarlierLifeWas() {
        LocalDate limit = walk.task(task).term().dueOn();
        var ended = walk.task(task).course().completedAt();
        fallenBack();
        walk.reopen(task);
        Reopening.Decided decided = reopenings().get(0).decided();
        assertThat(decided.basis()).isEqualTo("冀水督〔2021〕8号");
        assertThat(decided.by()).isEqualTo(walk.officeHead.id());
        assertThat(decided.as()).isEqualTo(new Reopening.Lives(2021, LocalDate.of(2021, 12, 31), limit, ended));
        assertThat(walk.the(Tasks.class).phases(task, 50))
                .extracting(change -> change.state())
                .startsWith(TaskState.REOPENED, TaskState.WRITTEN_OFF, TaskState.COMPLETED);
        assertThat(acts()).endsWith("TaskAct.REOPENED");
    }

    /** In the year in which it was written off everything of that year is said already. */
    @Test
    void beginsInTheYearAfterTheLastThatItHad() {
        propose();
        walk.reopen(task);
        assertThat(walk.task(task).term().firstYear()).isEqualTo(2021);
        walk.sign(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
    }

    @Test
    void beginsInTheRunningYearWhereThatIsLater() {
        walk.on("2023-03-01");
        propose();
        walk.reopen(task);
        walk.sign(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2023);
    }

    @Test
    void staysWrittenOffWhereTheHeadRefuses() {
        fallenBack();
        assertThatThrownBy(
                        () -> walk.the(DecideReopening.class).decide(task, Decision.refuse(" "), null, walk.officeHead))
                .isInstanceOf(WorkRefusal.ReasonMissing.class);
        walk.the(DecideReopening.class).decide(task, Decision.refuse("由日常监管解决"), null, walk.officeHead);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
        assertThat(reopenings().get(0).state()).isEqualTo(ReopeningState.REFUSED);
        assertThat(running()).isZero();
        assertThat(openSteps()).isZero();
        propose();
        assertThat(open(TestSteps.DECIDE_REOPENING)).hasSize(1);
    }

    @Test
    void isProposedByHandAtAnyTimeAndTheLookBackThenComesToNothing() {
        propose();
        assertThat(reopenings().get(0).lookBack()).isNull();
        walk.reopen(task);
        assertThat(lookBacks()).extracting(LookBack::state).containsExactly(LookBackState.DROPPED);
        walk.on("2022-06-01");
        assertThat(open(TestSteps.LOOK_BACK)).isEmpty();
        assertThat(open(TestSteps.SIGN_FOR)).hasSize(1);
    }

    @Test
    void losesAnOpenLookBackWhenItIsReopenedByHand() {
        walk.whenLookedBackAt(task);
        propose();
        assertThatThrownBy(() -> walk.fallsBack(task)).isInstanceOf(ReopeningRefusal.Pending.class);
        walk.reopen(task);
        assertThat(open(TestSteps.LOOK_BACK)).isEmpty();
        assertThat(walk.the(Duties.class).ofTask(task))
                .filteredOn(duty -> duty.step().node().equals("doLookBack"))
                .allMatch(duty -> duty.droppedAt() != null);
        assertThatThrownBy(() -> walk.the(LookBackAtTask.class).kept(task, "正常", walk.supervisor))
                .isInstanceOf(LookBackRefusal.NotNow.class);
    }

    @Test
    void goesOnToBeLookedBackAtWhereAProposalByHandIsRefused() {
        propose();
        walk.the(DecideReopening.class).decide(task, Decision.refuse("到回头看时再议"), null, walk.officeHead);
        walk.whenLookedBackAt(task);
        assertThat(open(TestSteps.LOOK_BACK)).hasSize(1);
    }

    @Test
    void isProposedOnceAndOnlyByTheOfficeAndOnlyOnceItIsWrittenOff() {
        ProposeReopening propose = walk.the(ProposeReopening.class);
        Proposal proposal = new Proposal("管护缺位", 70);
        for (Actor.Person other : List.of(walk.officeHead, lead.officer())) {
            assertThatThrownBy(() -> propose.propose(task, proposal, other)).isInstanceOf(NotPermitted.class);
        }
        Party stranger = walk.party();
        assertThatThrownBy(() -> propose.propose(task, proposal, stranger.officer()))
                .isInstanceOf(Missing.class);
        propose.propose(task, proposal, walk.staff);
        assertThatThrownBy(() -> propose.propose(task, proposal, walk.supervisor))
                .isInstanceOf(ReopeningRefusal.Pending.class);
        TaskId ending = walk.atItsEnd(lead);
        assertThatThrownBy(() -> propose.propose(ending, proposal, walk.staff))
                .isInstanceOf(ReopeningRefusal.NotWrittenOff.class);
    }

    @Test
    void isDecidedByNobodyWhoProposedItAndListsKnowThat() {
        Actor.Person second = also(walk.supervisor, Role.OFFICE_HEAD);
        walk.the(ProposeReopening.class).propose(task, new Proposal("管护缺位", 70), second);
        assertThatThrownBy(() -> walk.the(DecideReopening.class).decide(task, Decision.refuse("不同意"), null, second))
                .hasMessage("refusal.organization.barredByOwnWork");
        WorkItem waits = open(TestSteps.DECIDE_REOPENING).get(0);
        assertThat(walk.the(OpenItems.class).able(waits.id()))
                .extracting(PersonName::id)
                .containsExactly(walk.officeHead.id());
    }

    @Test
    void isReopenedOnlyByADocumentWithinTheDaysAndByUnitsThatHadAPart() {
        fallenBack();
        ReopeningTerms good = walk.reopeningTerms(task);
        assertThatThrownBy(() -> reopen(good, " ")).isInstanceOf(ReopeningRefusal.WordsRequired.class);
        for (String day : List.of(walk.today().toString(), "2024-01-01")) {
            assertThatThrownBy(() -> reopen(new ReopeningTerms(LocalDate.parse(day), good.lead(), good.units()), "文"))
                    .isInstanceOf(ReopeningRefusal.LimitWrong.class);
        }
        assertThatThrownBy(() -> reopen(new ReopeningTerms(good.dueOn(), good.lead(), Set.of()), "文"))
                .isInstanceOf(ReopeningRefusal.UnitsWrong.class);
        Party stranger = walk.party();
        assertThatThrownBy(
                        () -> reopen(new ReopeningTerms(good.dueOn(), stranger.unit(), Set.of(stranger.unit())), "文"))
                .isInstanceOf(ReopeningRefusal.UnitsWrong.class);
        walk.the(CloseUnit.class).close(lead.unit(), walk.today().minusDays(1), Newcomers.admin());
        assertThatThrownBy(() -> reopen(good, "文")).isInstanceOf(ReopeningRefusal.UnitClosed.class);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
    }

    @Test
    void cannotBeHaltedMeanwhileAndStandsStillLikeAnyOtherOnceItIsReopened() {
        HaltText text = new HaltText("用地未落实", "冀政办〔2021〕3号");
        SuspendTask suspend = walk.the(SuspendTask.class);
        assertThatThrownBy(() -> suspend.suspend(task, walk.today(), text, walk.officeHead))
                .isInstanceOf(HaltRefusal.NotRunning.class);
        fallenBack();
        walk.reopen(task);
        suspend.suspend(task, walk.today(), text, walk.officeHead);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.SUSPENDED);
        walk.the(ResumeTask.class).resume(task, text, walk.officeHead);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.REOPENED);
        walk.sign(task, lead);
    }

    @Test
    void isStillReopenedWhenAnObjectionWasAnswered() {
        fallenBack();
        walk.reopen(task);
        walk.the(ObjectToTask.class).object(task, lead.unit(), new ObjectToTask.Words("职能已划转", ""), lead.officer());
        assertThat(walk.task(task).state()).isEqualTo(TaskState.OBJECTED);
    }

    @Test
    void getsItsLightBack() {
        fallenBack();
        walk.reopen(task);
        walk.sign(task, lead);
        walk.the(DailySweep.class).run(walk.today());
        assertThat(light()).isNotEqualTo(LightColor.GREY);
    }

    /** Two who propose, and two who decide, at the same moment. */
    @Test
    void isProposedAndDecidedOnceWhenTwoDoSoAtOnce() throws Exception {
        ProposeReopening propose = walk.the(ProposeReopening.class);
        Proposal proposal = new Proposal("群众反映停运", 70);
        assertThat(AtOnce.failures(
                        () -> propose.propose(task, proposal, walk.staff),
                        () -> propose.propose(task, proposal, walk.supervisor)))
                .singleElement()
                .satisfies(lost -> assertThat(AtOnce.isAnOrderlyLoss(lost))
                        .as(lost.toString())
                        .isTrue());
        assertThat(reopenings()).hasSize(1);
        DecideReopening decide = walk.the(DecideReopening.class);
        ReopeningTerms terms = walk.reopeningTerms(task);
        assertThat(AtOnce.failures(
                        () -> decide.decide(
                                task,
                                Decision.agree(""),
                                new DecideReopening.Terms(terms, "冀水督〔2021〕8号"),
                                walk.officeHead),
                        () -> decide.decide(
                                task, Decision.refuse("不同意"), null, walk.person(walk.office, Role.OFFICE_HEAD))))
                .singleElement()
                .satisfies(lost -> assertThat(AtOnce.isAnOrderlyLoss(lost))
                        .as(lost.toString())
                        .isTrue());
        assertThat(reopenings()).singleElement().matches(one -> !one.isPending());
    }

    /** The look-back and a reopening by hand at the same moment leave no half of either. */
    @Test
    void isEitherKeptOrReopenedWhenBothHappenAtOnce() throws Exception {
        walk.whenLookedBackAt(task);
        propose();
        List<Throwable> lost = AtOnce.failures(
                () -> walk.the(LookBackAtTask.class).kept(task, "正常", walk.supervisor), () -> walk.reopen(task));
        assertThat(lost).hasSizeLessThan(2).allMatch(AtOnce::isAnOrderlyLoss);
        if (walk.task(task).state() == TaskState.WRITTEN_OFF) {
            walk.reopen(task);
        }
        assertThat(open(TestSteps.LOOK_BACK)).isEmpty();
        assertThat(open(TestSteps.SIGN_FOR)).hasSize(1);
    }

    /** The only supervisor has gone: the office sees that nobody can look back, and his successor does. */
    @Test
    void waitsForNobodyUnseenWhenTheSupervisorHasGone() {
        walk.the(Deactivate.class)
                .deactivate(walk.supervisor.id(), new Handover(Integer.MAX_VALUE, null), Newcomers.admin());
        walk.whenLookedBackAt(task);
        assertThat(walk.the(Unattended.class).count(walk.staff)).isOne();
        Actor.Person successor = walk.person(walk.office, Role.SUPERVISOR);
        assertThat(walk.the(Unattended.class).count(walk.staff)).isZero();
        walk.the(LookBackAtTask.class).kept(task, "正常", successor);
        assertThat(lookBacks().get(0).state()).isEqualTo(LookBackState.KEPT);
    }

    @Test
    void isTakenUpByAUnitThatWasRenamedMeanwhile() {
        String name = "水务局" + Newcomers.unique();
        walk.the(RenameUnit.class)
                .rename(
                        new RenameUnit.Request(lead.unit(), 0, name, "", walk.today(), "冀编办字〔2020〕12号"),
                        Newcomers.admin());
        fallenBack();
        walk.reopen(task);
        walk.sign(task, lead);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    /** Of two units one is let go, and the other leads. */
    @Test
    void isTakenUpByThoseWhomTheHeadChooses() {
        Party other = walk.party();
        TaskId shared =
                walk.issue(walk.draft(2020, 2020, Walk.items(1, lead, other))).get(0);
        walk.sign(shared, lead, other);
        walk.planYear(shared, lead);
        walk.openReporting(shared);
        walk.reportAll(shared, lead, other);
        walk.approveReport(shared, lead);
        end(shared, lead);
        walk.the(ProposeReopening.class).propose(shared, new Proposal("管护缺位", 60), walk.staff);
        walk.the(DecideReopening.class)
                .decide(
                        shared,
                        Decision.agree(""),
                        new DecideReopening.Terms(
                                new ReopeningTerms(LocalDate.of(2022, 6, 30), other.unit(), Set.of(other.unit())),
                                "冀水督〔2021〕9号"),
                        walk.officeHead);
        Task now = walk.task(shared);
        assertThat(now.leadUnitId()).isEqualTo(other.unit());
        assertThat(now.parts().partners()).containsExactly(other.unit());
        assertThat(now.term().lastYear()).isEqualTo(2022);
        walk.sign(shared, other);
        assertThat(walk.task(shared).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    private void fallenBack() {
        walk.whenLookedBackAt(task);
        walk.fallsBack(task);
    }

    private void propose() {
        walk.the(ProposeReopening.class).propose(task, new Proposal("群众反映停运", 70), walk.staff);
    }

    private void reopen(ReopeningTerms terms, String basis) {
        walk.the(DecideReopening.class)
                .decide(task, Decision.agree(""), new DecideReopening.Terms(terms, basis), walk.officeHead);
    }

    private void end(TaskId of, Party by) {
        walk.claim(of, by);
        walk.acceptClaim(of);
        walk.verifyClaim(of);
        walk.writeOff(of);
        walk.runJobs();
    }

    private void term(TaskId of, Integer months) {
        term(of, months, walk.staff);
    }

    private void term(TaskId of, Integer months, Actor.Person by) {
        PlanId plan = walk.task(of).planId();
        int shown = walk.the(Plans.class).get(plan).version();
        walk.the(SetLookBackTerm.class).of(plan, shown, new LookBackTerm(months), by);
    }

    private Actor.Person also(Actor.Person who, Role role) {
        walk.the(GrantRole.class).grant(who.id(), walk.office, role, Newcomers.admin());
        return walk.the(People.class).actor(who.id());
    }

    private LookBack planned() {
        return walk.the(LookBacks.class).planned(task).orElseThrow();
    }

    private List<LookBack> lookBacks() {
        return walk.the(LookBacks.class).ofTask(task);
    }

    private List<Reopening> reopenings() {
        return walk.the(Reopenings.class).ofTask(task);
    }

    private LightColor light() {
        return walk.the(Lights.class).of(List.of(task)).get(task).color();
    }

    private List<WorkItem> open(StepKey step) {
        return Stream.of(walk.office, lead.unit())
                .flatMap(about -> walk.the(WorkItems.class).open(step, task.value(), about).stream())
                .toList();
    }

    private long running() {
        return running(task);
    }

    private long running(TaskId of) {
        return walk.the(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(of.toString())
                .count();
    }

    private int openSteps() {
        return database.sql("SELECT COUNT(*) FROM worklist_item WHERE subject_id = ?")
                .param(task.toString())
                .query(Integer.class)
                .single();
    }

    private List<String> acts() {
        return database.sql("SELECT act FROM journal_entry WHERE subject_id = ? ORDER BY seq")
                .param(task.toString())
                .query(String.class)
                .list();
    }
}
