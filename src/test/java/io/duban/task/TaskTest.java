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
        Task signed = issued.signedFor(lead, OFFICER, NOW);
        assertThat(signed.part(lead)).get().extracting(Part::signedBy).isEqualTo(OFFICER);
        assertThatThrownBy(() -> signed.signedFor(lead, OFFICER, NOW)).isInstanceOf(TaskRefusal.AlreadySigned.class);
    }

    @Test
    void refusesAUnitWithoutAPart() {
        assertThatThrownBy(() -> issued.signedFor(stranger, OFFICER, NOW)).isInstanceOf(TaskRefusal.NoPart.class);
    }

    @Test
    void refusesASignatureWhileTheUnitsObjectionIsOpen() {
        assertThatThrownBy(() -> issued.objected(lead).signedFor(lead, OFFICER, NOW))
                .isInstanceOf(TaskRefusal.ObjectionOpen.class);
    }

    @Test
    void refusesAnObjectionAfterTheSignature() {
        assertThatThrownBy(() -> issued.signedFor(lead, OFFICER, NOW).objected(lead))
                .isInstanceOf(TaskRefusal.AlreadySigned.class);
    }

    @Test
    void isToBeAdjustedWhileAnyObjectionIsOpen() {
        Task both = issued.objected(lead).objected(partner);
        assertThat(both.state()).isEqualTo(TaskState.OBJECTED);
        assertThat(both.insisted(lead).state()).isEqualTo(TaskState.OBJECTED);
        assertThat(both.insisted(lead).insisted(partner).state()).isEqualTo(TaskState.ISSUED);
    }

    @Test
    void keepsOneLeadWhenAPartBecomesTheLead() {
        Task adjusted = issued.objected(partner).adjusted(partner, Responsibility.LEAD);
        assertThat(adjusted.leadUnitId()).isEqualTo(partner);
        assertThat(adjusted.part(lead)).get().extracting(Part::responsibility).isEqualTo(Responsibility.RESPONSIBLE);
    }

    @Test
    void refusesAnAdjustmentThatChangesNothing() {
        assertThatThrownBy(() -> issued.objected(partner).adjusted(partner, Responsibility.COOPERATING))
                .isInstanceOf(TaskRefusal.NothingAdjusted.class);
    }

    @Test
    void doesNotLoseItsLead() {
        Task objected = issued.objected(lead);
        assertThatThrownBy(() -> objected.released(lead)).isInstanceOf(TaskRefusal.LeadNeedsSuccessor.class);
        assertThatThrownBy(() -> objected.adjusted(lead, Responsibility.COOPERATING))
                .isInstanceOf(TaskRefusal.LeadNeedsSuccessor.class);
        assertThatThrownBy(() -> objected.handedOver(lead, lead, DUE)).isInstanceOf(TaskRefusal.OwnSuccessor.class);
    }

    @Test
    void asksThePartnerThatTakesTheLeadToSignAgain() {
        Task handed = issued.signedFor(partner, OFFICER, NOW).objected(lead).handedOver(lead, partner, DUE);
        assertThat(handed.leadUnitId()).isEqualTo(partner);
        assertThat(handed.unitsToSign()).containsExactly(partner);
        assertThat(handed.partners()).containsExactly(partner);
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
        assertThat(last.isInLastYear()).isTrue();
        assertThatThrownBy(() -> last.yearOpened(2022)).isInstanceOf(TaskRefusal.NotNow.class);
    }

    @Test
    void keepsClaimAndVerifiedViewApart() {
        Task seen = issued.claimed(80, DUE).verified(60, DUE);
        assertThat(seen.claimedPercent()).isEqualTo(80);
        assertThat(seen.verifiedPercent()).isEqualTo(60);
        assertThatThrownBy(() -> issued.claimed(101, DUE)).isInstanceOf(TaskRefusal.NotAPercentage.class);
        assertThatThrownBy(() -> issued.verified(-1, DUE)).isInstanceOf(TaskRefusal.NotAPercentage.class);
    }

    @Test
    void isCompletedOnlyFromItsCompletionReview() {
        assertThatThrownBy(() -> TaskEnd.completed(issued, NOW)).isInstanceOf(TaskRefusal.NotNow.class);
        Task completed = TaskEnd.completed(TaskEnd.inReview(issued.yearOpened(2020)), NOW);
        assertThat(completed.state()).isEqualTo(TaskState.COMPLETED);
        assertThat(completed.completedAt()).isEqualTo(NOW);
    }

    @Test
    void isWrittenOffOnlyOnceItIsComplete() {
        Task verifying = TaskEnd.verifying(TaskEnd.inReview(issued.yearOpened(2020)));
        assertThatThrownBy(() -> TaskEnd.writtenOff(verifying)).isInstanceOf(TaskRefusal.NotNow.class);
        Task writtenOff = TaskEnd.writtenOff(TaskEnd.completed(verifying, NOW));
        assertThat(writtenOff.state()).isEqualTo(TaskState.WRITTEN_OFF);
        assertThat(writtenOff.completedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> TaskEnd.inReview(writtenOff)).isInstanceOf(TaskRefusal.NotNow.class);
        assertThatThrownBy(() -> writtenOff.yearOpened(2021)).isInstanceOf(TaskRefusal.NotNow.class);
    }

    @Test
    void isNotCompleteAnyMoreOnceItsClaimHasComeBack() {
        Task completed = TaskEnd.completed(TaskEnd.inReview(issued.yearOpened(2020)), NOW);
        assertThat(TaskEnd.inReview(completed).completedAt()).isNull();
    }

    private Task issued(int firstYear, int lastYear) {
        return new Task(
                TaskId.next(),
                PlanId.next(),
                PlanItemId.next(),
                new Oversight(UnitId.next(), null),
                lead,
                1,
                "1",
                ItemKind.TASK,
                List.of("重点任务"),
                "建设泵站",
                TaskState.ISSUED,
                null,
                null,
                firstYear,
                lastYear,
                LimitKind.CONTINUOUS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                NOW,
                null,
                List.of(
                        Part.pending(lead, Responsibility.LEAD, false, DUE),
                        Part.pending(partner, Responsibility.COOPERATING, false, DUE)),
                0);
    }
}
