package io.duban.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.plan.Responsibility;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final LocalDate DUE = LocalDate.of(2020, 1, 9);
    private static final Instant NOW = Instant.parse("2020-01-02T01:00:00Z");
    private static final PersonId OFFICER = PersonId.next();

    private final UnitId lead = UnitId.next();
    private final UnitId partner = UnitId.next();
    private final UnitId stranger = UnitId.next();
    private final Task issued = issued(2020, 2021);

    @Test
    void refusesASecondSignature() {
        Task signed = TaskSigning.signed(issued, lead, OFFICER, NOW);
        assertThat(signed.parts().of(lead)).get().extracting(Part::signedBy).isEqualTo(OFFICER);
        assertThatThrownBy(() -> TaskSigning.signed(signed, lead, OFFICER, NOW))
                .isInstanceOf(TaskRefusal.AlreadySigned.class);
    }

    @Test
    void refusesAUnitWithoutAPart() {
        assertThatThrownBy(() -> TaskSigning.signed(issued, stranger, OFFICER, NOW))
                .isInstanceOf(TaskRefusal.NoPart.class);
    }

    @Test
    void refusesASignatureWhileTheUnitsObjectionIsOpen() {
        assertThatThrownBy(() -> TaskSigning.signed(TaskSigning.objected(issued, lead), lead, OFFICER, NOW))
                .isInstanceOf(TaskRefusal.ObjectionOpen.class);
    }

    @Test
    void refusesAnObjectionAfterTheSignature() {
        assertThatThrownBy(() -> TaskSigning.objected(TaskSigning.signed(issued, lead, OFFICER, NOW), lead))
                .isInstanceOf(TaskRefusal.AlreadySigned.class);
    }

    @Test
    void isToBeAdjustedWhileAnyObjectionIsOpen() {
        Task both = TaskSigning.objected(TaskSigning.objected(issued, lead), partner);
        assertThat(both.state()).isEqualTo(TaskState.OBJECTED);
        assertThat(TaskSigning.insisted(both, lead).state()).isEqualTo(TaskState.OBJECTED);
        assertThat(TaskSigning.insisted(TaskSigning.insisted(both, lead), partner)
                        .state())
                .isEqualTo(TaskState.ISSUED);
    }

    @Test
    void keepsOneLeadWhenAPartBecomesTheLead() {
        Task adjusted = TaskSigning.adjusted(TaskSigning.objected(issued, partner), partner, Responsibility.LEAD);
        assertThat(adjusted.leadUnitId()).isEqualTo(partner);
        assertThat(adjusted.parts().of(lead))
                .get()
                .extracting(Part::responsibility)
                .isEqualTo(Responsibility.RESPONSIBLE);
    }

    @Test
    void refusesAnAdjustmentThatChangesNothing() {
        assertThatThrownBy(() -> TaskSigning.adjusted(
                        TaskSigning.objected(issued, partner), partner, Responsibility.COOPERATING))
                .isInstanceOf(TaskRefusal.NothingAdjusted.class);
    }

    @Test
    void doesNotLoseItsLead() {
        Task objected = TaskSigning.objected(issued, lead);
        assertThatThrownBy(() -> TaskSigning.released(objected, lead))
                .isInstanceOf(TaskRefusal.LeadNeedsSuccessor.class);
        assertThatThrownBy(() -> TaskSigning.adjusted(objected, lead, Responsibility.COOPERATING))
                .isInstanceOf(TaskRefusal.LeadNeedsSuccessor.class);
        assertThatThrownBy(() -> TaskSigning.handedOver(objected, lead, lead, DUE))
                .isInstanceOf(TaskRefusal.OwnSuccessor.class);
    }

    @Test
    void asksThePartnerThatTakesTheLeadToSignAgain() {
        Task handed = TaskSigning.handedOver(
                TaskSigning.objected(TaskSigning.signed(issued, partner, OFFICER, NOW), lead), lead, partner, DUE);
        assertThat(handed.leadUnitId()).isEqualTo(partner);
        assertThat(handed.parts().unitsToSign()).containsExactly(partner);
        assertThat(handed.parts().partners()).containsExactly(partner);
    }

    @Test
    void entersTheYearOfTodayWhenThatIsAfterItsFirst() {
        assertThat(issued(2019, 2022).yearOpened(2021).year()).isEqualTo(2021);
        assertThat(issued(2020, 2022).yearOpened(2019).year()).isEqualTo(2020);
    }

    @Test
    void hasNoYearAfterItsLast() {
        Task last = issued.yearOpened(2020).yearOpened(2020);
        assertThat(last.year()).isEqualTo(2021);
        assertThat(last.term().isLast(last.year())).isTrue();
        assertThatThrownBy(() -> last.yearOpened(2022)).isInstanceOf(TaskRefusal.NotNow.class);
    }

    @Test
    void keepsClaimAndVerifiedViewApart() {
        TaskProgress seen = TaskProgress.NONE.claimed(80, DUE).verified(60, DUE);
        assertThat(seen.claimedPercent()).isEqualTo(80);
        assertThat(seen.verifiedPercent()).isEqualTo(60);
        assertThatThrownBy(() -> TaskProgress.NONE.claimed(101, DUE)).isInstanceOf(TaskRefusal.NotAPercentage.class);
        assertThatThrownBy(() -> TaskProgress.NONE.verified(-1, DUE)).isInstanceOf(TaskRefusal.NotAPercentage.class);
    }

    @Test
    void isCompletedOnlyFromItsCompletionReview() {
        assertThatThrownBy(() -> TaskEnd.completed(issued, NOW)).isInstanceOf(TaskRefusal.NotNow.class);
        Task completed = TaskEnd.completed(TaskEnd.inReview(issued.yearOpened(2020)), NOW);
        assertThat(completed.state()).isEqualTo(TaskState.COMPLETED);
        assertThat(completed.course().completedAt()).isEqualTo(NOW);
    }

    @Test
    void isWrittenOffOnlyOnceItIsComplete() {
        Task verifying = TaskEnd.verifying(TaskEnd.inReview(issued.yearOpened(2020)));
        assertThatThrownBy(() -> TaskEnd.writtenOff(verifying)).isInstanceOf(TaskRefusal.NotNow.class);
        Task writtenOff = TaskEnd.writtenOff(TaskEnd.completed(verifying, NOW));
        assertThat(writtenOff.state()).isEqualTo(TaskState.WRITTEN_OFF);
        assertThat(writtenOff.course().completedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> TaskEnd.inReview(writtenOff)).isInstanceOf(TaskRefusal.NotNow.class);
        assertThatThrownBy(() -> writtenOff.yearOpened(2021)).isInstanceOf(TaskRefusal.NotNow.class);
    }

    @Test
    void isNotCompleteAnyMoreOnceItsClaimHasComeBack() {
        Task completed = TaskEnd.completed(TaskEnd.inReview(issued.yearOpened(2020)), NOW);
        assertThat(TaskEnd.inReview(completed).course().completedAt()).isNull();
    }

    private Task issued(int firstYear, int lastYear) {
        return new Task(
                TaskId.next(),
                new TaskHead(
                        PlanId.next(), PlanItemId.next(), 1, "1", ItemKind.TASK, List.of("重点任务"), "建设泵站", false, 0),
                new Oversight(UnitId.next(), null, Set.of()),
                new Parts(
                        lead,
                        List.of(
                                Part.pending(lead, Responsibility.LEAD, false, DUE),
                                Part.pending(partner, Responsibility.COOPERATING, false, DUE))),
                TaskTerm.of(firstYear, lastYear, LimitKind.CONTINUOUS, null),
                TaskCourse.issued(NOW),
                TaskProgress.NONE,
                0);
    }
}
