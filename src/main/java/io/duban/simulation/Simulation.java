package io.duban.simulation;

import io.duban.demo.DemoClock;
import io.duban.demo.DemoDays;
import io.duban.shared.BusinessTime;
import io.duban.shared.DueJobs;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Lets a plan live, day by day and act by act. Each act is one transaction, and what comes next follows from what is in
 * the database and the seed alone: a run that is killed anywhere goes on as if it had not been.
 */
@Component
@SimulationOnly
class Simulation {

    private final Beginning beginning;
    private final DemoDays days;
    private final DemoClock clock;
    private final DueJobs dueJobs;
    private final Events events;
    private final Acting acting;
    private final Watch watch;
    private final Aftermath aftermath;

    Simulation(
            Beginning beginning,
            DemoDays days,
            DemoClock clock,
            DueJobs dueJobs,
            Events events,
            Acting acting,
            Watch watch,
            Aftermath aftermath) {
        this.beginning = beginning;
        this.days = days;
        this.clock = clock;
        this.dueJobs = dueJobs;
        this.events = events;
        this.acting = acting;
        this.watch = watch;
        this.aftermath = aftermath;
    }

    /** Until nothing runs any more or the day is reached, or until, between two acts, it may not go on. */
    void run(Order order, BooleanSupplier goOn) {
        beginning.of(order);
        dueJobs.undisturbed(() -> {
            days.end();
            while (goOn.getAsBoolean()) {
                day(order, goOn);
                if (!goOn.getAsBoolean()) {
                    return;
                }
                if (isOver(order)) {
                    aftermath.look();
                    return;
                }
                days.pass(clock.instant().plus(Duration.ofDays(1)), () -> true);
            }
        });
    }

    private boolean isOver(Order order) {
        return !BusinessTime.today(clock).isBefore(order.until()) || watch.isAtRest();
    }

    private void day(Order order, BooleanSupplier goOn) {
        LocalDate today = BusinessTime.today(clock);
        if (!events.isWorkingDay(today)) {
            return;
        }
        Set<String> tried = new HashSet<>();
        for (Event next = events.next(order, today, tried); next != null; next = events.next(order, today, tried)) {
            if (!goOn.getAsBoolean()) {
                return;
            }
            tried.add(next.key());
            clock.moveTo(next.at());
            acting.act(next);
            dueJobs.runDueJobs();
        }
        watch.day(today, !tried.isEmpty());
    }
}
