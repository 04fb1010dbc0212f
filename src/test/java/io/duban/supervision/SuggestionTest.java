package io.duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.TestSteps;
import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final Instant AT = Instant.parse("2020-12-11T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2020, 12, 11);

    @Test
    void beginsWithAReminder() {
        assertThat(next(List.of(), List.of())).contains(Rung.REMINDER);
    }

    @Test
    void doesNotCountWhatWasSentBeforeTheDueDate() {
        assertThat(next(List.of(reminder(ReminderKind.BEFORE_DUE)), List.of())).contains(Rung.REMINDER);
    }

    @Test
    void goesOnWithABlueOrderOnceReminded() {
        assertThat(next(List.of(reminder(ReminderKind.OVERDUE)), List.of())).contains(Rung.BLUE);
        assertThat(next(List.of(reminder(ReminderKind.CHASE)), List.of())).contains(Rung.BLUE);
    }

    @Test
    void climbsOneRungAboveTheHighestOrderThatWentOut() {
        assertThat(next(List.of(), List.of(order(Rung.BLUE, OrderState.CLOSED))))
                .contains(Rung.YELLOW);
        assertThat(next(List.of(), List.of(order(Rung.YELLOW, OrderState.CLOSED), order(Rung.BLUE, OrderState.CLOSED))))
                .contains(Rung.RED);
        assertThat(next(List.of(), List.of(order(Rung.RED, OrderState.CLOSED)))).contains(Rung.PROPOSALS);
    }

    @Test
    void doesNotClimbOverAnOrderThatWasNotSigned() {
        assertThat(next(List.of(reminder(ReminderKind.CHASE)), List.of(order(Rung.BLUE, OrderState.REFUSED))))
                .contains(Rung.BLUE);
    }

    @Test
    void waitsWhileAnOrderIsUnderWay() {
        for (OrderState state : OrderState.values()) {
            boolean suggests = next(List.of(), List.of(order(Rung.BLUE, state))).isPresent();
            assertThat(suggests).isEqualTo(!state.open());
        }
    }

    @Test
    void climbsFromTheOrderWhoseAnswerIsOverdue() {
        assertThat(Suggestion.next(List.of(), List.of(), Optional.of(Rung.BLUE)))
                .contains(Rung.YELLOW);
    }

    private static Optional<Rung> next(List<Reminder> reminders, List<SupervisionOrder> orders) {
        return Suggestion.next(reminders, orders, Optional.empty());
    }

    private static Reminder reminder(ReminderKind kind) {
        return new Reminder(
                ReminderId.next(),
                "duty",
                PlanId.next(),
                TaskId.next(),
                UnitId.next(),
                TestSteps.WRITE_REPORT,
                kind,
                "1",
                "任务",
                DAY,
                "",
                null,
                AT,
                DAY);
    }

    private static SupervisionOrder order(Rung rung, OrderState state) {
        return new SupervisionOrder(
                OrderId.next(),
                PlanId.next(),
                UnitId.next(),
                TaskId.next(),
                UnitId.next(),
                "duty",
                new OrderText(rung, "事项", "", "要求", DAY.plusDays(10)),
                OrderCourse.proposed(PersonId.next(), AT).in(state, null),
                0);
    }
}
