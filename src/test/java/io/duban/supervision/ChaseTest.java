package io.duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Role;
import io.duban.task.Duties;
import io.duban.task.TaskId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class ChaseTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    Party unit;
    TaskId task;
    String duty;

    @BeforeEach
    void aUnitIsToSign() {
        walk = new Walk(context);
        unit = walk.party();
        task = walk.issuedTask(unit);
        duty = walk.the(Duties.class).ofTask(task).get(0).id();
    }

    @Test
    void isOnRecordWithItsWordsAndWhoSentIt() {
        chase(walk.staff);
        var row = jdbc.sql("SELECT kind, words, sent_by, unit_id FROM supervision_reminder WHERE duty_id = ?")
                .param(duty)
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("kind", "CHASE")
                .containsEntry("words", "请尽快签收")
                .containsEntry("sent_by", walk.staff.id().toString())
                .containsEntry("unit_id", unit.unit().toString());
        assertThat(jdbc.sql("SELECT reason FROM journal_entry WHERE subject_id = ? AND act = 'SupervisionAct.CHASED'")
                        .param(task.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("请尽快签收");
    }

    @Test
    void isOpenToStaffHeadAndSupervisorsOfTheOffice() {
        chase(walk.staff);
        walk.clock().advance(Duration.ofHours(25));
        chase(walk.officeHead);
        walk.clock().advance(Duration.ofHours(25));
        chase(walk.supervisor);
        assertThat(sent()).isEqualTo(3);
    }

    @Test
    void refusesASecondOneWithinADayWhoeverSendsIt() {
        chase(walk.staff);
        walk.clock().advance(Duration.ofHours(23));
        assertThatThrownBy(() -> chase(walk.supervisor)).isInstanceOf(SupervisionRefusal.ChasedToday.class);
        walk.clock().advance(Duration.ofHours(1));
        chase(walk.supervisor);
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void refusesUnitsAndOtherOffices() {
        Actor.Person stranger = walk.person(walk.party().unit(), Role.OFFICE_STAFF);
        assertThatThrownBy(() -> chase(unit.officer())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> chase(stranger)).isInstanceOf(Missing.class);
        assertThat(sent()).isZero();
    }

    @Test
    void refusesToSayNothing() {
        assertThatThrownBy(() -> walk.the(Chase.class).about(duty, " \n", walk.staff))
                .isInstanceOf(SupervisionRefusal.WordsRequired.class);
    }

    @Test
    void refusesToChaseWhatIsDone() {
        walk.sign(task, unit);
        assertThatThrownBy(() -> chase(walk.staff)).isInstanceOf(SupervisionRefusal.NothingOwed.class);
    }

    @Test
    void doesNotKnowADutyThatThereIsNot() {
        assertThatThrownBy(() -> walk.the(Chase.class).about("nothing", "请", walk.staff))
                .isInstanceOf(Missing.class);
    }

    private void chase(Actor.Person who) {
        walk.the(Chase.class).about(duty, "请尽快签收", who);
    }

    private int sent() {
        return jdbc.sql("SELECT COUNT(*) FROM supervision_reminder WHERE duty_id = ?")
                .param(duty)
                .query(Integer.class)
                .single();
    }
}
