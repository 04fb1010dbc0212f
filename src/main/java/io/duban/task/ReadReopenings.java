package io.duban.task;

import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how tasks are looked back at and reopened, and says as what one can be reopened now. */
@Component
public class ReadReopenings {

    /** A reopened task has at least the rest of this year and two more, also where its plan is over. */
    private static final int YEARS = 2;

    private final Tasks tasks;
    private final Plans plans;
    private final LookBacks lookBacks;
    private final Reopenings reopenings;
    private final SigningDays signingDays;
    private final Clock clock;

    ReadReopenings(
            Tasks tasks,
            Plans plans,
            LookBacks lookBacks,
            Reopenings reopenings,
            SigningDays signingDays,
            Clock clock) {
        this.tasks = tasks;
        this.plans = plans;
        this.lookBacks = lookBacks;
        this.reopenings = reopenings;
        this.signingDays = signingDays;
        this.clock = clock;
    }

    /** The look-backs and the reopenings of a task, each the newest first. */
    public record Lives(List<LookBack> lookBacks, List<Reopening> reopenings) {

        public Lives {
            lookBacks = List.copyOf(lookBacks);
            reopenings = List.copyOf(reopenings);
        }

        /** Whoever looked, proposed or decided. */
        public Set<PersonId> people() {
            Stream<PersonId> looked = lookBacks.stream()
                    .flatMap(one -> Stream.ofNullable(one.found()))
                    .map(LookBack.Found::by);
            Stream<PersonId> deciding = reopenings.stream()
                    .flatMap(one -> Stream.ofNullable(one.decided()))
                    .map(Reopening.Decided::by);
            Stream<PersonId> proposing = reopenings.stream().map(Reopening::proposedBy);
            return Stream.of(looked, proposing, deciding)
                    .flatMap(people -> people)
                    .collect(Collectors.toSet());
        }
    }

    /** {@link Missing} for whoever may not read the task. */
    @Transactional(readOnly = true)
    public Lives of(TaskId id, Actor.Person reader) {
        return ofReadable(readable(id, reader));
    }

    /** The same of a task that the reader may read; nothing is asked of one that was never struck off. */
    @Transactional(readOnly = true)
    public Lives ofReadable(Task task) {
        boolean first = task.state() != TaskState.WRITTEN_OFF && task.course().reopenedAt() == null;
        return first
                ? new Lives(List.of(), List.of())
                : new Lives(lookBacks.ofTask(task.id()), reopenings.ofTask(task.id()));
    }

    /**
     * What reopening a task comes to.
     *
     * @param firstYear its first year then
     * @param earliest the first day that its limit may be
     * @param latest the last
     * @param signDueOn until when the units are to sign
     */
    public record Outlook(int firstYear, LocalDate earliest, LocalDate latest, LocalDate signDueOn) {

        /** Refuses a limit that is not between the days. */
        void check(LocalDate dueOn) {
            if (dueOn.isBefore(earliest) || dueOn.isAfter(latest)) {
                throw new ReopeningRefusal.LimitWrong(earliest, latest);
            }
        }
    }

    /** Refused where the task above it has ended, or has no day left. */
    @Transactional(readOnly = true)
    public Outlook outlook(Task task) {
        LocalDate today = BusinessTime.today(clock);
        int firstYear = ReopenedTask.firstYear(task, today.getYear());
        LocalDate begins = LocalDate.of(firstYear, 1, 1);
        LocalDate earliest = today.isBefore(begins) ? begins : today.plusDays(1);
        LocalDate latest = latest(task, firstYear);
        if (latest.isBefore(earliest)) {
            throw new ReopeningRefusal.AboveEnded(task.number());
        }
        return new Outlook(firstYear, earliest, latest, signingDays.dueOn(task.planId()));
    }

    private LocalDate latest(Task task, int firstYear) {
        Origin origin = task.oversight().origin();
        if (origin == null) {
            int periodEnd = plans.get(task.planId()).periodEnd();
            return LocalDate.of(Math.max(periodEnd, firstYear + YEARS), 12, 31);
        }
        Task above = tasks.get(origin.parent());
        if (above.state().isEnded()) {
            throw new ReopeningRefusal.AboveEnded(above.number());
        }
        LocalDate limit = above.term().dueOn();
        return limit == null ? LocalDate.of(above.term().lastYear(), 12, 31) : limit;
    }

    /** The supervisor and the staff of the office; of a child task who does such things for it. */
    public static boolean mayPropose(Task task, Actor.Person who) {
        return who.holds(task.officeUnitId(), proposers(task));
    }

    static Actor.Person proposer(Task task, Actor.Person who) {
        return who.as(task.officeUnitId(), proposers(task));
    }

    private static Role[] proposers(Task task) {
        return Stream.of(Role.SUPERVISOR, Role.OFFICE_STAFF)
                .flatMap(role -> task.oversight().overseers(role).stream())
                .distinct()
                .toArray(Role[]::new);
    }

    Task readable(TaskId id, Actor.Person reader) {
        Task task = tasks.get(id);
        if (!task.isReadableBy(reader)) {
            throw new Missing(id);
        }
        return task;
    }
}
