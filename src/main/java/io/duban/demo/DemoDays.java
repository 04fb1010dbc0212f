package io.duban.demo;

import io.duban.journal.SealJournal;
import io.duban.shared.BusinessTime;
import io.duban.shared.DueJobs;
import io.duban.supervision.DailySweep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Lets days pass one by one, each with its timers, its sweep and its seal. */
@Component
@SampleOnly
public class DemoDays {

    private static final LocalTime DAY_BEGINS = LocalTime.of(7, 0);

    private final DemoClock clock;
    private final DueJobs dueJobs;
    private final DailySweep sweep;
    private final SealJournal sealJournal;

    DemoDays(DemoClock clock, DueJobs dueJobs, DailySweep sweep, SealJournal sealJournal) {
        this.clock = clock;
        this.dueJobs = dueJobs;
        this.sweep = sweep;
        this.sealJournal = sealJournal;
    }

    /** The rest of a day that broke off in the middle; nothing when it did not. */
    public void end() {
        dueJobs.runDueJobs();
        if (sweep.run(BusinessTime.today(clock))) {
            sealJournal.seal(DemoRun.TIMER);
        }
    }

    /** Up to this moment, or until, between two days, it may not go on. */
    public void pass(Instant moment, BooleanSupplier goOn) {
        LocalDate last = LocalDate.ofInstant(moment, BusinessTime.ZONE);
        LocalDate day = BusinessTime.today(clock).plusDays(1);
        for (; !day.isAfter(last) && goOn.getAsBoolean(); day = day.plusDays(1)) {
            clock.moveTo(day.atTime(DAY_BEGINS).atZone(BusinessTime.ZONE).toInstant());
            dueJobs.runDueJobs();
            sweep.run(day);
            sealJournal.seal(DemoRun.TIMER);
        }
    }
}
