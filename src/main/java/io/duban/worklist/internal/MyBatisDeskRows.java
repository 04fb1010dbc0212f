package io.duban.worklist.internal;

import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.worklist.DeskItem;
import io.duban.worklist.DeskReminder;
import io.duban.worklist.DeskRows;
import io.duban.worklist.DoneItem;
import io.duban.worklist.DueMilestone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    public List<DeskItem> ofUnits(Question question, Set<UnitId> units, Set<Role> waitingFor) {
        return mapper.ofUnits(question, units, waitingFor);
    }

    @Override
    public List<DeskReminder> reminded(Question question, Set<UnitId> heading, Instant since) {
        return mapper.reminded(question, heading, since);
    }

    @Override
    public List<DueMilestone> milestones(Set<UnitId> leading, LocalDate until, int size) {
        return mapper.milestones(leading, until, size);
    }

    @Override
    public int count(Question question, Counted counted) {
        return Math.min(counted.limit(), mapper.count(question, counted));
    }

    @Override
    public Optional<DeskItem> find(String item) {
        return Optional.ofNullable(mapper.find(item));
    }

    @Override
    public List<DeskItem> ofTask(Question question, UUID task) {
        return mapper.ofTask(question, task);
    }

    @Override
    public List<DeskItem> ofSubject(Question question, UUID subject) {
        return mapper.ofSubject(question, subject);
    }

    @Override
    public List<DoneItem> done(Question question) {
        return mapper.done(question);
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
