package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.Deactivate;
import io.duban.organization.NameStandIn;
import io.duban.organization.Newcomers;
import io.duban.organization.People;
import io.duban.organization.RevokeRole;
import io.duban.report.DecideUnitReport;
import io.duban.report.SaveReportDraft;
import io.duban.report.SubmitReport;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Paging;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.work.AddCoHandler;
import io.duban.work.CoHandle;
import io.duban.work.CoHandler;
import io.duban.work.CoHandlerRefusal;
import io.duban.work.Decision;
import io.duban.work.PassOn;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.DeskItem;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of the unit is added to a step, which nobody ends before that opinion is there, or is taken away again. */
@DubanTest
class CoHandlersProcessTest {

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
    void theWorkListIsWhatTheEngineHasOpenAndNoRowIsLeftOver() {
        WorkList.isWhatTheEngineHasOpen(walk);
        assertThat(database.sql("""
                        SELECT COUNT(*) FROM worklist_co_handler c
                        WHERE NOT EXISTS (SELECT 1 FROM worklist_item w WHERE w.id = c.item_id)""").query(Integer.class).single()).isZero();
        assertThat(database.sql("""
                        SELECT COUNT(*) FROM worklist_item w
                        WHERE (co_handlers, opinions_owed) != (
                          SELECT COUNT(*), COALESCE(SUM(given_at IS NULL), 0)
                          FROM worklist_co_handler c WHERE c.item_id = w.id)""").query(Integer.class).single()).isZero();
    }

    @Test
    void isEndedByNobodyBeforeTheOpinionIsThere() {
        String item = item(TestSteps.SIGN_FOR);
        add(item, colleague, "请核对职责", lead.officer());
        for (Actor.Person one : List.of(lead.officer(), lead.head(), colleague)) {
            assertThatThrownBy(() -> sign(one)).isInstanceOf(CoHandlerRefusal.OpinionsOwed.class);
        }
        assertThat(desk(colleague)).singleElement().satisfies(shown -> {
            assertThat(shown.path()).isEqualTo("/work/" + item + "/opinion");
            assertThat(shown.owing()).isEqualTo(colleague.name());
        });
        assertThat(walk.the(Desk.class).counts(colleague).waiting()).isEqualTo(1);
        assertThat(desk(lead.officer())).singleElement().satisfies(shown -> {
            assertThat(shown.opinion()).isFalse();
            assertThat(shown.owing()).isEqualTo(colleague.name());
        });
        assertThat(coHandle().of(item, colleague).owing().asked()).isEqualTo("请核对职责");

        assertThatThrownBy(() -> coHandle().give(item, " ", colleague))
                .isInstanceOf(CoHandlerRefusal.OpinionMissing.class);
        coHandle().give(item, "职责无误", colleague);
        assertThatThrownBy(() -> coHandle().give(item, "再说一次", colleague)).isInstanceOf(Missing.class);
        assertThat(adding().choice(item, lead.officer()).asked())
                .singleElement()
                .extracting(CoHandler::opinion)
                .isEqualTo("职责无误");
        sign(lead.officer());
        assertThat(open(TestSteps.SIGN_FOR, lead.unit())).isEmpty();
    }

    @Test
    void waitsForEveryOpinionAndForNobodyWhoWasTakenAway() {
        Actor.Person another = walk.person(lead.unit(), Role.OFFICER);
        String item = item(TestSteps.SIGN_FOR);
        add(item, colleague, "", lead.officer());
        add(item, another, "", lead.head());
        coHandle().give(item, "同意", colleague);
        assertThatThrownBy(() -> sign(lead.officer())).isInstanceOf(CoHandlerRefusal.OpinionsOwed.class);
        assertThatThrownBy(() -> adding().remove(item, colleague.id(), "", lead.officer()))
                .isInstanceOf(CoHandlerRefusal.AlreadyGiven.class);
        adding().remove(item, another.id(), "", lead.officer());
        assertThatThrownBy(() -> adding().remove(item, another.id(), "", lead.officer()))
                .isInstanceOf(CoHandlerRefusal.NotAsked.class);
        assertThatThrownBy(() -> coHandle().give(item, "同意", another)).isInstanceOf(Missing.class);
        sign(lead.officer());
    }

