package io.duban.worklist;

import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.shared.WorkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

        /** The steps that a head takes over where its unit has no officer. */
        public Set<WorkKind> headsToo() {
            return WorkKind.HEADS_TOO;
        }
    }

    List<DeskItem> waiting(Question question);

    /** What these people handed on and what others owe for the tasks that these units lead. */
    List<DeskItem> withOthers(Question question, Set<PersonId> handedOnBy, Set<UnitId> leading);

    /** How much waits, counted up to {@code limit}; {@code before} counts only what was due before that day. */
    int count(Question question, int limit, @Nullable LocalDate before);

    List<DeskItem> ofTask(Question question, UUID task);

    List<DoneItem> done(PersonId by, @Nullable Instant before, @Nullable String beforeId, int size);

    /** The people of these units, fifty at most. */
    Set<PersonId> colleagues(Collection<UnitId> units);

    /** Notes a visit, and says since when the person has not been here: the end of the visit before. */
    Instant visit(PersonId person, Instant now);
}
