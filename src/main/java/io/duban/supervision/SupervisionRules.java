package io.duban.supervision;

import io.duban.plan.PlanId;
import java.time.LocalDate;

/**
 * The rules of lights, reminders and orders that admins set, for all plans or for one. Asked in every act, so none of
 * the answers is a statement of its own.
 */
public interface SupervisionRules {

    LimitsOverTime limits(PlanId plan);

    /** In which rhythm timers remind of what the plan's tasks owe, on a day. */
    ReminderRhythm rhythm(PlanId plan, LocalDate day);

    /** How many working days an order about the plan's tasks usually gives, on a day. */
    OrderDays orderDays(PlanId plan, LocalDate day);

    /** How many days before its due date a duty of any plan is reminded of at the earliest, by any rhythm ever set. */
    int earliestReminder();
}
