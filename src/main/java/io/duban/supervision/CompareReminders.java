package io.duban.supervision;

import io.duban.plan.PlanId;
import io.duban.task.Duties;
import io.duban.task.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many reminders timers would send by another rhythm of what is open today, were nothing done meanwhile. */
@Component
public class CompareReminders {

    /** The days that are looked at, from the first on. */
    public static final int DAYS = 30;

    private static final int PAGE = 500;
    private static final int MOST = 20_000;

    /** What is open and due, and how many reminders of it would go out as the rules stand, and by the other rhythm. */
    public record Comparison(int open, int before, int after) {

        private Comparison plus(int moreBefore, int moreAfter) {
            return new Comparison(open + 1, before + moreBefore, after + moreAfter);
        }
    }

    private final Duties duties;
    private final Reminders reminders;
    private final SupervisionRules rules;

    CompareReminders(Duties duties, Reminders reminders, SupervisionRules rules) {
        this.duties = duties;
        this.reminders = reminders;
        this.rules = rules;
    }

    /** The reminders of a plan (null: of all but those in {@code spared}) from a day on, for {@value #DAYS} days. */
    @Transactional(readOnly = true)
    public Comparison from(LocalDate day, @Nullable PlanId plan, Set<PlanId> spared, ReminderRhythm others) {
        LocalDate latest = day.plusDays(DAYS + Math.max(rules.earliestReminder(), others.earliest()));
        Comparison sum = new Comparison(0, 0, 0);
        int read = 0;
        @Nullable Duty after = null;
        List<Duty> page;
        do {
            page = duties.openDueBy(latest, after, PAGE);
            List<Duty> concerned = page.stream()
                    .filter(duty -> plan == null ? !spared.contains(duty.planId()) : plan.equals(duty.planId()))
                    .toList();
            Map<String, List<Reminder>> sent =
                    reminders.ofDuties(concerned.stream().map(Duty::id).toList());
            for (Duty duty : concerned) {
                @Nullable LocalDate last = last(sent.getOrDefault(duty.id(), List.of()));
                sum = sum.plus(
                        count(duty, day, last, at -> rules.rhythm(duty.planId(), at)),
                        count(duty, day, last, at -> others));
            }
            read += page.size();
            after = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (page.size() == PAGE && read < MOST);
        return sum;
    }

    private static @Nullable LocalDate last(List<Reminder> sent) {
        return sent.stream().map(Reminder::sentOn).max(LocalDate::compareTo).orElse(null);
    }

    private static int count(
            Duty duty, LocalDate from, @Nullable LocalDate before, Function<LocalDate, ReminderRhythm> rhythms) {
        LocalDate dueOn = duty.dueOn();
        @Nullable LocalDate last = before;
        int sent = 0;
        for (LocalDate day = from; dueOn != null && day.isBefore(from.plusDays(DAYS)); day = day.plusDays(1)) {
            ReminderRhythm rhythm = rhythms.apply(day);
            if (rhythm.strikesOn(day, dueOn) && (last == null || !rhythm.tooSoon(last, day))) {
                last = day;
                sent++;
            }
        }
        return sent;
    }
}