    @Test
    void keepsItsDueDateAndWhoseItIsAndIsOnRecord() {
        WorkItem before = open(TestSteps.SIGN_FOR, lead.unit()).orElseThrow();
        add(before.id(), colleague, "请核对", lead.officer());
        adding().remove(before.id(), colleague.id(), "不必了", lead.head());
        add(before.id(), colleague, "", walk.staff);
        coHandle().give(before.id(), "无误", colleague);
        WorkItem after = open(TestSteps.SIGN_FOR, lead.unit()).orElseThrow();
        assertThat(after.dueOn()).isEqualTo(before.dueOn());
        assertThat(after.assignee()).isNull();
        assertThat(database.sql("""
                        SELECT CONCAT(act, ' ', COALESCE(reason, '')) FROM journal_entry
                        WHERE subject_id = ? AND act LIKE 'WorkAct%' ORDER BY seq""").param(task.toString()).query(String.class).list())
                .containsExactly(
                        "WorkAct.CO_HANDLER_ADDED 请核对",
                        "WorkAct.CO_HANDLER_REMOVED 不必了",
                        "WorkAct.CO_HANDLER_ADDED ",
                        "WorkAct.OPINION_GIVEN 无误");
    }

    @Test
    void isAskedByTheHolderTheHeadAndTheOfficeAndByNobodyElse() {
        String item = item(TestSteps.SIGN_FOR);
        for (Actor.Person one : List.of(lead.officer(), lead.head(), walk.staff, walk.officeHead)) {
            add(item, colleague, "", one);
            adding().remove(item, colleague.id(), "", one);
        }
        for (Actor.Person other : List.of(partner.officer(), partner.head(), walk.supervisor)) {
            assertThatThrownBy(() -> adding().choice(item, other)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> add(item, colleague, "", other)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> adding().remove(item, colleague.id(), "", other))
                    .isInstanceOf(Missing.class);
            assertThatThrownBy(() -> coHandle().of(item, other)).isInstanceOf(Missing.class);
        }
        assertThatThrownBy(() -> add("none", colleague, "", lead.officer())).isInstanceOf(Missing.class);
    }

    @Test
    void isAskedOfPeopleOfTheUnitOnlyEachOnceAndNotOfWhoeverHasIt() {
        String item = item(TestSteps.SIGN_FOR);
        for (Actor.Person other : List.of(partner.officer(), walk.staff)) {
            assertThatThrownBy(() -> add(item, other, "", lead.officer()))
                    .isInstanceOf(CoHandlerRefusal.CannotBeAsked.class);
        }
        add(item, colleague, "", lead.officer());
        assertThatThrownBy(() -> add(item, colleague, "", lead.officer()))
                .isInstanceOf(CoHandlerRefusal.AlreadyAsked.class);
        assertThatThrownBy(() -> add(item, lead.officer(), "", lead.officer()))
                .isInstanceOf(CoHandlerRefusal.CannotBeAsked.class);
        walk.the(PassOn.class).to(item, lead.officer().id(), "", lead.officer());
        assertThatThrownBy(() -> add(item, lead.officer(), "", lead.head()))
                .isInstanceOf(CoHandlerRefusal.CannotBeAsked.class);
        add(item, lead.head(), "", lead.officer());
        assertThat(adding().choice(item, lead.officer()).able()).isEmpty();
    }

