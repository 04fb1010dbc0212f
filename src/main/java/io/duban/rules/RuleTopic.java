package io.duban.rules;

import static java.util.stream.Collectors.toMap;

import io.duban.supervision.LightLimits;
import io.duban.supervision.OrderDays;
import io.duban.supervision.ReminderRhythm;
import java.util.List;

/** What rules are about: which numbers each has, and which of them go together. */
public enum RuleTopic {
    /** Points of lag above which a light is yellow or red, and days before a milestone. */
    LIGHTS,

    /** When timers remind of due dates. */
    REMINDERS,

    /** Working days by which steps and orders are due. */
    DUE_DAYS;

    public List<RuleField> fields() {
        return switch (this) {
            case LIGHTS -> RuleFields.LIGHTS;
            case REMINDERS -> RuleFields.REMINDERS;
            case DUE_DAYS -> RuleFields.DUE_DAYS;
        };
    }

    /** What holds as long as nothing else is set. */
    public RuleNumbers usual() {
        return new RuleNumbers(fields().stream().collect(toMap(RuleField::name, RuleField::usual)));
    }

    static LightLimits limits(RuleNumbers numbers) {
        return new LightLimits(numbers.one("yellowLag"), numbers.one("redLag"), numbers.one("milestoneDays"));
    }

    static ReminderRhythm rhythm(RuleNumbers numbers) {
        return new ReminderRhythm(
                numbers.all("beforeDue"), numbers.all("afterDue"), numbers.one("everyDays"), numbers.one("apartDays"));
    }

    static StepDays stepDays(RuleNumbers numbers) {
        return new StepDays(numbers.one("atLeast"), numbers.one("annualPlanDays"), numbers.one("orderSignatureDays"));
    }

    static OrderDays orderDays(RuleNumbers numbers) {
        return new OrderDays(numbers.one("blueDays"), numbers.one("yellowDays"), numbers.one("redDays"));
    }
}
