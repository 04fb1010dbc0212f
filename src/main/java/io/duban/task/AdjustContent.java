package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.RequiredText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Other words (调整任务内容): what is to be done, by what its end is measured, what comes out of it. */
@Component
class AdjustContent implements ChangeKind {

    private final Demands demands;
    private final UnchangedChildren children;
    private final ChangeRecord record;

    AdjustContent(Demands demands, UnchangedChildren children, ChangeRecord record) {
        this.demands = demands;
        this.children = children;
        this.record = record;
    }

    @Override
    public Set<ChangeMatter> matters() {
        return Set.of(ChangeMatter.CONTENT);
    }

    @Override
    public boolean isOpen(Task task, ChangeMatter matter) {
        return task.state().isBeforeItsEnd();
    }

    @Override
    public Optional<Setting> standing(Task task, Setting like) {
        return task.state().isBeforeItsEnd()
                ? Optional.of(Setting.Words.of(demands.of(task).item()))
                : Optional.empty();
    }

    @Override
    public Setting wanted(Task task, Change change, LocalDate today) {
        Setting.Words wanted = (Setting.Words) change.wanted();
        if (RequiredText.isMissing(wanted.content())) {
            throw new ChangeRefusal.WordsRequired("content");
        }
        if (wanted.equals(change.was())) {
            throw new ChangeRefusal.NothingChanged("content");
        }
        return wanted;
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
        return Stream.concat(Stream.of(Effect.of("content.now"), Effect.of("content.kept")), children.of(task).stream())
                .toList();
    }

    @Override
    public DomainEvent telling(DomainEvent event, Task task, Change change) {
        Setting.Words was = (Setting.Words) change.was();
        Setting.Words wanted = (Setting.Words) change.wanted();
        return event.changing("content", was.content(), wanted.content())
                .changing("acceptanceCriteria", was.acceptanceCriteria(), wanted.acceptanceCriteria())
                .changing("formOfResult", was.formOfResult(), wanted.formOfResult());
    }
}
