package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.NameStandIn;
import io.duban.organization.Newcomers;
import io.duban.organization.People;
import io.duban.report.DecideUnitReport;
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
import io.duban.work.PassOn;
import io.duban.work.WorkRefusal;
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

/** A step is passed on to one person, on every kind of step, and is nobody else's then. */
@DubanTest
class PassOnProcessTest {

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

    @Test
    void isTheColleaguesAloneUntilItIsDoneOrTakenBack() {
        String item = signing();
        pass().to(item, colleague.id(), "出差", lead.officer());
        assertThat(onDesk(lead.officer())).isFalse();
        assertThatThrownBy(() -> sign(lead.officer())).isInstanceOf(NotPermitted.class);
        assertThat(desk(colleague)).singleElement().satisfies(shown -> {
            assertThat(shown.assigneeName()).isEqualTo(colleague.name());
            assertThat(shown.fromName()).isEqualTo(lead.officer().name());
        });

        pass().back(item, "", lead.head());
        assertThat(onDesk(lead.officer())).isTrue();
        pass().to(item, colleague.id(), "", lead.head());
        sign(colleague);
        assertThat(open(TestSteps.SIGN_FOR, lead.unit())).isEmpty();
    }

    @Test
    void keepsItsDueDateAndIsOnRecord() {
        LocalDate due = open(TestSteps.SIGN_FOR, lead.unit()).orElseThrow().dueOn();
        pass().to(signing(), colleague.id(), "出差", lead.officer());
        assertThat(open(TestSteps.SIGN_FOR, lead.unit()).orElseThrow().dueOn()).isEqualTo(due);
        assertThat(database.sql("SELECT reason FROM journal_entry WHERE subject_id = ? AND act LIKE '%PASSED_ON'")
                        .param(task.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("出差");
        assertThat(database.sql("SELECT changes FROM journal_entry WHERE subject_id = ? AND act LIKE '%PASSED_ON'")
                        .param(task.toString())
                        .query(String.class)
                        .single())
                .contains(colleague.name());
    }

    @Test
    void canBeGivenToWhoeverCanDoItAndToNobodyElse() {
        String item = signing();
        assertThat(pass().choice(item, lead.officer()).able())
                .extracting(PersonName::id)
                .containsExactlyInAnyOrder(lead.officer().id(), lead.head().id(), colleague.id());
        assertThatThrownBy(() -> pass().to(item, partner.officer().id(), "", lead.officer()))
                .isInstanceOf(WorkRefusal.NotAble.class);
        pass().to(item, colleague.id(), "", lead.officer());
        assertThatThrownBy(() -> pass().to(item, colleague.id(), "", lead.head()))
                .isInstanceOf(WorkRefusal.HasIt.class);
    }

    @Test
    void isNoBusinessOfOthers() {
        String item = signing();
        for (Actor.Person other : List.of(partner.officer(), partner.head(), walk.staff, walk.supervisor)) {
            assertThatThrownBy(() -> pass().choice(item, other)).isInstanceOf(Missing.class);
            assertThatThrownBy(() -> pass().to(item, colleague.id(), "", other)).isInstanceOf(Missing.class);
        }
        pass().to(item, colleague.id(), "", lead.officer());
        assertThatThrownBy(() -> pass().back(item, "", lead.officer())).isInstanceOf(Missing.class);
        sign(colleague);
        assertThatThrownBy(() -> pass().choice(item, lead.head())).isInstanceOf(Missing.class);
    }

    @Test
    void takesBackOnlyWhatWasPassedOn() {
        assertThatThrownBy(() -> pass().back(signing(), "", lead.head())).isInstanceOf(WorkRefusal.NobodysOwn.class);
    }

    @Test
    void isNotGivenToSomebodyWhoIsBarredFromDecidingOnIt() {
        Actor.Person both = walk.person(lead.unit(), Role.OFFICER);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        Actor.Person second = walk.person(lead.unit(), Role.DEPARTMENT_HEAD);
        walk.report(task, lead);
        String approval =
                open(TestSteps.APPROVE_UNIT_REPORT, lead.unit()).orElseThrow().id();
        assertThat(pass().choice(approval, lead.head()).able())
                .extracting(PersonName::id)
                .containsExactlyInAnyOrder(lead.head().id(), second.id())
                .doesNotContain(both.id(), lead.officer().id());

        pass().to(approval, second.id(), "", lead.head());
        assertThatThrownBy(() -> walk.the(DecideUnitReport.class)
                        .decide(walk.year(task), lead.unit(), Decision.agree("同意"), lead.head()))
                .isInstanceOf(NotPermitted.class);
        walk.the(DecideUnitReport.class).decide(walk.year(task), lead.unit(), Decision.agree("同意"), second);
        assertThat(open(TestSteps.APPROVE_UNIT_REPORT, lead.unit())).isEmpty();
    }

    @Test
    void isTheStandInsAsWell() {
        Actor.Person other = walk.person(lead.unit(), Role.OFFICER);
        walk.the(NameStandIn.class)
                .name(
                        new NameStandIn.Request(
                                colleague.id(),
                                other.id(),
                                walk.today(),
                                walk.today().plusDays(5)),
                        Newcomers.admin());
        Actor.Person standIn = walk.the(People.class).actor(other.id());
        pass().to(signing(), colleague.id(), "", lead.officer());
        assertThat(onDesk(lead.officer())).isFalse();
        assertThat(onDesk(standIn)).isTrue();
        sign(standIn);
        assertThat(open(TestSteps.SIGN_FOR, lead.unit())).isEmpty();
    }

    private PassOn pass() {
        return walk.the(PassOn.class);
    }

    private String signing() {
        return open(TestSteps.SIGN_FOR, lead.unit()).orElseThrow().id();
    }

    private void sign(Actor.Person who) {
        walk.the(SignFor.class).signFor(task, lead.unit(), who);
    }

    private List<DeskItem> desk(Actor.Person who) {
        return walk.the(Desk.class)
                .waiting(DeskFilter.everything(), Paging.FIRST, who)
                .rows();
    }

    private boolean onDesk(Actor.Person who) {
        return desk(who).stream().anyMatch(item -> task.value().equals(item.subjectId()));
    }

    private Optional<WorkItem> open(StepKey step, UnitId about) {
        return walk.the(WorkItems.class).open(step, task.value(), about);
    }
}
