package io.duban.ledger.web;

import io.duban.task.Halt;
import io.duban.task.HaltKind;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** That a task stands still or was terminated, in one sentence: since when, why, and on what basis. */
@Component
class HaltWords {

    private final MessageSource messages;

    HaltWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Empty where the task goes on. */
    Optional<String> of(List<Halt> halts) {
        return halts.stream()
                .filter(halt -> halt.lasts() || halt.kind() == HaltKind.TERMINATION)
                .findFirst()
                .map(this::sentence);
    }

    private String sentence(Halt halt) {
        Object[] facts = {
            halt.since().toString(), halt.text().reason(), halt.text().basis()
        };
        return messages.getMessage("ledger.status." + halt.kind(), facts, LocaleContextHolder.getLocale());
    }
}
