package io.duban.ledger.web;

import static java.util.stream.Collectors.joining;

import io.duban.ledger.ProcessPictures.Picture;
import io.duban.ledger.TaskDossier;
import io.duban.shared.BusinessTime;
import io.duban.task.LookBackState;
import io.duban.task.Task;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where a task stands that no person has: it is over, or the process says at what it rests. */
@Component
class RestingWords {

    private final MessageSource messages;

    RestingWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(TaskDossier dossier) {
        Task task = dossier.task();
        if (task.state().isEnded()) {
            String words = task.state() == TaskState.WRITTEN_OFF ? "writtenOff" : "completed";
            return text(words, ended(task.course().completedAt())) + lookBack(dossier);
        }
        return task.course().phase() == YearPhase.RUNNING
                ? text("running", position(dossier), String.valueOf(task.year()))
                : text("moving", position(dossier));
    }

    /** Until when nobody looks at what was written off; empty where nobody will. */
    private String lookBack(TaskDossier dossier) {
        return dossier.matters().lives().lookBacks().stream()
                .filter(one -> one.state() == LookBackState.PLANNED)
                .findFirst()
                .map(one -> text("lookBack", position(dossier), String.valueOf(one.dueOn())))
                .orElse("");
    }

    private String position(TaskDossier dossier) {
        return dossier.pictures().stream()
                .filter(Picture::here)
                .flatMap(picture -> picture.waiting().stream())
                .collect(joining(text("and")));
    }

    private static String ended(@Nullable Instant at) {
        return at == null ? "" : LocalDate.ofInstant(at, BusinessTime.ZONE).toString();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("ledger.status." + key, arguments, LocaleContextHolder.getLocale());
    }
}
