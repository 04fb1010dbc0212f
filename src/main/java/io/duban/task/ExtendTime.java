package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** More time (延期). A request made in time freezes: what it asks to move is not chased until it is decided. */
@Component
class ExtendTime implements ChangeKind {

    private final ExtendableDays days;
    private final MoveDays moveDays;

    ExtendTime(ExtendableDays days, MoveDays moveDays) {
        this.days = days;
        this.moveDays = moveDays;
    }

    @Override
    public Set<ChangeMatter> matters() {
        return EnumSet.of(ChangeMatter.TIME_LIMIT, ChangeMatter.REPORT);
    }

    @Override
    public boolean isOpen(Task task, ChangeMatter matter) {
        return days.of(task, matter).isPresent();
    }

    @Override
    public Optional<Setting> standing(Task task, Setting like) {
        return days.of(task, like.matter()).map(what -> new Setting.Day(what.matter(), what.year(), what.dueOn()));
    }

    @Override
    public Setting wanted(Task task, Change change, LocalDate today) {
        Setting.Day was = (Setting.Day) change.was();
        LocalDate next = ((Setting.Day) change.wanted()).on();
        days.of(task, was.matter()).orElseThrow(this::nothing).mustMoveTo(next, today);
        return new Setting.Day(was.matter(), was.year(), next);
    }

    @Override
    public ChangeRefusal nothing() {
        return new ChangeRefusal.NothingToExtend();
    }

    @Override
    public boolean isInTime(Setting was, LocalDate today) {
        return !today.isAfter(((Setting.Day) was).on());
    }

    @Override
    public Task pending(Task task, ChangeRequest request) {
        boolean frozen = request.course().inTime();
        return task.with(task.term()
                .frozen(frozen ? new Freeze(request.matter(), request.course().askedOn()) : null));
    }

    @Override
    public Task ended(Task task) {
        return task.with(task.term().frozen(null));
    }

    @Override
    public void grant(ChangeRequest granted, Task task, Actor.Person actor) {
        moveDays.by(granted, task, actor);
    }

    @Override
    public List<Effect> effects(ChangeRequest request, Task task) {
        LocalDate next = ((Setting.Day) request.wanted()).on();
        Effect moves = Effect.of("time.moves", next);
        return request.matter() == ChangeMatter.REPORT ? List.of(moves, Effect.of("time.parts")) : List.of(moves);
    }

    @Override
    public DomainEvent telling(DomainEvent event, Task task, Change change) {
        return event.changing("dueOn", change.was().inWords(), change.wanted().inWords());
    }
}
