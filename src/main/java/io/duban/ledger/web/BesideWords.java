package io.duban.ledger.web;

import io.duban.ledger.TaskMatters;
import io.duban.supervision.Rectification;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is open about a task beside where it stands: orders that were sent, and findings that are being rectified. */
@Component
class BesideWords {

    private final MessageSource messages;

    BesideWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Empty where nothing is; of what the reader may not see only how many findings keep the task from its end. */
    String of(Task task, TaskMatters matters) {
        List<Rectification> seen = matters.rectifications().stream()
                .filter(one -> one.state().open())
                .toList();
        int open = task.head().rectifications();
        return words(
                        "ledger.status.ordered",
                        matters.orders().stream()
                                .filter(order ->
                                        order.state().open() && order.state().sent())
                                .map(SupervisionOrder::dueOn))
                + (open > seen.size()
                        ? text("ledger.status.rectifyingElsewhere", open)
                        : words("ledger.status.rectifying", seen.stream().map(Rectification::dueOn)));
    }

    private String words(String key, Stream<LocalDate> limits) {
        List<LocalDate> sorted = limits.sorted(Comparator.naturalOrder()).toList();
        return sorted.isEmpty() ? "" : text(key, sorted.size(), sorted.get(0).toString());
    }

    private String text(String key, Object... facts) {
        return messages.getMessage(key, facts, LocaleContextHolder.getLocale());
    }
}
