package io.duban.rules;

import static java.util.stream.Collectors.toMap;

import io.duban.supervision.LightLimits;
import io.duban.supervision.OrderDays;
import io.duban.supervision.ReminderRhythm;
import java.util.List;

/** What rules are about: which numbers each has, and which of them go together. */
public enum RuleTopic {
    /** Points of lag above which a light is yellow or red, and days before a milestone. */
    LIGHTS(
            RuleField.one("yellowLag", 0, 100, LightLimits.usual().yellowLag()),
            RuleField.one("redLag", 0, 100, LightLimits.usual().redLag()),
            RuleField.one("milestoneDays", 0, 366, LightLimits.usual().milestoneDays())),

    /** When timers remind of due dates. */
    REMINDERS(
            RuleField.some("beforeDue", 1, 366, ReminderRhythm.usual().before()),
            RuleField.some("afterDue", 1, 366, ReminderRhythm.usual().after()),
            RuleField.one("everyDays", 1, 366, ReminderRhythm.usual().every()),
            RuleField.one("apartDays", 1, 60, ReminderRhythm.usual().apart())),

    /** Working days by which steps and orders are due. */
    DUE_DAYS(
            RuleField.one("atLeast", 1, 30, StepDays.usual().atLeast()),
            RuleField.one("annualPlanDays", 1, 60, StepDays.usual().annualPlan()),
            RuleField.one("orderSignatureDays", 1, 30, StepDays.usual().orderSignature()),
            RuleField.one("blueDays", 1, 60, OrderDays.usual().blue()),
            RuleField.one("yellowDays", 1, 60, OrderDays.usual().yellow()),
            RuleField.one("redDays", 1, 60, OrderDays.usual().red()));

    private final List<RuleField> fields;

    RuleTopic(RuleField... fields) {
        this.fields = List.of(fields);
    }

    public List<RuleField> fields() {
        return fields;
    }

    /** What holds as long as nothing else is set. */
    public RuleNumbers usual() {
        return new RuleNumbers(fields.stream().collect(toMap(RuleField::name, RuleField::usual)));
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
