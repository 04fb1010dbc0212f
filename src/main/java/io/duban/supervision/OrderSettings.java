package io.duban.supervision;

import io.duban.shared.WorkingCalendar;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many working days an order gives its unit, by rung. The higher the rung, the shorter.
 *
 * @param blueDays usually 10
 * @param yellowDays usually 5
 * @param redDays usually 3
 * @param mark the word before the year in an order's number
 */
@ConfigurationProperties("duban.supervision.order")
public record OrderSettings(
        @DefaultValue("10") int blueDays,
        @DefaultValue("5") int yellowDays,
        @DefaultValue("3") int redDays,
        @DefaultValue("督办") String mark) {

    /** The day until which an order of this rung is usually to be answered. */
    public LocalDate dueOn(Rung rung, LocalDate today, WorkingCalendar calendar) {
        int days =
                switch (rung) {
                    case BLUE -> blueDays;
                    case YELLOW -> yellowDays;
                    case RED -> redDays;
                    case REMINDER, PROPOSALS -> throw new SupervisionRefusal.NotAnOrder();
                };
        return calendar.plusWorkingDays(today, days);
    }

    /** Such as 督办〔2020〕3号. */
    String number(int year, int serial) {
        return mark + "〔" + year + "〕" + serial + "号";
    }
}
