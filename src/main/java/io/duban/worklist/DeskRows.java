package io.duban.worklist;

import static java.util.stream.Collectors.toSet;

import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The desks in the database. Collections handed in are never empty. */
public interface DeskRows {

    /** What to look for, seen by whom: {@code today} decides what is overdue, {@code size} is the longest answer. */
    record Question(
            PersonId reader,
            Collection<Grant> grants,
            DeskFilter filter,
            @Nullable DeskKey after,
            LocalDate today,
            int size) {

        /** A role held twice, as oneself and as a stand-in, is one place to look. */
        public List<Grant> places() {
            Map<String, Grant> places = new LinkedHashMap<>();
            grants.forEach(grant -> places.putIfAbsent(grant.unit() + ":" + grant.role(), grant));
            return List.copyOf(places.values());
        }

        /** The reader, and those for whom the reader stands in. */
        public Set<PersonId> persons() {
            return Stream.concat(
                            Stream.of(reader),
                            grants.stream()
                                    .map(Grant::heldBy)
                                    .filter(Objects::nonNull)
                                    .map(PersonName::id))
                    .collect(toSet());
        }
    }

    List<DeskItem> waiting(Question question);

    /** What these people handed on and what others owe for the tasks that these units lead. */
    List<DeskItem> withOthers(Question question, Set<PersonId> handedOnBy, Set<UnitId> leading);

    /** Everything open of these units that waits for one of these roles. */
    List<DeskItem> ofUnits(Question question, Set<UnitId> units, Set<Role> waitingFor);

    /**
     * What was reminded of after {@code since} and is still open: what waits for the reader, and all of the units that
     * it heads; the newest first.
     */
    List<DeskReminder> reminded(Question question, Set<UnitId> heading, Instant since);

    /**
     * The milestones not yet reached of the tasks that these units lead, due on or before a day, the first due first.
     */
    List<DueMilestone> milestones(Set<UnitId> leading, LocalDate until, int size);

    /** What to count, and where to stop; null means any. */
    record Counted(
            int limit,
            @Nullable LocalDate before,
            @Nullable StepKey step,
            @Nullable DeskItem upTo) {}

    /**
     * How much waits, counted up to a limit: what was due before a day, or of a step, or what comes before an item in
     * the order of the due dates, that item included.
     */
    int count(Question question, Counted counted);

    Optional<DeskItem> find(String item);

    List<DeskItem> ofTask(Question question, UUID task);

    /** What the reader may do on this task, plan or order now. */
    List<DeskItem> ofSubject(Question question, UUID subject);

    /** What the reader did, the last first; overdue is what was done late. */
    List<DoneItem> done(Question question);

    /** The people of these units, fifty at most. */
    Set<PersonId> colleagues(Collection<UnitId> units);

    /** Notes a visit, and says since when the person has not been here: the end of the visit before. */
    Instant visit(PersonId person, Instant now);
}
