package io.duban.ledger.web;

import io.duban.shared.BusinessTime;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** That adjustments of a task are asked for and not decided yet, one sentence each. */
@Component
class AdjustmentWords {

    private final MessageSource messages;

    AdjustmentWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Empty where none is pending. */
    String of(List<ChangeRequest> requests) {
        return requests.stream()
                .filter(request -> request.state().open() && request.matter().type() == ChangeType.ADJUSTMENT)
                .map(this::sentence)
                .collect(Collectors.joining());
    }

    private String sentence(ChangeRequest request) {
        return text(
                "ledger.status.adjusting",
                text("enum.ChangeMatter." + request.matter()),
                LocalDate.ofInstant(request.course().askedAt(), BusinessTime.ZONE)
                        .toString());
    }

    private String text(String key, Object... facts) {
        return messages.getMessage(key, facts, LocaleContextHolder.getLocale());
    }
}
