package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.report.DecideReport;
import io.duban.report.ReportMatters;
import io.duban.report.ReportRefusal;
import io.duban.report.Reports;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import io.duban.work.Turns;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A turn is the right to do one open step, and is given to whoever has it. */
@DubanTest
class TurnsProcessTest {

    @Autowired
    ApplicationContext context;

    private Walk walk;
    private TaskId task;
    private DecideReport decide;

    @BeforeEach
    void consolidated() {
        walk = new Walk(context);
        decide = walk.the(DecideReport.class);
        Party lead = walk.party();
        task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.reportAll(task, lead);
        walk.consolidate(task, lead);
    }

    @Test
    void isNobodyElsesOnceTheStepWasGivenToSomebody() {
        Actor.Person other = walk.person(walk.office, Role.OFFICE_STAFF);
        String item = walk.the(Desk.class)
                .waiting(DeskFilter.everything(), Paging.FIRST, walk.staff)
                .rows()
                .get(0)
                .id();
        walk.the(TaskService.class).setAssignee(item, other.id().toString());

        assertThat(offer(walk.staff)).isEqualTo(Turns.Offer.NONE);
        assertThatThrownBy(() -> agree(walk.staff)).isInstanceOf(NotPermitted.class);
        assertThat(offer(other).deciding()).isTrue();
        agree(other);
        assertThat(offer(other)).isEqualTo(Turns.Offer.NONE);
    }

    @Test
    void isNotGivenAtAStepThatIsOverOrIsYetToCome() {
        assertThatThrownBy(() ->
                        decide.decide(walk.approving(task), Decision.agree("").percent(60), walk.supervisor))
                .isInstanceOf(ReportRefusal.NotInReview.class);
        agree(walk.staff);
        assertThatThrownBy(() -> agree(walk.staff)).isInstanceOf(ReportRefusal.NotInReview.class);
    }

    @Test
    void isNotGivenToAnotherRoleOfTheSameUnit() {
        assertThatThrownBy(() -> agree(walk.officeHead)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> agree(walk.person(walk.office, Role.AUDITOR))).isInstanceOf(NotPermitted.class);
    }

    private void agree(Actor.Person who) {
        decide.decide(walk.reviewing(task), Decision.agree("情况属实。"), who);
    }

    private Turns.Offer offer(Actor.Person who) {
        var whole = walk.the(Reports.class).whole(walk.year(task)).orElseThrow();
        return walk.the(Turns.class).offer(walk.reviewing(task).wanted(), ReportMatters.of(whole), who);
    }
}
