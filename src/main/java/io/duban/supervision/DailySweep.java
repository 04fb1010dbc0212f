package io.duban.supervision;

import io.duban.organization.BringRenamingsIntoForce;
import io.duban.task.TaskId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What happens once a day: units get the names planned for the day, due dates are reminded of, lateness is noted,
 * every light is computed anew. It works in pages, each in a transaction of its own; after a crash it begins again,
 * and what was sent is not sent twice.
 */
@Component
public class DailySweep {

    static final int PAGE = 500;

    /** A sweep that was begun so long ago and is not finished has broken off. */
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
            sweep(day);
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

    private void sweep(LocalDate day) {
        LocalDate last = sweeps.lastFinishedBefore(day).orElse(day.minusDays(1));
        // First, so that reminders and the reasons of lights speak of units by the day's names.
        renamings.on(day);
        reminders.between(last, day);
        @Nullable TaskId at = null;
        do {
            at = lights.page(at, PAGE, day).orElse(null);
        } while (at != null);
        sweeps.finish(day, clock.instant());
    }
}
