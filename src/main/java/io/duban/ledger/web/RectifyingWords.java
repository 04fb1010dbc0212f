package io.duban.ledger.web;

import io.duban.supervision.Rectification;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** That something about a task is being rectified, beside where it stands. */
@Component
class RectifyingWords {

    private final MessageSource messages;

    RectifyingWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Empty where nothing is, as far as the reader may see it. */
    String of(List<Rectification> found) {
        List<LocalDate> limits = found.stream()
                .filter(one -> one.state().open())
                .map(Rectification::dueOn)
                .sorted(Comparator.naturalOrder())
                .toList();
        return limits.isEmpty()
                ? ""
                : messages.getMessage(
                        "ledger.status.rectifying",
                        new Object[] {limits.size(), limits.get(0).toString()},
                        LocaleContextHolder.getLocale());
    }
}
