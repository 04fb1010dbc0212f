package io.duban.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rules of the lights, kept in a decision table (processes/task-light.dmn), which admins edit. */
public interface LightRules {

    /** What the table says; the rule is the last part of the message key of the reason. */
    record Verdict(LightColor color, String rule) {}

    Verdict judge(LightInputs inputs);

    /**
     * Whether the table goes by this one of {@link LightLimits}, so that a reason may name it, or by a number of its
     * own.
     */
    boolean goesBy(String limit);

    /** The day from which on it is judged by this table; null where it has always been. */
    @Nullable
    LocalDate since();
}
