package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.shared.NotPermitted;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.DecideSilence;
import io.duban.task.ObjectToTask;
import io.duban.task.Part;
import io.duban.task.SigningState;
import io.duban.task.TaskId;
import io.duban.task.TaskRefusal;
import io.duban.task.TaskState;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit that neither signs nor objects does not keep the others waiting. */
@DubanTest
class SilentUnitProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    Walk walk;
    Party lead;
    Party silent;
    TaskId task;

    @BeforeEach
    void oneSignedAndOneIsSilent() {
        walk = new Walk(context);
        lead = walk.party();
        silent = walk.party();
        task = walk.issuedTask(lead, silent);
        walk.sign(task, lead);
    }

    @AfterEach
    void theWorkListIsWhatTheEngineHasOpen() {
        WorkList.isWhatTheEngineHasOpen(walk);
    }

    @Test
    void asksTheOfficeFiveWorkingDaysAfterTheLateSignatureWasNoted() {
        dayAfterTheLimit();
        assertThat(open(TestSteps.DECIDE_SILENCE, silent.unit())).isEmpty();

        officeIsAsked();
        assertThat(open(TestSteps.DECIDE_SILENCE, silent.unit())).get().satisfies(item -> {
            assertThat(item.unitId()).isEqualTo(walk.office);
            assertThat(item.dueOn()).isAfter(walk.today());
        });
        assertThat(open(TestSteps.DECIDE_SILENCE, lead.unit())).isEmpty();
        assertThat(open(TestSteps.SIGN_FOR, silent.unit())).isPresent();
    }

    @Test
    void letsTheUnitSignItselfWhileTheOfficeIsAsked() {
        officeIsAsked();
        walk.sign(task, silent);
        assertThat(open(TestSteps.DECIDE_SILENCE, silent.unit())).isEmpty();
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThatThrownBy(() -> take("已电话告知")).isInstanceOf(TaskRefusal.AlreadySigned.class);
    }

    @Test
    void letsTheUnitObjectWhileTheOfficeIsAsked() {
        officeIsAsked();
        walk.the(ObjectToTask.class)
                .object(task, silent.unit(), new ObjectToTask.Words("不属本单位职责", ""), silent.officer());
        assertThat(open(TestSteps.DECIDE_SILENCE, silent.unit())).isEmpty();
        assertThat(open(TestSteps.ANSWER_OBJECTION, silent.unit())).isPresent();
    }

    @Test
    void goesOnWithoutTheUnitsSignatureWhenItIsTakenAsSigned() {
        officeIsAsked();
        take("已电话告知，该单位无异议");
        assertThat(part()).satisfies(part -> {
            assertThat(part.state()).isEqualTo(SigningState.TAKEN_AS_SIGNED);
            assertThat(part.signedBy()).isEqualTo(walk.staff.id());
            assertThat(part.signedAt()).isEqualTo(walk.clock().instant());
        });
        assertThat(open(TestSteps.SIGN_FOR, silent.unit())).isEmpty();
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(open(TestSteps.WRITE_ANNUAL_PLAN, lead.unit())).isPresent();
        assertThat(walk.task(task).parts().partners()).contains(silent.unit());
        assertThatThrownBy(() -> walk.sign(task, silent)).isInstanceOf(TaskRefusal.AlreadySigned.class);
        assertThat(reason("task.SILENCE_TAKEN_AS_SIGNED")).isEqualTo("已电话告知，该单位无异议");
    }

    @Test
    void goesOnWithoutAUnitThatIsReleased() {
        officeIsAsked();
        silence().release(ruling("职能已划出"), null, walk.staff);
        walk.runJobs();
        assertThat(part().state()).isEqualTo(SigningState.RELEASED);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(walk.task(task).parts().partners()).doesNotContain(silent.unit());
    }

    @Test
    void asksTheSuccessorOfASilentLeadToSign() {
        Party successor = walk.party();
        TaskId led = walk.issuedTask(silent, lead);
        walk.sign(led, lead);
        task = led;
        officeIsAsked();
        assertThatThrownBy(() -> silence().release(ruling("改由他单位牵头"), null, walk.staff))
                .isInstanceOf(TaskRefusal.LeadNeedsSuccessor.class);

        silence().release(ruling("改由他单位牵头"), successor.unit(), walk.staff);
        assertThat(walk.task(led).leadUnitId()).isEqualTo(successor.unit());
        assertThat(open(TestSteps.SIGN_FOR, successor.unit())).isPresent();
        walk.sign(led, successor);
        assertThat(walk.task(led).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void asksTheOfficeAgainWhenItWaitedInVain() {
        officeIsAsked();
        silence().waitOn(ruling("该单位负责人出差"), walk.staff);
        assertThat(open(TestSteps.DECIDE_SILENCE, silent.unit())).isEmpty();
        assertThat(open(TestSteps.SIGN_FOR, silent.unit())).isPresent();

        walk.on(walk.today().plusDays(4).toString());
        walk.runJobs();
        assertThat(open(TestSteps.DECIDE_SILENCE, silent.unit())).isEmpty();
        walk.on(walk.today().plusDays(6).toString());
        walk.runJobs();
        assertThat(open(TestSteps.DECIDE_SILENCE, silent.unit())).isPresent();
    }

    @Test
    void decidesOnEachSilentUnitByItself() {
        Party other = walk.party();
        task = walk.issuedTask(lead, silent, other);
        walk.sign(task, lead);
        officeIsAsked();
        take("视同签收");
        assertThat(open(TestSteps.DECIDE_SILENCE, other.unit())).isPresent();
        assertThat(open(TestSteps.SIGN_FOR, other.unit())).isPresent();
        assertThat(walk.task(task).state()).isEqualTo(TaskState.ISSUED);
        walk.sign(task, other);
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void refusesBeforeItsTimeWithoutWordsAndToTheUnitItself() {
        assertThatThrownBy(() -> take("视同签收")).isInstanceOf(TaskRefusal.NotSilent.class);
        officeIsAsked();
        assertThatThrownBy(() -> take("  ")).isInstanceOf(TaskRefusal.WordsRequired.class);
        assertThatThrownBy(() -> silence().takeAsSigned(ruling("视同签收"), silent.officer()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> silence().takeAsSigned(ruling("视同签收"), walk.supervisor))
                .isInstanceOf(NotPermitted.class);
        assertThat(part().state()).isEqualTo(SigningState.PENDING);
    }

    private void dayAfterTheLimit() {
        walk.on(part().signDueOn().plusDays(1).toString());
        walk.runJobs();
    }

    /** Five working days, and a weekend or two, after the limit. */
    private void officeIsAsked() {
        dayAfterTheLimit();
        walk.on(walk.today().plusDays(12).toString());
        walk.runJobs();
    }

    private DecideSilence silence() {
        return walk.the(DecideSilence.class);
    }

    private DecideSilence.Ruling ruling(String words) {
        return new DecideSilence.Ruling(task, silent.unit(), words);
    }

    private void take(String words) {
        silence().takeAsSigned(ruling(words), walk.staff);
        walk.runJobs();
    }

    private Part part() {
        return walk.task(task).parts().of(silent.unit()).orElseThrow();
    }

    private Optional<WorkItem> open(StepKey step, UnitId about) {
        return walk.the(WorkItems.class).open(step, task.value(), about);
    }

    private String reason(String act) {
        return database.sql("SELECT reason FROM journal_entry WHERE subject_id = ? AND act LIKE ?")
                .params(task.toString(), "%" + act.substring(act.indexOf('.') + 1))
                .query(String.class)
                .single();
    }
}
