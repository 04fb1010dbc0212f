package io.duban.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.organization.CloseUnit;
import io.duban.organization.Deactivate;
import io.duban.organization.Handover;
import io.duban.organization.Newcomers;
import io.duban.organization.OrganizationRefusal;
import io.duban.organization.OrganizationRefusal.LeavesWork;
import io.duban.organization.OrganizationRefusal.UnitHasWork;
import io.duban.organization.OrganizationRefusal.WorkLeft;
import io.duban.organization.PreviewLeaving;
import io.duban.organization.RevokeRole;
import io.duban.organization.Staff;
import io.duban.organization.Units;
import io.duban.organization.WaitingWork.Waiting;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody who is needed leaves without an admin knowing what then waits for nobody (I5). */
@DubanTest
class LeavingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Deactivate deactivate;

    @Autowired
    RevokeRole revokeRole;

    @Autowired
    CloseUnit closeUnit;

    @Autowired
    PreviewLeaving preview;

    @Autowired
    Staff staff;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    private final Actor.Person admin = Newcomers.admin();
    private Walk walk;
    private Party lead;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        lead = walk.party();
    }

    /** Ten reports that wait for the only officer of a unit. */
    private List<TaskId> tenReports() {
        List<TaskId> tasks = walk.issue(walk.draft(2020, 2021, Walk.items(10, lead)));
        tasks.forEach(task -> walk.sign(task, lead));
        tasks.forEach(task -> walk.planYear(task, lead));
        walk.openReporting(tasks.get(0));
        return tasks;
    }

    @Test
    void refusesToSwitchOffTheOnlyOfficerOfTenOpenReportsUnlessTheyAreConfirmed() {
        tenReports();

        refuses(LeavesWork.class, 10, () -> deactivate.deactivate(lead.officer().id(), admin));
        assertThat(isActive(lead.officer().id())).isTrue();
        assertThat(preview.of(lead.officer().id(), null, admin).waiting())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.count()).isEqualTo(10);
                    assertThat(row.step().inAnyVersion()).isEqualTo(TestSteps.WRITE_REPORT);
                    assertThat(row.role()).isEqualTo(Role.OFFICER);
                    assertThat(row.unitName()).isEqualTo(units.get(lead.unit()).name());
                    assertThat(row.oldestDue()).isNotNull();
                });
        refuses(LeavesWork.class, 10, () -> deactivate.deactivate(lead.officer().id(), new Handover(9, null), admin));

        deactivate.deactivate(lead.officer().id(), new Handover(10, null), admin);

        assertThat(isActive(lead.officer().id())).isFalse();
    }

    @Test
    void givesTheRolesToTheSuccessorInTheSameAct() {
        walk.issuedTask(lead);
        PersonId successor = new Newcomers(context).person();
        refusesSignatureLater();

        deactivate.deactivate(lead.officer().id(), new Handover(null, successor), admin);

        assertThat(staff.get(successor).grants()).containsExactly(Grant.own(lead.unit(), Role.OFFICER));
        assertThat(isActive(lead.officer().id())).isFalse();
        assertThat(acts(successor)).contains("PeopleAct.ROLE_GRANTED");
    }

    /** The only officer leaves what the head may not do instead. */
    private void refusesSignatureLater() {
        assertThat(preview.of(lead.officer().id(), null, admin).count()).isZero();
    }

    @Test
    void leavesNothingWhereTheHeadOrAColleagueDoesTheSame() {
        TaskId task = walk.issuedTask(lead);
        deactivate.deactivate(lead.officer().id(), admin);
        refuses(LeavesWork.class, 1, () -> deactivate.deactivate(lead.head().id(), admin));

        walk.person(lead.unit(), Role.OFFICER);

        deactivate.deactivate(lead.head().id(), admin);
        assertThat(waitingSteps(task)).isOne();
    }

    @Test
    void countsOnlyTheRoleThatIsTakenAway() {
        tenReports();
        Actor.Person both = walk.person(lead.unit(), Role.DEPARTMENT_HEAD);

        revokeRole.revoke(both.id(), lead.unit(), Role.DEPARTMENT_HEAD, admin);

        Grant officer = Grant.own(lead.unit(), Role.OFFICER);
        refuses(LeavesWork.class, 10, () -> revokeRole.revoke(lead.officer().id(), officer, Handover.NONE, admin));
        revokeRole.revoke(lead.officer().id(), officer, new Handover(null, both.id()), admin);
        assertThat(staff.get(both.id()).grants()).containsExactly(officer);
    }

    @Test
    void refusesASuccessorWhoCannotBeOne() {
        tenReports();
        PersonId off = new Newcomers(context).person();
        deactivate.deactivate(off, admin);
        PersonId auditor = new Newcomers(context).personWith(walk.office, Role.AUDITOR);

        for (PersonId one : List.of(off, auditor, lead.officer().id())) {
            assertThatThrownBy(() -> deactivate.deactivate(lead.officer().id(), new Handover(10, one), admin))
                    .isInstanceOf(OrganizationRefusal.class)
                    .isNotInstanceOf(WorkLeft.class);
        }
        assertThat(isActive(lead.officer().id())).isTrue();
        assertThat(staff.get(off).grants()).isEmpty();
    }

    @Test
    void countsAsLeftWhatTheSuccessorIsBarredFrom() {
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        walk.report(task, lead);

        refuses(
                LeavesWork.class,
                1,
                () -> deactivate.deactivate(
                        lead.head().id(), new Handover(null, lead.officer().id()), admin));

        assertThat(staff.get(lead.officer().id()).grants()).containsExactly(Grant.own(lead.unit(), Role.OFFICER));
        assertThat(isActive(lead.head().id())).isTrue();
    }

    @Test
    void refusesTheLastOneAlsoWhenAColleagueWasSwitchedOffMeanwhile() {
        tenReports();
        Actor.Person colleague = walk.person(lead.unit(), Role.OFFICER);
        assertThat(preview.of(lead.officer().id(), null, admin).count()).isZero();
        deactivate.deactivate(colleague.id(), admin);

        refuses(LeavesWork.class, 10, () -> deactivate.deactivate(lead.officer().id(), new Handover(0, null), admin));
    }

    @Test
    void letsOnlyOneOfTwoAdminsWhoSwitchOffBothOfficersAtTheSameMoment() throws Exception {
        tenReports();
        Actor.Person colleague = walk.person(lead.unit(), Role.OFFICER);

        List<Boolean> done = together(() -> deactivated(lead.officer().id()), () -> deactivated(colleague.id()));

        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    private boolean deactivated(PersonId id) {
        try {
            deactivate.deactivate(id, Newcomers.admin());
            return true;
        } catch (LeavesWork left) {
            return false;
        }
    }

    private static List<Boolean> together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        try {
            Future<Boolean> first = pool.submit(() -> {
                start.await();
                return one.call();
            });
            Future<Boolean> second = pool.submit(() -> {
                start.await();
                return other.call();
            });
            start.countDown();
            return List.of(first.get(), second.get());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void closesAUnitWithOpenWorkOnlyWhenItIsConfirmedOrHandedOver() {
        tenReports();
        PersonId successor = new Newcomers(context).person();
        refuses(UnitHasWork.class, 10, () -> closeUnit.close(lead.unit(), walk.today(), admin));
        refuses(UnitHasWork.class, 10, () -> closeUnit.close(lead.unit(), walk.today(), new Handover(9, null), admin));
        assertThat(units.get(lead.unit()).closedOn()).isNull();

        closeUnit.close(lead.unit(), walk.today(), new Handover(null, successor), admin);

        assertThat(units.get(lead.unit()).closedOn()).isEqualTo(walk.today());
        assertThat(staff.get(successor).grants()).containsExactly(Grant.own(lead.unit(), Role.OFFICER));
    }

    @Test
    void closesAUnitAfterConfirmationOfWhatWaitsForIt() {
        tenReports();

        closeUnit.close(lead.unit(), walk.today(), new Handover(10, null), admin);

        assertThat(units.get(lead.unit()).closedOn()).isEqualTo(walk.today());
    }

    private static void refuses(Class<? extends WorkLeft> how, int count, Runnable act) {
        assertThatThrownBy(act::run)
                .asInstanceOf(type(how))
                .extracting(WorkLeft::waiting)
                .satisfies(rows ->
                        assertThat(rows.stream().mapToInt(Waiting::count).sum()).isEqualTo(count));
    }

    private boolean isActive(PersonId id) {
        return jdbc.sql("SELECT active FROM organization_person WHERE id = ?")
                .param(id.toString())
                .query(Boolean.class)
                .single();
    }

    private List<String> acts(PersonId id) {
        return jdbc.sql("SELECT act FROM journal_entry WHERE subject_id = ?")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    private long waitingSteps(TaskId task) {
        return jdbc.sql("SELECT COUNT(*) FROM worklist_item WHERE task_id = ?")
                .param(task.toString())
                .query(Long.class)
                .single();
    }
}
