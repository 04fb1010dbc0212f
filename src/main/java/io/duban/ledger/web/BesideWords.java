package io.duban.ledger.web;

import io.duban.ledger.TaskMatters;
import io.duban.supervision.Rectification;
import io.duban.supervision.SupervisionOrder;
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

    /** Empty where nothing is, as far as the reader may see it. */
    String of(TaskMatters matters) {
        return words(
                        "ledger.status.ordered",
                        matters.orders().stream()
                                .filter(order ->
                                        order.state().open() && order.state().sent())
                                .map(SupervisionOrder::dueOn))
                + words(
                        "ledger.status.rectifying",
                        matters.rectifications().stream()
                                .filter(one -> one.state().open())
                                .map(Rectification::dueOn));
    }

    private String words(String key, Stream<LocalDate> limits) {
        List<LocalDate> sorted = limits.sorted(Comparator.naturalOrder()).toList();
        return sorted.isEmpty()
                ? ""
                : messages.getMessage(
                        key, new Object[] {sorted.size(), sorted.get(0).toString()}, LocaleContextHolder.getLocale());
    }
}
