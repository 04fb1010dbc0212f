package io.duban.supervision;

/** The rules of the lights, kept in a decision table (processes/task-light.dmn). */
public interface LightRules {

    /** What the table says; the rule is the last part of the message key of the reason. */
    record Verdict(LightColor color, String rule) {}

    Verdict judge(LightInputs inputs);
}
