package io.duban.task;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the kind of a change. */
@Component
class ChangeKinds {

    private final Map<ChangeMatter, ChangeKind> kinds = new EnumMap<>(ChangeMatter.class);

    ChangeKinds(List<ChangeKind> all) {
        all.forEach(kind -> kind.matters().forEach(matter -> kinds.put(matter, kind)));
    }

    ChangeKind of(ChangeMatter matter) {
        return Objects.requireNonNull(kinds.get(matter), "every matter has its kind");
    }

    ChangeKind of(ChangeRequest request) {
        return of(request.matter());
    }

    /** What can be asked of such a task. */
    Set<ChangeMatter> open(Task task) {
        return kinds.entrySet().stream()
                .filter(one -> one.getValue().isOpen(task, one.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChangeMatter.class)));
    }

    /** Refuses a request whose task has ended, gone on, or been changed meanwhile where it asks for a change. */
    void mustStand(ChangeRequest request, Task task) {
        if (!stands(request, task)) {
            throw new ChangeRefusal.Overtaken();
        }
    }

    boolean stands(ChangeRequest request, Task task) {
        return of(request).standing(task, request.was()).equals(Optional.of(request.was()));
    }
}
