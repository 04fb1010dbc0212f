package io.duban.report.web;

import static java.util.stream.Collectors.joining;

import io.duban.organization.FormerNames;
import io.duban.organization.People;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.work.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages say of a step and of what its model comes to after it: they name both and know no order of work. */
@Component
class ShownSteps {

    private final FormerNames units;
    private final People people;
    private final MessageSource messages;

    ShownSteps(FormerNames units, People people, MessageSource messages) {
        this.messages = messages;
        this.units = units;
        this.people = people;
    }

    /**
     * What follows where it is gone on with, and who is asked then.
     *
     * @param unit the unit whose step it is, where several have one
     */
    NextStep next(Step step, Task task, @Nullable UnitId unit) {
        Step.Next next = step.next().get(0);
        String name = next.name(LocaleContextHolder.getLocale());
        Role role = next.role();
        if (role == null) {
            return new NextStep(name, false, "", "", text("report.decision.next.nobody", name), handIn(step, next));
        }
        UnitId whose = whose(step, next, task, unit).orElse(null);
        Role asked = "office".equals(next.party()) ? overseer(task, role) : role;
        String names = whose == null
                ? ""
                : people.holding(whose, asked).stream().map(PersonName::name).collect(joining("、"));
        String owner = whose == null
                ? text("report.next.units")
                : units.of(List.of(whose)).of(whose);
        String who = names.isEmpty() ? text("enum.Role." + asked) : names;
        return new NextStep(name, true, owner, who, text("report.decision.next", name, owner, who), handIn(step, next));
    }

    /** Of the page of a step in a year: what the step is called. */
    String title(Step step, int year) {
        Locale language = LocaleContextHolder.getLocale();
        return messages.getMessage(
                "report.decision.title", new Object[] {step.name(language), String.valueOf(year)}, language);
    }

    /** Of a document of the year that is only looked at. */
    String title(String key, int year) {
        return messages.getMessage(key, new Object[] {String.valueOf(year)}, LocaleContextHolder.getLocale());
    }

    /** Usual ways on have words of their own, and the model may name its only one. */
    private String handIn(Step step, Step.Next next) {
        return step.agreement()
                .map(answer -> answer.name(LocaleContextHolder.getLocale()))
                .orElseGet(() -> {
                    String key = "report.handIn." + next.party() + "." + next.role();
                    return String.valueOf(
                            messages.getMessage(key, null, text("report.handIn"), LocaleContextHolder.getLocale()));
                });
    }

    private static Optional<UnitId> whose(Step step, Step.Next next, Task task, @Nullable UnitId unit) {
        return switch (String.valueOf(next.party())) {
            case "office" -> Optional.of(task.officeUnitId());
            case "lead" -> Optional.of(task.leadUnitId());
            case "unit" -> step.party().equals("unit") ? Optional.ofNullable(unit) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Of a task that was broken down, those look after it who broke it down. */
    private static Role overseer(Task task, Role role) {
        return task.oversight().overseers(role).get(0);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
