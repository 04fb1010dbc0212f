package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.modeling.OwnModels;
import io.duban.organization.Deactivate;
import io.duban.organization.NameStandIn;
import io.duban.organization.Newcomers;
import io.duban.organization.People;
import io.duban.organization.RevokeRole;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.report.SaveReportDraft;
import io.duban.report.SubmitAnnualPlan;
import io.duban.report.SubmitReport;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Paging;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import io.duban.work.Delegate;
import io.duban.work.PassOn;
import io.duban.work.Prepare;
import io.duban.work.WorkRefusal;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskItem;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A step is prepared by a colleague and comes back, on every kind of step; whoever it waits for does it. */
@DubanTest
class DelegateProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    Walk walk;
    Party lead;
    Party partner;
    Actor.Person colleague;
    TaskId task;

    @BeforeEach
    void aTaskToBeSignedFor() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        colleague = walk.person(lead.unit(), Role.OFFICER);
        task = walk.issuedTask(lead, partner);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    /** One of several instances, in a process that another one calls. */
    @Test
    void isDoneByNobodyUntilItComesBackToTheDelegatorWhoThenDoesIt() {
        String item = item(TestSteps.SIGN_FOR);
        delegate().to(item, colleague.id(), "请核对职责分工", lead.officer());
        for (Actor.Person one : List.of(lead.officer(), colleague)) {
            assertThatThrownBy(() -> sign(one)).isInstanceOf(WorkRefusal.BeingPrepared.class);
        }
        for (Actor.Person one : List.of(lead.head(), partner.officer())) {
            assertThatThrownBy(() -> sign(one)).isInstanceOf(NotPermitted.class);
        }
        assertThat(onDesk(lead.officer())).isFalse();
        assertThat(desk(colleague)).singleElement().satisfies(shown -> {
            assertThat(shown.path()).isEqualTo("/work/" + item + "/preparation");
            assertThat(shown.askedWords()).isEqualTo("请核对职责分工");
            assertThat(shown.fromName()).isEqualTo(lead.officer().name());
        });
        assertThat(walk.the(Desk.class).counts(colleague).waiting()).isEqualTo(1);
        assertThat(walk.the(Desk.class).counts(lead.officer()).waiting()).isZero();

        prepare().handBack(item, "职责无误，可以签收", colleague);
        assertThat(onDesk(colleague)).isFalse();
        assertThatThrownBy(() -> sign(lead.head())).isInstanceOf(NotPermitted.class);
        assertThat(desk(lead.officer())).singleElement().satisfies(shown -> {
            assertThat(shown.preparedByName()).isEqualTo(colleague.name());
            assertThat(shown.preparedWords()).isEqualTo("职责无误，可以签收");
            assertThat(shown.fromName()).isEqualTo(colleague.name());
        });
        sign(lead.officer());
        assertThat(open(TestSteps.SIGN_FOR, lead.unit())).isEmpty();
    }

    @Test
    void keepsItsDueDateAndIsOnRecord() {
        LocalDate due = open(TestSteps.SIGN_FOR, lead.unit()).orElseThrow().dueOn();
        String item = item(TestSteps.SIGN_FOR);
        delegate().to(item, colleague.id(), "请核对", lead.officer());
        prepare().handBack(item, "无误", colleague);
        delegate().to(item, colleague.id(), "", lead.officer());
        delegate().takeBack(item, "不必了", lead.officer());
        assertThat(open(TestSteps.SIGN_FOR, lead.unit()).orElseThrow().dueOn()).isEqualTo(due);
        assertThat(database.sql("""
                        SELECT CONCAT(act, ' ', COALESCE(reason, '')) FROM journal_entry
                        WHERE subject_id = ? AND act LIKE 'WorkAct%' ORDER BY seq""").param(task.toString()).query(String.class).list())
                .containsExactly(
                        "WorkAct.DELEGATED 请核对",
                        "WorkAct.HANDED_BACK 无误",
                        "WorkAct.DELEGATED ",
                        "WorkAct.RECALLED 不必了");
    }

    @Test
    void isTakenBackByWhoDelegatedItAndByTheHead() {
        String item = item(TestSteps.SIGN_FOR);
        assertThatThrownBy(() -> delegate().takeBack(item, "", lead.officer()))
                .isInstanceOf(WorkRefusal.NotPrepared.class);
        for (Actor.Person one : List.of(lead.officer(), lead.head())) {
            delegate().to(item, colleague.id(), "", lead.officer());
            assertThat(others(lead.officer())).anyMatch(shown -> shown.id().equals(item));
            delegate().takeBack(item, "", one);
            assertThat(onDesk(colleague)).isFalse();
            assertThatThrownBy(() -> prepare().handBack(item, "", colleague)).isInstanceOf(Missing.class);
        }
        sign(lead.officer());
    }

    @Test
    void isNoBusinessOfOthersAndIsNotDelegatedFurther() {
        String item = item(TestSteps.SIGN_FOR);
        for (Actor.Person other : List.of(partner.officer(), partner.head(), walk.staff, walk.supervisor)) {
            assertThatThrownBy(() -> delegate().choice(item, other)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> delegate().to(item, colleague.id(), "", other))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> prepare().of(item, other)).isInstanceOf(Missing.class);
        }
        assertThatThrownBy(() -> delegate().to(item, partner.officer().id(), "", lead.officer()))
                .isInstanceOf(WorkRefusal.CannotPrepare.class);
        delegate().to(item, colleague.id(), "", lead.officer());
        assertThatThrownBy(() -> prepare().handBack(item, "", lead.officer())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> delegate().to(item, lead.head().id(), "", colleague))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> delegate().to(item, lead.head().id(), "", lead.officer()))
                .isInstanceOf(WorkRefusal.BeingPrepared.class);
        assertThatThrownBy(() -> walk.the(PassOn.class).to(item, colleague.id(), "", lead.officer()))
                .isInstanceOf(Missing.class);
    }

    /** A step of the process itself. */
    @Test
    void givesTheDelegatorAPlainStepBack() {
        signed();
        String item = item(TestSteps.WRITE_ANNUAL_PLAN);
        delegate().to(item, colleague.id(), "", lead.officer());
        var of = walk.year(task);
        SubmitAnnualPlan submit = walk.the(SubmitAnnualPlan.class);
        assertThatThrownBy(() -> submit.submit(of, Walk.annualPlan(of), colleague))
                .isInstanceOf(WorkRefusal.BeingPrepared.class);
        prepare().handBack(item, "已起草", colleague);
        assertThatThrownBy(() -> submit.submit(of, Walk.annualPlan(of), colleague))
                .isInstanceOf(NotPermitted.class);
        submit.submit(of, Walk.annualPlan(of), lead.officer());
        assertThat(open(TestSteps.WRITE_ANNUAL_PLAN, lead.unit())).isEmpty();
    }

    /** Where the head cannot write himself, it comes back to those who can. */
    @Test
    void comesBackToTheOfficersWhereTheHeadDelegatesWhatTheyDo() {
        signed();
        String item = item(TestSteps.WRITE_ANNUAL_PLAN);
        assertThat(delegate().choice(item, lead.head()).backTo()).isNull();
        delegate().to(item, colleague.id(), "", lead.head());
        prepare().handBack(item, "", colleague);
        walk.writeAnnualPlan(task, lead);
        assertThat(open(TestSteps.WRITE_ANNUAL_PLAN, lead.unit())).isEmpty();
    }

    /** Each unit's step of a part that runs once per unit. */
    @Test
    void letsTheDraftBePreparedAndBarsWhoeverWroteInItFromDecidingOnIt() {
        reporting();
        Actor.Person deputy = walk.person(lead.unit(), Role.DEPARTMENT_HEAD);
        String item = item(TestSteps.WRITE_REPORT);
        delegate().to(item, colleague.id(), "", lead.officer());
        var of = walk.year(task);
        walk.the(SaveReportDraft.class).saveUnitPart(of, lead.unit(), Walk.words("已完成本单位承担的工作。", null), colleague);
        assertThatThrownBy(() -> walk.the(SubmitReport.class)
                        .submit(of, lead.unit(), Walk.words("已完成本单位承担的工作。", null), colleague))
                .isInstanceOf(WorkRefusal.BeingPrepared.class);
        walk.report(task, partner);
        prepare().handBack(item, "", colleague);
        walk.report(task, lead);

        String approval = item(TestSteps.APPROVE_UNIT_REPORT);
        assertThat(delegate().choice(approval, lead.head()).helpers())
                .extracting(PersonName::id)
                .containsExactly(deputy.id());
        for (Actor.Person writer : List.of(colleague, lead.officer())) {
            assertThatThrownBy(() -> delegate().to(approval, writer.id(), "", lead.head()))
                    .isInstanceOf(WorkRefusal.CannotPrepare.class);
        }
        delegate().to(approval, deputy.id(), "", lead.head());
        DecideUnitReport approve = walk.the(DecideUnitReport.class);
        assertThatThrownBy(() -> approve.decide(of, lead.unit(), Decision.agree("同意"), lead.head()))
                .isInstanceOf(WorkRefusal.BeingPrepared.class);
        prepare().handBack(approval, "可以同意", deputy);
        approve.decide(of, lead.unit(), Decision.agree("同意"), lead.head());
        assertThat(open(TestSteps.APPROVE_UNIT_REPORT, lead.unit())).isEmpty();
    }

    @Test
    void isPreparedByWhoCouldNotDoItOnAStepThatSomebodyElseHasDrawn() throws IOException {
        Variant.countersigned().release(context);
        try {
            reporting();
            walk.reportAll(task, lead, partner);
            walk.consolidate(task, lead);
            StepKey countersign = StepKey.of("annualReport:countersign");
            String item = open(countersign, lead.unit()).orElseThrow().id();
            delegate().to(item, colleague.id(), "请看数据", lead.head());
            assertThat(desk(colleague)).extracting(DeskItem::id).containsExactly(item);
            assertThatThrownBy(() -> agree("countersign", lead, lead.head()))
                    .isInstanceOf(WorkRefusal.BeingPrepared.class);
            agree("countersign", partner, partner.head());
            prepare().handBack(item, "数据相符", colleague);
            agree("countersign", lead, lead.head());
            walk.acceptReview(task);
            walk.approve(task);
            assertThat(walk.task(task).year()).isEqualTo(2021);
        } finally {
            OwnModels.release(context, "annualReport");
        }
    }

    @Test
    void endsWhenTheHeadPassesTheStepOn() {
        String item = item(TestSteps.SIGN_FOR);
        delegate().to(item, colleague.id(), "", lead.officer());
        walk.the(PassOn.class).to(item, lead.head().id(), "", lead.head());
        assertThat(onDesk(colleague)).isFalse();
        assertThatThrownBy(() -> prepare().handBack(item, "", colleague)).isInstanceOf(Missing.class);
        sign(lead.head());
    }

    @Test
    void comesBackWhenWhoeverPreparesItLeaves() {
        String item = item(TestSteps.SIGN_FOR);
        delegate().to(item, colleague.id(), "", lead.officer());
        walk.the(Deactivate.class).deactivate(colleague.id(), Newcomers.admin());
        assertThat(onDesk(lead.officer())).isTrue();

        Actor.Person clerk = walk.person(lead.unit(), Role.OFFICER);
        delegate().to(item, clerk.id(), "", lead.officer());
        walk.the(RevokeRole.class).revoke(clerk.id(), lead.unit(), Role.OFFICER, Newcomers.admin());
        sign(lead.officer());
        assertThat(open(TestSteps.SIGN_FOR, lead.unit())).isEmpty();
    }

    @Test
    void isTheStandInsAsWell() {
        Actor.Person other = standIn(colleague);
        Actor.Person deputy = standIn(lead.officer());
        String item = item(TestSteps.SIGN_FOR);
        delegate().to(item, colleague.id(), "", lead.officer());
        assertThat(onDesk(other)).isTrue();
        prepare().handBack(item, "", other);
        sign(deputy);
        assertThat(open(TestSteps.SIGN_FOR, lead.unit())).isEmpty();
    }

    @Test
    void letsOneOfTwoHaveItWhoActAtOnce() throws Exception {
        for (int round = 0; round < 4; round++) {
            TaskId next = walk.issuedTask(lead, partner);
            String item = walk.the(WorkItems.class)
                    .open(TestSteps.SIGN_FOR, next.value(), lead.unit())
                    .orElseThrow()
                    .id();
            List<Throwable> failures = AtOnce.failures(
                    () -> delegate().to(item, colleague.id(), "", lead.officer()),
                    () -> walk.the(SignFor.class).signFor(next, lead.unit(), lead.officer()));
            assertThat(failures).singleElement().satisfies(failure -> assertThat(
                            AtOnce.isAnOrderlyLoss(failure) || failure instanceof Missing)
                    .as(failure.toString())
                    .isTrue());
        }
        String item = item(TestSteps.SIGN_FOR);
        delegate().to(item, colleague.id(), "", lead.officer());
        List<Throwable> failures = AtOnce.failures(
                () -> prepare().handBack(item, "", colleague), () -> delegate().takeBack(item, "", lead.officer()));
        assertThat(failures).singleElement().satisfies(failure -> assertThat(
                        failure instanceof Missing || AtOnce.isAnOrderlyLoss(failure))
                .as(failure.toString())
                .isTrue());
        sign(lead.officer());
    }

    private Delegate delegate() {
        return walk.the(Delegate.class);
    }

    private Prepare prepare() {
        return walk.the(Prepare.class);
    }

    private void signed() {
        walk.sign(task, lead, partner);
    }

    private void reporting() {
        signed();
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    private Actor.Person standIn(Actor.Person absent) {
        Actor.Person other = walk.person(lead.unit(), Role.OFFICER);
        walk.the(NameStandIn.class)
                .name(
                        new NameStandIn.Request(
                                absent.id(),
                                other.id(),
                                walk.today(),
                                walk.today().plusDays(5)),
                        Newcomers.admin());
        return walk.the(People.class).actor(other.id());
    }

    private String item(StepKey step) {
        return open(step, lead.unit()).orElseThrow().id();
    }

    private void sign(Actor.Person who) {
        walk.the(SignFor.class).signFor(task, lead.unit(), who);
    }

    private void agree(String node, Party unit, Actor.Person who) {
        var at = new DecideReport.At(walk.year(task), node, unit.unit());
        walk.the(DecideReport.class).decide(at, Decision.agree("情况属实。"), who);
    }

    private List<DeskItem> desk(Actor.Person who) {
        return walk.the(Desk.class)
                .waiting(DeskFilter.everything(), Paging.FIRST, who)
                .rows();
    }

    private List<DeskItem> others(Actor.Person who) {
        return walk.the(Desk.class)
                .withOthers(DeskFilter.everything(), Paging.FIRST, who)
                .rows();
    }

    private boolean onDesk(Actor.Person who) {
        return desk(who).stream().anyMatch(item -> task.value().equals(item.subjectId()));
    }

    private Optional<WorkItem> open(StepKey step, UnitId about) {
        return walk.the(WorkItems.class).open(step, task.value(), about);
    }
}
