package io.duban.supervision;

import io.duban.shared.WorkingCalendar;
import java.time.LocalDate;

/** How many working days an order usually gives its unit, by rung. The higher the rung, the shorter. */
public record OrderDays(int blue, int yellow, int red) {

    /** As long as no others are set: 10, 5 and 3. */
    public static OrderDays usual() {
        return new OrderDays(10, 5, 3);
    }

    /** The day until which an order of this rung is usually to be answered; refuses a rung that is no order. */
    public LocalDate dueOn(Rung rung, LocalDate today, WorkingCalendar calendar) {
        int days =
                switch (rung) {
                    case BLUE -> blue;
                    case YELLOW -> yellow;
                    case RED -> red;
                    case REMINDER, PROPOSALS -> throw new SupervisionRefusal.NotAnOrder();
                };
        return calendar.plusWorkingDays(today, days);
    }
}
