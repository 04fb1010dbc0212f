package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.organization.GrantRole;
import io.duban.organization.Newcomers;
import io.duban.organization.People;
import io.duban.report.ClaimCompletion;
import io.duban.report.ClaimContent;
import io.duban.report.ClaimDraft;
import io.duban.report.ClaimState;
import io.duban.report.CompletionClaim;
import io.duban.report.CompletionClaims;
import io.duban.report.DecideClaim;
import io.duban.report.DocumentVersions;
import io.duban.report.ReportRefusal;
import io.duban.report.ReportsOfTask;
import io.duban.report.SaveClaimDraft;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.Paging;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.DecideRectificationPlan;
import io.duban.supervision.Finding;
import io.duban.supervision.FindingSource;
import io.duban.supervision.FindingText;
import io.duban.supervision.RaiseFinding;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationMeasure;
import io.duban.supervision.ReportRectification;
import io.duban.supervision.SubmitRectificationPlan;
import io.duban.supervision.VerifyRectification;
import io.duban.task.Duties;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.work.Decision;
import io.duban.work.OpenItems;
import io.duban.work.SendBack;
import io.duban.work.Withdraw;
import io.duban.work.WorkRefusal;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of a task: claimed, reviewed, verified, written off, and each return on the way. */
@DubanTest
class CompletionProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems workItems;

    @Autowired
    JdbcClient database;

    private Walk walk;
    private Party lead;
    private TaskId task;

    @BeforeEach
    void aTaskAtItsEnd() {
        walk = new Walk(context);
        lead = walk.party();
        task = walk.atItsEnd(lead);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void isClaimedReviewedVerifiedAndWrittenOff() {
        stands(TestSteps.WRITE_CLAIM, lead.unit(), TaskState.COMPLETION_REVIEW);
        walk.claim(task, lead);
        assertThat(walk.task(task).progress().claimedPercent()).isEqualTo(100);
        stands(TestSteps.REVIEW_CLAIM, walk.office, TaskState.COMPLETION_REVIEW);
        walk.acceptClaim(task);
        stands(TestSteps.VERIFY_CLAIM, walk.office, TaskState.VERIFYING);
        walk.verifyClaim(task);
        stands(TestSteps.WRITE_OFF, walk.office, TaskState.COMPLETED);
        assertThat(walk.task(task).progress().verifiedPercent()).isEqualTo(100);
        assertThat(walk.task(task).course().completedAt())
                .isEqualTo(walk.clock().instant());
        walk.writeOff(task);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
        assertThat(claim().state()).isEqualTo(ClaimState.SETTLED);
        assertThat(openSteps()).isZero();
        assertThat(acts())
                .containsSubsequence(
                        "TaskAct.COMPLETION_OPENED",
                        "ReportAct.CLAIM_SUBMITTED",
                        "ReportAct.CLAIM_ACCEPTED",
                        "ReportAct.CLAIM_VERIFIED",
                        "TaskAct.COMPLETED",
                        "TaskAct.WRITTEN_OFF");
    }

    @Test
    void goesBackToTheLeadFromEachStepAndThroughAllOfThemAgain() {
        for (StepKey from : List.of(TestSteps.REVIEW_CLAIM, TestSteps.VERIFY_CLAIM, TestSteps.WRITE_OFF)) {
            walk.claim(task, lead);
            upTo(from);
            walk.the(DecideClaim.class)
                    .decide(walk.at(task, from), Decision.giveBack("请补充验收意见。"), List.of(), decider(from));
            WorkItem again = stands(TestSteps.WRITE_CLAIM, lead.unit(), TaskState.COMPLETION_REVIEW);
            assertThat(again.returned()).isTrue();
            assertThat(claim().state()).isEqualTo(ClaimState.RETURNED);
            assertThat(walk.task(task).course().completedAt()).isNull();
        }
        walk.claim(task, lead);
        upTo(TestSteps.WRITE_OFF);
        walk.writeOff(task);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
        assertThat(acts()).filteredOn("TaskAct.COMPLETION_OPENED"::equals).hasSize(1);
    }

    /** Not only to whoever wrote it: also to each step at which it was. */
    @Test
    void goesBackToAnEarlierStepThatLookedAtIt() {
        walk.claim(task, lead);
        walk.acceptClaim(task);
        sendBack(walk.supervisor, TestSteps.VERIFY_CLAIM, "reviewClaim");
        stands(TestSteps.REVIEW_CLAIM, walk.office, TaskState.COMPLETION_REVIEW);
        assertThat(claim().state()).isEqualTo(ClaimState.HANDED_IN);
        walk.acceptClaim(task);
        walk.verifyClaim(task);
        sendBack(walk.officeHead, TestSteps.WRITE_OFF, "verifyClaim");
        stands(TestSteps.VERIFY_CLAIM, walk.office, TaskState.VERIFYING);
        assertThat(walk.task(task).course().completedAt()).isNull();
        walk.verifyClaim(task);
        walk.writeOff(task);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.WRITTEN_OFF);
    }

    @Test
    void isTakenBackByItsWriterUntilSomebodyActedOnIt() {
        walk.claim(task, lead);
        assertThat(walk.task(task).progress().claimedPercent()).isEqualTo(100);
        withdraw();
        stands(TestSteps.WRITE_CLAIM, lead.unit(), TaskState.COMPLETION_REVIEW);
        assertThat(claim().state()).isEqualTo(ClaimState.DRAFT);
        assertThat(walk.task(task).progress().claimedPercent()).isEqualTo(60);
        assertThat(walk.the(DocumentVersions.class).of(claim().id().value()))
                .singleElement()
                .satisfies(version -> assertThat(version.withdrawnAt()).isNotNull());

        walk.claim(task, lead);
        walk.the(DecideClaim.class)
                .decide(
                        walk.at(task, TestSteps.REVIEW_CLAIM),
                        Decision.giveBack("请补充。"),
                        List.of(),
                        decider(TestSteps.REVIEW_CLAIM));
        walk.claim(task, lead);
        withdraw();
        assertThat(claim().state()).isEqualTo(ClaimState.RETURNED);
        walk.claim(task, lead);
        walk.acceptClaim(task);
        assertThatThrownBy(this::withdraw).isInstanceOf(WorkRefusal.ActedOn.class);
    }

    private void withdraw() {
        String step = walk.the(Desk.class).done(DeskFilter.everything(), Paging.FIRST, lead.officer()).rows().stream()
                .filter(item -> item.step().node().equals("writeClaim"))
                .findFirst()
                .orElseThrow()
                .id();
        walk.the(Withdraw.class).withdraw(step, "", lead.officer());
    }

    private void sendBack(Actor.Person who, StepKey at, String to) {
        String item = walk.the(OpenItems.class).of(task.value()).stream()
                .filter(one -> one.step().node().equals(at.node()))
                .findFirst()
                .orElseThrow()
                .id();
        SendBack sendBack = walk.the(SendBack.class);
        String earlier = sendBack.choice(item, who).earlier().stream()
                .filter(step -> step.step().node().equals(to))
                .findFirst()
                .orElseThrow()
                .id();
        sendBack.to(item, earlier, "请再核对。", who);
    }

    @Test
    void isAgreedToByNobodyWhileSomethingIsBeingRectified() {
        walk.claim(task, lead);
        walk.acceptClaim(task);
        FindingText text = new FindingText("渠道渗漏", "核查发现", "修复", walk.today().plusDays(30));
        RectificationId found = walk.the(RaiseFinding.class)
                .raise(task, lead.unit(), new Finding(FindingSource.VERIFICATION, null, text), walk.supervisor);
        assertThatThrownBy(() -> walk.verifyClaim(task))
                .isInstanceOfSatisfying(ReportRefusal.BeingRectified.class, refused -> assertThat(refused.arguments())
                        .containsExactly("渠道渗漏"));
        RectificationMeasure measure = new RectificationMeasure("重新衬砌", "李工", walk.today());
        walk.the(SubmitRectificationPlan.class).submit(found, "", List.of(measure), lead.officer());
        walk.the(DecideRectificationPlan.class).decide(found, Decision.agree(""), walk.supervisor);
        walk.the(ReportRectification.class).report(found, "已修复", lead.officer());
        walk.the(VerifyRectification.class).decide(found, Decision.agree("已查看"), walk.supervisor);
        walk.verifyClaim(task);
        stands(TestSteps.WRITE_OFF, walk.office, TaskState.COMPLETED);
    }

    @Test
    void isReturnedOnlyWithAReason() {
        walk.claim(task, lead);
        assertThatThrownBy(() -> walk.the(DecideClaim.class)
                        .decide(walk.at(task, TestSteps.REVIEW_CLAIM), Decision.giveBack(" "), List.of(), walk.staff))
                .isInstanceOf(WorkRefusal.ReasonMissing.class);
    }

    @Test
    void isWrittenOffOnlyWithABasis() {
        walk.claim(task, lead);
        upTo(TestSteps.WRITE_OFF);
        assertThatThrownBy(() -> agree(TestSteps.WRITE_OFF, null, " ", walk.officeHead))
                .isInstanceOf(WorkRefusal.NotSaid.class);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.COMPLETED);
        assertThat(claim().state()).isEqualTo(ClaimState.HANDED_IN);
    }

    @Test
    void isVerifiedOnlyWithAViewOfItsOwnAndADisagreementInWords() {
        walk.claim(task, lead);
        walk.acceptClaim(task);
        assertThatThrownBy(() -> agree(TestSteps.VERIFY_CLAIM, null, "属实", walk.supervisor))
                .isInstanceOf(WorkRefusal.NotSaid.class);
        assertThatThrownBy(() -> agree(TestSteps.VERIFY_CLAIM, 80, "", walk.supervisor))
                .isInstanceOf(ReportRefusal.DisagreementUnexplained.class);
        agree(TestSteps.VERIFY_CLAIM, 80, "尚余两村未接通。", walk.supervisor);
        assertThat(walk.task(task).progress().verifiedPercent()).isEqualTo(80);
        assertThat(walk.task(task).progress().claimedPercent()).isEqualTo(100);
    }

    @Test
    void isVerifiedByNobodyWhoClaimedOrAcceptedIt() {
        walk.the(ClaimCompletion.class).submit(task, new ClaimDraft(walk.claimed(task), null), lead.officer());
        Actor.Person both = also(walk.staff, walk.office, Role.SUPERVISOR);
        agree(TestSteps.REVIEW_CLAIM, null, "", walk.staff);
        assertThatThrownBy(() -> agree(TestSteps.VERIFY_CLAIM, 100, "", both))
                .hasMessage("refusal.organization.barredByOwnWork");
        Actor.Person verifierAndHead = also(walk.supervisor, walk.office, Role.OFFICE_HEAD);
        agree(TestSteps.VERIFY_CLAIM, 100, "", walk.supervisor);
        assertThatThrownBy(() -> agree(TestSteps.WRITE_OFF, null, "同意", verifierAndHead))
                .hasMessage("refusal.organization.barredByOwnWork");
    }

    @Test
    void isAcceptedByNobodyWhoWroteIt() {
        Actor.Person writer = walk.person(lead.unit(), Role.OFFICER);
        walk.the(SaveClaimDraft.class).save(task, draft("写了一半", null), writer);
        Actor.Person alsoStaff = also(writer, walk.office, Role.OFFICE_STAFF);
        walk.the(ClaimCompletion.class)
                .submit(task, new ClaimDraft(walk.claimed(task), claim().version()), lead.officer());
        assertThatThrownBy(() -> agree(TestSteps.REVIEW_CLAIM, null, "", alsoStaff))
                .hasMessage("refusal.organization.barredByOwnWork");
    }

    /** Lists ask in SQL who can do a step, and know the same bars. */
    @Test
    void waitsForNobodyWhoIsBarredFromIt() {
        walk.claim(task, lead);
        also(walk.staff, walk.office, Role.SUPERVISOR);
        walk.acceptClaim(task);
        WorkItem waits = stands(TestSteps.VERIFY_CLAIM, walk.office, TaskState.VERIFYING);
        assertThat(walk.the(OpenItems.class).able(waits.id()))
                .extracting(PersonName::id)
                .containsExactly(walk.supervisor.id());
    }

    @Test
    void isCompleteWhereTheModelAsksTheOfficeAlone() throws IOException {
        TaskId plain;
        Variant.of("task-completion.bpmn")
                .instead("reviewClaimToVerifyClaim", "reviewClaim", "writtenOff")
                .release(context);
        try {
            plain = walk.atItsEnd(lead);
        } finally {
            OwnModels.release(context, "taskCompletion");
        }
        walk.claim(plain, lead);
        walk.acceptClaim(plain);
        assertThat(walk.task(plain).state()).isEqualTo(TaskState.COMPLETED);
        assertThat(walk.the(CompletionClaims.class)
                        .find(walk.year(plain))
                        .orElseThrow()
                        .state())
                .isEqualTo(ClaimState.SETTLED);
    }

    @Test
    void isDecidedOnceWhenTwoDecideAtOnce() {
        walk.claim(task, lead);
        walk.acceptClaim(task);
        assertThatThrownBy(() -> walk.acceptClaim(task)).isInstanceOf(ReportRefusal.NotInReview.class);
        assertThatThrownBy(() -> walk.the(DecideClaim.class)
                        .decide(
                                walk.at(task, TestSteps.REVIEW_CLAIM),
                                Decision.giveBack("请补充。"),
                                List.of(),
                                walk.staff))
                .isInstanceOf(ReportRefusal.NotInReview.class);
        stands(TestSteps.VERIFY_CLAIM, walk.office, TaskState.VERIFYING);
    }

    /** What was verified of a year is a view of its report. */
    @Test
    void leavesTheViewOfTheYearAsItWas() {
        walk.claim(task, lead);
        walk.acceptClaim(task);
        walk.verifyClaim(task);
        assertThat(walk.the(ReportsOfTask.class).of(task, walk.staff).get(0).verifiedPercent())
                .isEqualTo(60);
        assertThat(walk.task(task).progress().verifiedPercent()).isEqualTo(100);
    }

    @Test
    void putsTheLightOutAndOwesNothingAnyMore() {
        walk.claim(task, lead);
        upTo(TestSteps.WRITE_OFF);
        walk.writeOff(task);
        assertThat(database.sql("SELECT light FROM supervision_light WHERE id = ?")
                        .param(task.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("GREY");
        assertThat(walk.the(Duties.class).ofTask(task))
                .allMatch(duty -> duty.doneAt() != null || duty.droppedAt() != null);
    }

    @Test
    void isNobodyElsesToClaim() {
        assertThatThrownBy(() -> walk.the(SaveClaimDraft.class).save(task, draft("", null), walk.staff))
                .isInstanceOf(NotPermitted.class);
        Party stranger = walk.party();
        assertThatThrownBy(() -> walk.claim(task, stranger)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void isNotClaimedBeforeItsEndAndNotTwice() {
        walk.claim(task, lead);
        assertThatThrownBy(() -> walk.claim(task, lead)).isInstanceOf(ReportRefusal.AlreadyHandedIn.class);
        TaskId running = walk.issuedTask(lead);
        walk.sign(running, lead);
        assertThatThrownBy(() -> walk.claim(running, lead)).isInstanceOf(ReportRefusal.ClaimNotOpen.class);
    }

    @Test
    void keepsADraftAsTypedAndLetsASecondWindowNotWriteOverIt() {
        CompletionClaim first = walk.the(SaveClaimDraft.class).save(task, draft("第一窗口", "one"), lead.officer());
        assertThat(claim().content().done()).isEqualTo("第一窗口");
        assertThat(walk.the(SaveClaimDraft.class).save(task, draft("第一窗口", "one"), lead.officer()))
                .isEqualTo(first);
        assertThatThrownBy(() -> walk.the(SaveClaimDraft.class).save(task, draft("第二窗口", "two"), lead.officer()))
                .isInstanceOf(StaleAggregate.class);
        assertThat(claim().content().done()).isEqualTo("第一窗口");
    }

    @Test
    void refusesAClaimThatLeavesEverythingOpen() {
        assertThatThrownBy(() -> walk.the(ClaimCompletion.class).submit(task, draft(" ", null), lead.officer()))
                .isInstanceOf(ReportRefusal.NotComplete.class);
        stands(TestSteps.WRITE_CLAIM, lead.unit(), TaskState.COMPLETION_REVIEW);
    }

    private static ClaimDraft draft(String done, String tab) {
        return new ClaimDraft(new ClaimContent(done, null, List.of()), null, tab);
    }

    private void upTo(StepKey step) {
        if (!step.equals(TestSteps.REVIEW_CLAIM)) {
            walk.acceptClaim(task);
            if (!step.equals(TestSteps.VERIFY_CLAIM)) {
                walk.verifyClaim(task);
            }
        }
    }

    private Actor.Person decider(StepKey step) {
        if (step.equals(TestSteps.REVIEW_CLAIM)) {
            return walk.staff;
        }
        return step.equals(TestSteps.VERIFY_CLAIM) ? walk.supervisor : walk.officeHead;
    }

    private Actor.Person also(Actor.Person who, UnitId unit, Role role) {
        walk.the(GrantRole.class).grant(who.id(), unit, role, Newcomers.admin());
        return walk.the(People.class).actor(who.id());
    }

    private void agree(StepKey step, Integer verified, String words, Actor.Person who) {
        walk.the(DecideClaim.class)
                .decide(walk.at(task, step), Decision.agree(words).percent(verified), List.of(), who);
    }

    private WorkItem stands(StepKey step, UnitId unit, TaskState state) {
        Task now = walk.task(task);
        assertThat(now.state()).isEqualTo(state);
        assertThat(now.course().phase()).isNull();
        assertThat(openSteps()).isOne();
        Optional<WorkItem> open = workItems.open(step, task.value(), null);
        assertThat(open).get().extracting(WorkItem::unitId).isEqualTo(unit);
        return open.get();
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

    private CompletionClaim claim() {
        return walk.the(CompletionClaims.class).find(walk.year(task)).orElseThrow();
    }
}
