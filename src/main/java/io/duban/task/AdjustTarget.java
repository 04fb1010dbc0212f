package io.duban.task;

import io.duban.plan.Indicator;
import io.duban.plan.ProposedIndicator;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Another target for an indicator (调整指标目标): another figure, another way to hold a value against it, another year.
 * Years that were reported on keep what they were measured against.
 */
@Component
class AdjustTarget implements ChangeKind {

    private final AdjustableGoals goals;
    private final UnchangedChildren children;
    private final ChangeRecord record;

    AdjustTarget(AdjustableGoals goals, UnchangedChildren children, ChangeRecord record) {
        this.goals = goals;
        this.children = children;
        this.record = record;
    }

    @Override
    public Set<ChangeMatter> matters() {
        return Set.of(ChangeMatter.TARGET);
    }

    @Override
    public boolean isOpen(Task task, ChangeMatter matter) {
        return task.state().isBeforeItsEnd();
    }

    @Override
    public Optional<Setting> standing(Task task, Setting like) {
        Setting.Goal goal = (Setting.Goal) like;
        return goals.of(task).stream()
                .filter(one -> one.indicator().equals(goal.indicator()) && one.year() == goal.year())
                .map(Setting.class::cast)
                .findFirst();
    }

    @Override
    public Setting wanted(Task task, Change change, LocalDate today) {
        Setting.Goal was = (Setting.Goal) change.was();
        Setting.Goal wanted = (Setting.Goal) change.wanted();
        if (wanted.target().equals(was.target())) {
            throw new ChangeRefusal.NothingChanged("value");
        }
        int year = wanted.target().year();
        int last = Math.max(task.term().lastYear(), was.year());
        int first = Adjusted.firstOpenYear(task);
        if (year < first || year > last) {
            throw new ChangeRefusal.YearNotOpen(first, last);
        }
        Indicator indicator = goals.indicator(task, was);
        BigDecimal value = wanted.target().value();
        if (value != null && value.signum() < 0 && !indicator.isBelowZeroAnywhere()) {
            throw new ChangeRefusal.BelowZero(indicator.name());
        }
        indicator.aiming(was.year(), wanted.target()).check(task.number());
        return Setting.Goal.of(indicator, was.year(), wanted.target());
    }

    @Override
    public void grant(ChangeRequest granted, Task task, Actor.Person actor) {
        record.task(
                Adjusted.of(task),
                granted.matter().type().granted(),
                actor,
                event -> telling(event, task, granted.change()));
    }

    @Override
    public List<Effect> effects(ChangeRequest request, Task task) {
        Setting.Goal wanted = (Setting.Goal) request.wanted();
        Effect measured = Effect.of(
                "target.measured",
                wanted.label(),
                String.valueOf(wanted.target().year()),
                ProposedIndicator.signs(wanted.target()));
        return Stream.concat(
                        Stream.of(measured, Effect.of("target.kept"), Effect.of("target.original")),
                        children.of(task).stream())
                .toList();
    }

    @Override
    public DomainEvent telling(DomainEvent event, Task task, Change change) {
        return event.changing("target", change.was().inWords(), change.wanted().inWords());
    }
}
