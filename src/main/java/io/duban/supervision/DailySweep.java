package io.duban.supervision;

import io.duban.organization.BringRenamingsIntoForce;
import io.duban.task.TaskId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What happens once a day: units get the names planned for the day, due dates are reminded of, lateness is noted,
 * every light is computed anew. It works in pages, each in a transaction of its own; after a crash it begins again,
 * and what was sent is not sent twice. As long as it goes on it says so after every page, and leaves off where another
 * node has taken it for broken.
 */
@Component
public class DailySweep {

    static final int PAGE = 500;

    /** A sweep that has said nothing for so long and is not finished has broken off. */
    private static final Duration BROKEN_OFF = Duration.ofMinutes(15);

    private final Sweeps sweeps;
    private final BringRenamingsIntoForce renamings;
    private final RemindOfDueDates reminders;
    private final RefreshLights lights;
    private final Clock clock;

    DailySweep(
            Sweeps sweeps,
            BringRenamingsIntoForce renamings,
            RemindOfDueDates reminders,
            RefreshLights lights,
            Clock clock) {
        this.sweeps = sweeps;
        this.renamings = renamings;
        this.reminders = reminders;
        this.lights = lights;
        this.clock = clock;
    }

    /**
     * Sweeps for this day unless that was done; goes on with one that broke off. False when there was nothing to do.
     */
    public boolean run(LocalDate day) {
        Optional<Sweeps.Sweep> known = sweeps.find(day);
        if (known.isPresent() && known.get().finishedAt().isPresent()) {
            return false;
        }
        Instant now = clock.instant();
        boolean mine = known.map(broken -> sweeps.takeOver(broken, now)).orElseGet(() -> sweeps.begin(day, now));
        if (mine) {
            sweep(new Sweeps.Sweep(day, now, Optional.empty()));
        }
        return mine;
    }

    /** Like {@link #run}, but leaves a sweep alone that another node may still be at. */
    boolean runUnlessUnderWay(LocalDate day) {
        Instant broken = clock.instant().minus(BROKEN_OFF);
        boolean underWay = sweeps.find(day)
                .filter(sweep -> sweep.startedAt().isAfter(broken))
                .isPresent();
        return !underWay && run(day);
    }

    private void sweep(Sweeps.Sweep begun) {
        LocalDate day = begun.day();
        LocalDate last = sweeps.lastFinishedBefore(day).orElse(day.minusDays(1));
        // First, so that reminders and the reasons of lights speak of units by the day's names.
        renamings.on(day);
        reminders.between(last, day);
        Optional<Sweeps.Sweep> mine = goingOn(begun);
        Optional<TaskId> at = Optional.empty();
        do {
            if (mine.isEmpty()) {
                return;
            }
            at = lights.page(at.orElse(null), PAGE, day);
            mine = goingOn(mine.get());
        } while (at.isPresent());
        mine.ifPresent(done -> sweeps.finish(day, clock.instant()));
    }

    /** Empty where another node goes on with it meanwhile. */
    private Optional<Sweeps.Sweep> goingOn(Sweeps.Sweep sweep) {
        Instant now = clock.instant();
        return sweeps.takeOver(sweep, now)
                ? Optional.of(new Sweeps.Sweep(sweep.day(), now, Optional.empty()))
                : Optional.empty();
    }
}