    /** A part that runs once per unit: the draft goes on being written, and whoever wrote in it does not advise on it. */
    @Test
    void letsTheDraftBeWrittenOnAndAsksNobodyWhoIsBarredFromTheDecision() {
        reporting();
        Actor.Person deputy = walk.person(lead.unit(), Role.DEPARTMENT_HEAD);
        String item = item(TestSteps.WRITE_REPORT);
        add(item, colleague, "", lead.officer());
        var of = walk.year(task);
        walk.the(SaveReportDraft.class).saveUnitPart(of, lead.unit(), Walk.words("草稿。", null), lead.officer());
        assertThatThrownBy(() -> walk.the(SubmitReport.class)
                        .submit(of, lead.unit(), Walk.words("已完成本单位承担的工作。", null), lead.officer()))
                .isInstanceOf(CoHandlerRefusal.OpinionsOwed.class);
        coHandle().give(item, "数据相符", colleague);
        walk.report(task, lead);

        String approval = item(TestSteps.APPROVE_UNIT_REPORT);
        assertThat(adding().choice(approval, lead.head()).able())
                .extracting(PersonName::id)
                .contains(deputy.id())
                .doesNotContain(lead.officer().id());
        assertThatThrownBy(() -> add(approval, lead.officer(), "", lead.head()))
                .isInstanceOf(CoHandlerRefusal.CannotBeAsked.class);
        add(approval, deputy, "", lead.head());
        DecideUnitReport approve = walk.the(DecideUnitReport.class);
        assertThatThrownBy(() -> approve.decide(of, lead.unit(), Decision.agree("同意"), lead.head()))
                .isInstanceOf(CoHandlerRefusal.OpinionsOwed.class);
        coHandle().give(approval, "可以同意", deputy);
        approve.decide(of, lead.unit(), Decision.agree("同意"), lead.head());
        assertThat(open(TestSteps.APPROVE_UNIT_REPORT, lead.unit())).isEmpty();
    }

    @Test
    void isNotWaitedForAnyMoreOnceTheCoHandlerLeaves() {
        String item = item(TestSteps.SIGN_FOR);
        Actor.Person clerk = walk.person(lead.unit(), Role.OFFICER);
        add(item, colleague, "", lead.officer());
        add(item, clerk, "", lead.officer());
        walk.the(Deactivate.class).deactivate(colleague.id(), Newcomers.admin());
        assertThatThrownBy(() -> sign(lead.officer())).isInstanceOf(CoHandlerRefusal.OpinionsOwed.class);
        walk.the(RevokeRole.class).revoke(clerk.id(), lead.unit(), Role.OFFICER, Newcomers.admin());
        sign(lead.officer());
    }

    @Test
    void isGivenByTheStandInAsWell() {
        Actor.Person other = walk.person(lead.unit(), Role.OFFICER);
        LocalDate today = walk.today();
        walk.the(NameStandIn.class)
                .name(new NameStandIn.Request(colleague.id(), other.id(), today, today.plusDays(5)), Newcomers.admin());
        Actor.Person standIn = walk.the(People.class).actor(other.id());
        String item = item(TestSteps.SIGN_FOR);
        add(item, colleague, "", lead.officer());
        assertThat(desk(standIn)).singleElement().extracting(DeskItem::opinion).isEqualTo(true);
        coHandle().give(item, "无误", standIn);
        assertThat(adding().choice(item, lead.officer()).asked())
                .singleElement()
                .extracting(CoHandler::givenByName)
                .isEqualTo(other.name());
        sign(lead.officer());
    }

    private void add(String item, Actor.Person person, String words, Actor.Person by) {
        adding().add(item, person.id(), words, by);
    }

    private AddCoHandler adding() {
        return walk.the(AddCoHandler.class);
    }

    private CoHandle coHandle() {
        return walk.the(CoHandle.class);
    }

    private void reporting() {
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    private String item(StepKey step) {
        return open(step, lead.unit()).orElseThrow().id();
    }

    private void sign(Actor.Person who) {
        walk.the(SignFor.class).signFor(task, lead.unit(), who);
    }

    private List<DeskItem> desk(Actor.Person who) {
        return walk.the(Desk.class)
                .waiting(DeskFilter.everything(), Paging.FIRST, who)
                .rows();
    }

    private Optional<WorkItem> open(StepKey step, UnitId about) {
        return walk.the(WorkItems.class).open(step, task.value(), about);
    }
}
