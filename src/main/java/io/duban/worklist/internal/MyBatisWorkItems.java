package io.duban.worklist.internal;

import io.duban.shared.PersonId;
import io.duban.shared.StaleAggregate;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.worklist.WorkItem;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisWorkItems implements WorkItems {

    private final WorkItemMapper mapper;
    private final TurnMapper turns;
    private final HeldItemMapper heldItems;
    private final WorkItemPageMapper pages;

    MyBatisWorkItems(WorkItemMapper mapper, TurnMapper turns, HeldItemMapper heldItems, WorkItemPageMapper pages) {
        this.mapper = mapper;
        this.turns = turns;
        this.heldItems = heldItems;
        this.pages = pages;
    }

    @Override
    public void turned(Collection<Done> done, Collection<WorkItem> opened) {
        List<WorkItem> following = new ArrayList<>(opened);
        for (Done one : done) {
            if (kept(one) && !isFollowed(one, following) && turns.deleteDone(one.id()) == 0) {
                throw new StaleAggregate(one.id());
            }
        }
        if (!following.isEmpty()) {
            mapper.insert(following);
        }
    }

    private boolean kept(Done done) {
        try {
            return turns.copyToDone(done) == 1;
        } catch (DuplicateKeyException doneMeanwhile) {
            throw new StaleAggregate(done.id());
        }
    }

    /** Whether the next of these took the place of what was done, and is taken out of them then. */
    private boolean isFollowed(Done done, List<WorkItem> following) {
        return !following.isEmpty() && turns.takeOver(done.id(), following.get(0)) == 1 && following.remove(0) != null;
    }

    @Override
    public void moved(WorkItem item) {
        mapper.move(item);
    }

    @Override
    public void due(WorkItem item) {
        mapper.due(item);
    }

    @Override
    public void postponed(String id, LocalDate day) {
        heldItems.postpone(id, day);
    }

    @Override
    public void held(TaskId task, boolean held) {
        heldItems.hold(task, held);
    }

    @Override
    public void assigned(String id, @Nullable PersonId assignee, @Nullable PersonId from) {
        mapper.assign(id, assignee, from);
    }

    @Override
    public void dropped(String id) {
        mapper.delete(id);
    }

    @Override
    public boolean takenBack(String id) {
        return mapper.takeBack(id) == 1;
    }

    @Override
    public Optional<WorkItem> open(StepKey step, UUID subject, @Nullable UnitId aboutUnit) {
        return only(mapper.open(step, subject, aboutUnit));
    }

    private static Optional<WorkItem> only(List<WorkItem> found) {
        if (found.size() > 1) {
            WorkItem one = found.get(0);
            throw new IllegalArgumentException(
                    one.step() + " of " + one.subject() + " waits for several: name one unit");
        }
        return found.stream().findFirst();
    }

    @Override
    public List<WorkItem> page(@Nullable String after, int size) {
        return pages.page(after, size);
    }

    @Override
    public List<String> ids(@Nullable String after, int size) {
        return mapper.ids(after, size);
    }

    @Override
    public Set<String> known(Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(mapper.known(ids));
    }
}
