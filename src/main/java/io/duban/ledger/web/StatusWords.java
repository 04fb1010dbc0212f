package io.duban.ledger.web;

import static java.util.stream.Collectors.joining;

import io.duban.ledger.OpenStep;
import io.duban.ledger.ProcessPictures.Picture;
import io.duban.ledger.TaskDossier;
import io.duban.shared.BusinessTime;
import io.duban.shared.UnitId;
import io.duban.shared.WorkKind;
import io.duban.task.Task;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where a task stands, in one sentence: who has it since when, what comes next, by when, and what if not. */
@Component("statusWords")
class StatusWords {

    private static final int NAMED = 3;
    private static final Set<WorkKind> ORDERS =
            EnumSet.of(WorkKind.SIGN_ORDER, WorkKind.SIGN_FOR_ORDER, WorkKind.REPLY_TO_ORDER, WorkKind.REVIEW_REPLY);

    private final MessageSource messages;
    private final Clock clock;

    StatusWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String of(TaskDossier dossier) {
        List<OpenStep> steps = dossier.open().stream()
                .filter(step -> !ORDERS.contains(step.kind()))
                .toList();
        if (steps.isEmpty()) {
            return resting(dossier);
        }
        List<WorkKind> kinds = steps.stream().map(OpenStep::kind).distinct().toList();
        return waiting(kinds, steps, dossier)
                + due(steps).map(day -> due(day)).orElse("")
                + text("ledger.status.next." + kinds.get(0));
    }

    /** Several kinds of step may wait at once: one unit has yet to sign while another has objected. */
    private String waiting(List<WorkKind> kinds, List<OpenStep> steps, TaskDossier dossier) {
        return kinds.stream()
                .map(kind -> {
                    List<OpenStep> same =
                            steps.stream().filter(step -> step.kind() == kind).toList();
                    String key = kind == kinds.get(0) ? "ledger.status.waiting" : "ledger.status.also";
                    return text(key, holders(same, dossier), kind(kind), since(same));
                })
                .collect(joining());
    }

    /** No person has it: it is over, or the process says at what it rests. */
    private String resting(TaskDossier dossier) {
        Task task = dossier.task();
        if (task.state() == TaskState.COMPLETED) {
            Instant at = task.completedAt();
            return text("ledger.status.completed", at == null ? "" : day(at));
        }
        String position = dossier.pictures().stream()
                .filter(Picture::here)
                .flatMap(picture -> picture.waiting().stream())
                .collect(joining(text("ledger.status.and")));
        return task.phase() == YearPhase.RUNNING
                ? text("ledger.status.running", position, String.valueOf(task.year()))
                : text("ledger.status.moving", position);
    }

    private String holders(List<OpenStep> steps, TaskDossier dossier) {
        List<UnitId> units = steps.stream().map(OpenStep::unitId).distinct().toList();
        String named = units.stream().limit(NAMED).map(dossier::unit).collect(joining(text("ledger.status.and")));
        return units.size() <= NAMED ? named : text("ledger.status.andMore", named, units.size());
    }

    private String since(List<OpenStep> steps) {
        return steps.stream()
                .map(OpenStep::since)
                .min(Comparator.naturalOrder())
                .map(StatusWords::day)
                .orElse("");
    }

    private static Optional<LocalDate> due(List<OpenStep> steps) {
        return steps.stream().map(OpenStep::dueOn).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    private String due(LocalDate day) {
        long late = ChronoUnit.DAYS.between(day, BusinessTime.today(clock));
        return late > 0 ? text("ledger.status.late", day.toString(), late) : text("ledger.status.due", day.toString());
    }

    private String kind(WorkKind kind) {
        return text("enum.WorkKind." + kind);
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, BusinessTime.ZONE).toString();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
