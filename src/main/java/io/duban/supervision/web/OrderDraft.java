package io.duban.supervision.web;

import io.duban.organization.Units;
import io.duban.organization.WorkingDays;
import io.duban.plan.PlanId;
import io.duban.shared.BusinessTime;
import io.duban.shared.WorkingCalendar;
import io.duban.supervision.OrderDays;
import io.duban.supervision.OverdueMatter;
import io.duban.supervision.Rung;
import io.duban.supervision.SupervisionRules;
import io.duban.task.Duty;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Fills the form of a new order with what is known about the matter; every word may be changed before it is proposed.
 */
@Component
class OrderDraft {

    private final Units units;
    private final WorkingDays workingDays;
    private final SupervisionRules rules;
    private final MessageSource messages;
    private final Clock clock;

    OrderDraft(Units units, WorkingDays workingDays, SupervisionRules rules, MessageSource messages, Clock clock) {
        this.units = units;
        this.workingDays = workingDays;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    /** The rung is the suggested one, the lowest when what is suggested is no order. */
    OrderForm about(OverdueMatter matter, Optional<Rung> wanted) {
        Duty duty = matter.duty();
        Rung rung = wanted.or(matter::suggested).filter(Rung::isOrder).orElse(Rung.BLUE);
        LocalDate today = BusinessTime.today(clock);
        LocalDate dueOn = rules.orderDays(duty.planId(), today).dueOn(rung, today, workingDays.calendar());
        String step = text(duty.step().messageKey());
        String unit = units.names(Set.of(duty.unitId())).getOrDefault(duty.unitId(), "");
        String asked = duty.dueOn() == null ? "" : duty.dueOn().toString();
        String number = matter.task().number();
        String title = matter.task().title();
        return new OrderForm(
                duty.id(),
                rung,
                text("supervision.draft.matter", number, title, step),
                text("supervision.draft.basis", number, title, unit, step, asked),
                // Without the day: it is a field of its own, which its writer and whoever signs may change.
                text("supervision.draft.requirement", unit, step),
                dueOn);
    }

    /** The usual due date of each rung, by the rung's name, so that the form can offer it. */
    Map<String, LocalDate> usualDueDates(PlanId plan) {
        LocalDate today = BusinessTime.today(clock);
        OrderDays days = rules.orderDays(plan, today);
        WorkingCalendar calendar = workingDays.calendar();
        return Map.of(
                Rung.BLUE.name(), days.dueOn(Rung.BLUE, today, calendar),
                Rung.YELLOW.name(), days.dueOn(Rung.YELLOW, today, calendar),
                Rung.RED.name(), days.dueOn(Rung.RED, today, calendar));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
