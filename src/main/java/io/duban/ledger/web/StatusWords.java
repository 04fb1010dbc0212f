package io.duban.ledger.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.duban.ledger.OpenStep;
import io.duban.ledger.TaskDossier;
import io.duban.ledger.TaskInWords;
import io.duban.organization.FormerNames;
import io.duban.shared.BusinessTime;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.Rung;
import io.duban.task.Freeze;
import io.duban.task.Task;
import io.duban.work.Block;
import io.duban.work.Step;
import io.duban.work.Steps;
import io.duban.work.Whose;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where a task stands, in one sentence: who has it since when, what comes next, by when, and what if not. */
@Component("statusWords")
class StatusWords implements TaskInWords {

    private static final int NAMED = 3;

    private final Steps steps;
    private final FormerNames units;
    private final MessageSource messages;
    private final HaltWords halts;
    private final RestingWords resting;
    private final AdjustmentWords adjustments;
    private final BesideWords beside;
    private final Clock clock;

    StatusWords(
            Steps steps,
            FormerNames units,
            MessageSource messages,
            HaltWords halts,
            RestingWords resting,
            AdjustmentWords adjustments,
            BesideWords beside,
            Clock clock) {
        this.steps = steps;
        this.units = units;
        this.messages = messages;
        this.halts = halts;
        this.resting = resting;
        this.adjustments = adjustments;
        this.beside = beside;
        this.clock = clock;
    }

    @Override
    public String of(TaskDossier dossier) {
        Optional<String> halted = halts.of(dossier.matters().halts());
        if (halted.isPresent()) {
            return halted.get();
        }
        List<OpenStep> open = dossier.open().stream()
                .filter(step -> step.block().about() == Block.About.TASK)
                .toList();
        if (open.isEmpty()) {
            return resting.of(dossier) + beside(dossier);
        }
        List<StepKey> keys = open.stream().map(OpenStep::step).distinct().toList();
        return (dossier.task().state().isEnded() ? text("ledger.status.struckOff") : "")
                + waiting(keys, open, dossier)
                + first(open).map(step -> until(step, dossier)).orElse("")
                + next(steps.of(keys.get(0)), dossier)
                + beside(dossier);
    }

    private String beside(TaskDossier dossier) {
        return adjustments.of(dossier.matters().changes()) + beside.of(dossier.task(), dossier.matters());
    }

    /** Several steps may wait at once: one unit has yet to sign while another has objected. */
    private String waiting(List<StepKey> keys, List<OpenStep> open, TaskDossier dossier) {
        return keys.stream()
                .map(key -> {
                    List<OpenStep> same = open.stream()
                            .filter(step -> step.step().equals(key))
                            .toList();
                    String words = key.equals(keys.get(0)) ? "ledger.status.waiting" : "ledger.status.also";
                    return text(words, holders(same, dossier), text(key.messageKey()), since(same))
                            + prepared(same, dossier)
                            + owing(same, dossier);
                })
                .collect(joining());
    }

    /** Who prepares it, for whom. */
    private String prepared(List<OpenStep> steps, TaskDossier dossier) {
        return steps.stream()
                .filter(step -> step.preparer() != null)
                .map(step -> step.assignee() == null
                        ? text("ledger.status.prepared", dossier.unit(step.unitId()), step.preparer())
                        : text(
                                "ledger.status.preparedFor",
                                dossier.unit(step.unitId()),
                                step.preparer(),
                                step.assignee()))
                .collect(joining());
    }

    /** Whose opinions are owed before it can be ended. */
    private String owing(List<OpenStep> steps, TaskDossier dossier) {
        return steps.stream()
                .filter(step -> step.owing() != null)
                .map(step -> text("ledger.status.owing", dossier.unit(step.unitId()), step.owing()))
                .collect(joining());
    }

    /** What the model comes to then, whoever drew it: a step with those who do it, or a place where nobody is asked. */
    private String next(Step step, TaskDossier dossier) {
        Locale language = LocaleContextHolder.getLocale();
        // Where a step ends the matter either way, nobody knows which.
        boolean open = step.next().size() > 1 && step.next().stream().allMatch(next -> next.party() == null);
        return step.next().stream()
                .filter(next -> !open)
                .findFirst()
                .map(next -> next.party() == null
                        ? text("ledger.status.thenComes", next.name(language))
                        : text("ledger.status.thenDoes", who(next, dossier), next.name(language)))
                .orElse("");
    }

    /** Usual pairs of party and role have words of their own; the others go by the role. */
    private String who(Step.Next next, TaskDossier dossier) {
        Task task = dossier.task();
        if (task.oversight().origin() != null && next.role() != null && next.isFor("office")) {
            String instead =
                    text("enum.Role." + task.oversight().overseers(next.role()).get(0));
            return text("ledger.status.who.above", dossier.unit(task.officeUnitId()), instead);
        }
        String role = text("enum.Role." + next.role());
        Whose party = requireNonNull(next.party(), "a step is somebody's");
        if (party.unit() != null) {
            return text(
                    "ledger.status.who.above", units.of(List.of(party.unit())).of(party.unit()), role);
        }
        String key = "ledger.status.who." + party.word() + "." + next.role();
        return String.valueOf(messages.getMessage(key, null, role, LocaleContextHolder.getLocale()));
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

    /** What is due first. */
    private static Optional<OpenStep> first(List<OpenStep> steps) {
        return steps.stream().filter(step -> step.dueOn() != null).min(Comparator.comparing(StatusWords::dueOn));
    }

    private static LocalDate dueOn(OpenStep step) {
        return requireNonNull(step.dueOn());
    }

    /** With the day before it was extended. */
    private String until(OpenStep step, TaskDossier dossier) {
        LocalDate original = step.originalDueOn();
        return due(step, dossier) + (original == null ? "" : text("ledger.status.original", original.toString()));
    }

    private String due(OpenStep step, TaskDossier dossier) {
        LocalDate day = dueOn(step);
        long late = ChronoUnit.DAYS.between(day, BusinessTime.today(clock));
        if (late <= 0) {
            return text("ledger.status.due", day.toString());
        }
        Freeze freeze = dossier.task().term().freeze();
        if (freeze != null && freeze.covers(step.block(), day)) {
            return text("ledger.status.frozen", day.toString(), freeze.since().toString());
        }
        Rung next = dossier.matters().rungs().get(step.id());
        return next == null
                ? text("ledger.status.late", day.toString(), late)
                : text("ledger.status.lateNext", day.toString(), late, text("enum.Rung." + next));
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, BusinessTime.ZONE).toString();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
