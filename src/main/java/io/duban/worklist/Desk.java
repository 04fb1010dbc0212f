package io.duban.worklist;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.GROUP_LEADER;
import static io.duban.shared.Role.OFFICER;
import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;
import static io.duban.shared.Role.SUPERVISOR;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.Slice;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.worklist.DeskFilter.Sort;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's desk: what waits for its roles, what it waits for, what it did. Every list is filtered in SQL. */
@Component
public class Desk {

    /** Counts stop here: more is shown as 99+. */
    public static final int COUNTED = 100;

    private static final int PAGE = DeskQuestions.PAGE;
    private static final Role[] WORKING = {OFFICE_STAFF, OFFICE_HEAD, SUPERVISOR, GROUP_LEADER, OFFICER, DEPARTMENT_HEAD
    };

    private static final Role[] HEADING = {DEPARTMENT_HEAD, OFFICE_HEAD};
    private static final int MILESTONES_AHEAD = 30;

    private final DeskRows rows;
    private final DeskQuestions questions;
    private final Clock clock;

    Desk(DeskRows rows, DeskQuestions questions, Clock clock) {
        this.rows = rows;
        this.questions = questions;
        this.clock = clock;
    }

    /** What waits for the person's roles, own and as a stand-in. */
    public Slice<DeskItem> waiting(DeskFilter filter, Paging paging, Actor.Person who) {
        DeskRows.Question question = questions.of(filter, paging, who);
        return who.grants().isEmpty() ? Slice.all(List.of()) : slice(rows.waiting(question), filter.sort(), paging);
    }

    /** What the person or its units handed on, and what others owe for tasks that its units lead. */
    public Slice<DeskItem> withOthers(DeskFilter filter, Paging paging, Actor.Person who) {
        Set<UnitId> units = who.unitsWith(WORKING);
        DeskRows.Question question = questions.of(filter, paging, who);
        if (units.isEmpty()) {
            return Slice.all(List.of());
        }
        Set<PersonId> people = new HashSet<>(rows.colleagues(units));
        people.add(who.id());
        return slice(rows.withOthers(question, people, units), filter.sort(), paging);
    }

    /** Everything open of the units that the person heads, whoever has it: to be seen, not to be done. */
    public Slice<DeskItem> ofUnits(DeskFilter filter, Paging paging, Actor.Person who) {
        Set<UnitId> units = who.unitsWith(HEADING);
        DeskRows.Question question = questions.of(filter, paging, who);
        return units.isEmpty()
                ? Slice.all(List.of())
                : slice(rows.ofUnits(question, units, Set.of(WORKING)), filter.sort(), paging);
    }

    /** The open item as desks show it, whoever asks: whether that is allowed was asked before. */
    public Optional<DeskItem> item(String id) {
        return rows.find(id);
    }

    /** Whether the person heads a unit. */
    public static boolean heads(Actor.Person who) {
        return who.holdsAnywhere(HEADING);
    }

    /** What the person was reminded of after {@code since} and is still to be done; of each step the last reminder. */
    public List<DeskReminder> reminded(Instant since, Actor.Person who) {
        if (who.grants().isEmpty()) {
            return List.of();
        }
        Map<String, DeskReminder> last = new LinkedHashMap<>();
        rows.reminded(questions.of(DeskFilter.everything(), Paging.FIRST, who), who.unitsWith(HEADING), since)
                .forEach(reminder -> last.putIfAbsent(reminder.itemId(), reminder));
        return List.copyOf(last.values());
    }

    /** The milestones that the person's units are to reach within thirty days or have not reached in time. */
    public List<DueMilestone> milestones(Actor.Person who) {
        Set<UnitId> units = who.unitsWith(OFFICER, DEPARTMENT_HEAD);
        return units.isEmpty()
                ? List.of()
                : rows.milestones(units, BusinessTime.today(clock).plusDays(MILESTONES_AHEAD), PAGE);
    }

    /** What the person did, the last first whatever order the filter names; overdue is what was done late. */
    public Slice<DoneItem> done(DeskFilter filter, Paging paging, Actor.Person who) {
        List<DoneItem> found = rows.done(questions.of(filter.sortedBy(Sort.SINCE), paging, who));
        return paging.slice(found, PAGE, item -> item.doneAt().toEpochMilli() + "_" + item.id());
    }

    /** How much waits and how much of it is overdue; both stop counting at {@link #COUNTED}. */
    public Counts counts(Actor.Person who) {
        if (who.grants().isEmpty()) {
            return new Counts(0, 0);
        }
        DeskRows.Question question = questions.of(DeskFilter.everything(), Paging.FIRST, who);
        return new Counts(
                rows.count(question, new DeskRows.Counted(COUNTED, null, null, null)),
                rows.count(question, new DeskRows.Counted(COUNTED, BusinessTime.today(clock), null, null)));
    }

    /** The most urgent item of this kind. */
    public Optional<DeskItem> next(StepKey step, Actor.Person who) {
        return waiting(DeskFilter.of(step), Paging.FIRST, who).rows().stream().findFirst();
    }

    /** What the person may do on this task now. */
    public List<DeskItem> ofTask(TaskId task, Actor.Person who) {
        return who.grants().isEmpty()
                ? List.of()
                : rows.ofTask(questions.of(DeskFilter.everything(), Paging.FIRST, who), task.value());
    }

    /** Notes that the person looks at its desk, and says when it last did so in an earlier visit. */
    @Transactional
    public Instant visit(Actor.Person who) {
        return rows.visit(who.id(), clock.instant());
    }

    private static Slice<DeskItem> slice(List<DeskItem> found, Sort sort, Paging paging) {
        return paging.slice(found, PAGE, item -> DeskKey.text(item, sort));
    }

    /** Bounded counts. */
    public record Counts(int waiting, int overdue) {}
}
