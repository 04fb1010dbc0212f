package io.duban.supervision;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Optional;

/** Which rung of the ladder comes next, by what was sent before. A suggestion to a person, never an act. */
final class Suggestion {

    private Suggestion() {}

    /**
     * None while an order is under way. A first overdue reminder before any order; after that one rung above the
     * highest order that went out, be it about this duty or the one whose answer is this duty.
     */
    static Optional<Rung> next(List<Reminder> reminders, List<SupervisionOrder> orders, Optional<Rung> answers) {
        if (orders.stream().anyMatch(order -> order.state().open())) {
            return Optional.empty();
        }
        Optional<Rung> highest = orders.stream()
                .filter(order -> order.state().sent())
                .map(SupervisionOrder::rung)
                .max(naturalOrder());
        if (highest.isPresent() || answers.isPresent()) {
            return highest.or(() -> answers).flatMap(Rung::next);
        }
        boolean reminded = reminders.stream().anyMatch(sent -> sent.kind() != ReminderKind.BEFORE_DUE);
        return Optional.of(reminded ? Rung.BLUE : Rung.REMINDER);
    }
}
