package io.duban.rules;

import io.duban.supervision.LightLimits;
import io.duban.supervision.OrderDays;
import io.duban.supervision.ReminderRhythm;
import java.util.List;

/** Which numbers each topic has, in the order in which they are shown. */
final class RuleFields {

    static final List<RuleField> LIGHTS = List.of(
            RuleField.one("yellowLag", 0, 100, LightLimits.usual().yellowLag()),
            RuleField.one("redLag", 0, 100, LightLimits.usual().redLag()),
            RuleField.one("milestoneDays", 0, 366, LightLimits.usual().milestoneDays()));

    static final List<RuleField> REMINDERS = List.of(
            RuleField.some("beforeDue", 1, 366, ReminderRhythm.usual().before()),
            RuleField.some("afterDue", 1, 366, ReminderRhythm.usual().after()),
            RuleField.one("everyDays", 1, 366, ReminderRhythm.usual().every()),
            RuleField.one("apartDays", 1, 60, ReminderRhythm.usual().apart()));

    static final List<RuleField> DUE_DAYS = List.of(
            RuleField.one("atLeast", 1, 30, StepDays.usual().atLeast()),
            RuleField.one("annualPlanDays", 1, 60, StepDays.usual().annualPlan()),
            RuleField.one("orderSignatureDays", 1, 30, StepDays.usual().orderSignature()),
            RuleField.one("blueDays", 1, 60, OrderDays.usual().blue()),
            RuleField.one("yellowDays", 1, 60, OrderDays.usual().yellow()),
            RuleField.one("redDays", 1, 60, OrderDays.usual().red()));

    private RuleFields() {}
}
