package io.duban.report.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.duban.organization.FormerNames;
import io.duban.organization.People;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.work.OpenItem;
import io.duban.work.Step;
import io.duban.work.Whose;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** What pages say of a step and of what its model comes to after it: they name both and know no order of work. */
@Component
@NamedInterface("shown")
public class ShownSteps {

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
        Map<String, UnitId> parties = new HashMap<>(Map.of("office", task.officeUnitId(), "lead", task.leadUnitId()));
        if (unit != null && step.party().is("unit")) {
            parties.put("unit", unit);
        }
        return next(step, new Parties(parties, role -> overseer(task, role)));
    }

    /**
     * Which unit stands behind the names that models use for one, as far as it is a single one, and who does in that
     * office what its model gives to a role there.
     */
    @NamedInterface("shown")
    public record Parties(Map<String, UnitId> units, UnaryOperator<Role> overseer) {}

    /** The same of a step of any matter. */
    public NextStep next(Step step, Parties parties) {
        Step.Next next = step.next().get(0);
        String name = next.name(LocaleContextHolder.getLocale());
        Role role = next.role();
        if (role == null) {
            return new NextStep(name, false, "", "", text("report.decision.next.nobody", name), handIn(step, next));
        }
        UnitId whose = whose(next, parties);
        Role asked = next.isFor("office") ? parties.overseer().apply(role) : role;
        String names = whose == null
                ? ""
                : people.holding(whose, asked).stream().map(PersonName::name).collect(joining("、"));
        String owner = whose == null
                ? text("report.next.units")
                : units.of(List.of(whose)).of(whose);
        String who = names.isEmpty() ? enumText(asked) : names;
        return new NextStep(name, true, owner, who, text("report.decision.next", name, owner, who), handIn(step, next));
    }

    private static @Nullable UnitId whose(Step.Next next, Parties parties) {
        Whose party = requireNonNull(next.party(), "a step with a role is somebody's");
        return party.unit() == null ? parties.units().get(party.word()) : party.unit();
    }

    /** Who has a matter now and what is to be done with it, else the state it has come to, in one sentence. */
    public String now(Optional<OpenItem> waiting, Enum<?> state) {
        return waiting.map(this::now).orElseGet(() -> text("report.now.settled", enumText(state)));
    }

    /** What the reader has to do at the step, by the model's name for it; what is looked at where it is not his. */
    public String heading(@Nullable Step step, boolean deciding, String key) {
        return step != null && deciding ? step.name(LocaleContextHolder.getLocale()) : text(key);
    }

    private String enumText(Enum<?> value) {
        return text("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    private String now(OpenItem item) {
        String names = people.holding(item.unitId(), item.role()).stream()
                .map(PersonName::name)
                .collect(joining("、"));
        return text(
                "report.now",
                text(item.step().messageKey()),
                units.of(List.of(item.unitId())).of(item.unitId()),
                names.isEmpty() ? enumText(item.role()) : names);
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
                    String key = "report.handIn."
                            + (next.party() == null ? null : next.party().word()) + "." + next.role();
                    return String.valueOf(
                            messages.getMessage(key, null, text("report.handIn"), LocaleContextHolder.getLocale()));
                });
    }

    /** Of a task that was broken down, those look after it who broke it down. */
    private static Role overseer(Task task, Role role) {
        return task.oversight().overseers(role).get(0);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
