package io.duban.simulation;

import io.duban.organization.WorkingDays;
import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import io.duban.shared.WorkingCalendar;
import io.duban.work.Block;
import io.duban.worklist.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When the people of a step get to it: soon, in time, late, or when it has long been chased. */
@Component
@SimulationOnly
class Agenda {

    private static final LocalTime BEGINS = LocalTime.of(9, 0);
    private static final int MILLIS_OF_A_DAY = 8 * 3600 * 1000;

    /** Of a hundred: who is late, and of these who stays silent for months. */
    private static final int LATE = 16;

    private static final int SILENT = 25;

    /** Of those who are late to sign for a task most do not want it. */
    private static final int UNWILLING = 60;

    private static final int SLOWEST_OFFICE = 4;
    private static final int LATEST = 25;
    private static final int LONGEST_SILENCE = 90;

    private static final Set<Role> OF_UNITS = EnumSet.of(Role.OFFICER, Role.DEPARTMENT_HEAD);

    private final WorkingDays workingDays;
    private final Matter matter;

    Agenda(WorkingDays workingDays, Matter matter) {
        this.workingDays = workingDays;
        this.matter = matter;
    }

    boolean isWorkingDay(LocalDate day) {
        return workingDays.calendar().isWorkingDay(day);
    }

    /** When on this working day they do it; empty when it is not yet the day. What is behind is done at its hour. */
    Optional<Instant> on(LocalDate day, WorkItem item, long seed) {
        Chance chance = Chance.of(seed).about(matter.key(item), "when");
        Instant at = day.atTime(BEGINS)
                .atZone(BusinessTime.ZONE)
                .toInstant()
                .plus(chance.below(MILLIS_OF_A_DAY, "hour"), ChronoUnit.MILLIS);
        boolean isBegun = at.isAfter(item.since());
        return isBegun && !day.isBefore(first(item, chance)) ? Optional.of(at) : Optional.empty();
    }

    private LocalDate first(WorkItem item, Chance chance) {
        WorkingCalendar calendar = workingDays.calendar();
        LocalDate since = LocalDate.ofInstant(item.since(), BusinessTime.ZONE);
        LocalDate due = item.dueOn();
        boolean isLate = OF_UNITS.contains(item.role()) && chance.in(LATE, "late");
        if (!isLate || due == null) {
            long room = due == null ? 0 : ChronoUnit.DAYS.between(since, due);
            return room > SLOWEST_OFFICE * 2
                    ? since.plusDays(chance.below((int) room - SLOWEST_OFFICE, "in time"))
                    : calendar.plusWorkingDays(since, chance.below(SLOWEST_OFFICE, "soon"));
        }
        int silent = item.block() == Block.SIGN_FOR ? UNWILLING : SILENT;
        boolean isSilent = chance.in(silent, "silent") && item.block() != Block.DECIDE_UNIT_REPORT;
        return due.plusDays(2 + chance.below(isSilent ? LONGEST_SILENCE : LATEST, "so late"));
    }
}
