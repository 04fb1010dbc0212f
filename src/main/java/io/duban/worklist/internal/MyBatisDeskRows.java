package io.duban.worklist.internal;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.worklist.DeskItem;
import io.duban.worklist.DeskRows;
import io.duban.worklist.DoneItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisDeskRows implements DeskRows {

    /** Looks at the desk that are closer together belong to one visit. */
    private static final Duration VISIT = Duration.ofMinutes(30);

    /** What somebody sees who was never here before. */
    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(30);

    private final DeskMapper mapper;

    MyBatisDeskRows(DeskMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<DeskItem> waiting(Question question) {
        return mapper.waiting(question);
    }

    @Override
    public List<DeskItem> withOthers(Question question, Set<PersonId> handedOnBy, Set<UnitId> leading) {
        return mapper.withOthers(question, handedOnBy, leading);
    }

    @Override
    public int count(Question question, int limit, @Nullable LocalDate before) {
        return mapper.count(question, limit, before);
    }

    @Override
    public List<DeskItem> ofTask(Question question, UUID task) {
        return mapper.ofTask(question, task);
    }

    @Override
    public List<DoneItem> done(PersonId by, @Nullable Instant before, @Nullable String beforeId, int size) {
        return mapper.done(by, before, beforeId, size);
    }

    @Override
    public Set<PersonId> colleagues(Collection<UnitId> units) {
        return Set.copyOf(mapper.colleagues(units));
    }

    @Override
    public Instant visit(PersonId person, Instant now) {
        mapper.visit(person, now, now.minus(VISIT), now.minus(FIRST_LOOK_BACK));
        return mapper.visitBefore(person);
    }
}
