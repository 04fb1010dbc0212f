package io.duban.task.web.json;

import io.duban.plan.IndicatorId;
import io.duban.plan.TargetOperator;
import io.duban.task.Setting;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a task is held to: a target or its words; the other is null. */
public record SettingJson(@Nullable GoalJson goal, @Nullable WordsJson words) {

    /** A target; {@code value} is null where it is a word. */
    public record GoalJson(
            IndicatorId indicator,
            String label,
            int year,
            TargetOperator operator,
            @Nullable BigDecimal value,
            String words) {

        static GoalJson of(Setting.Goal goal) {
            return new GoalJson(
                    goal.indicator(),
                    goal.label(),
                    goal.target().year(),
                    goal.target().operator(),
                    goal.target().value(),
                    goal.target().words());
        }
    }

    /** The task's words. */
    public record WordsJson(String content, String acceptanceCriteria, String formOfResult) {

        static WordsJson of(Setting.Words words) {
            return new WordsJson(words.content(), words.acceptanceCriteria(), words.formOfResult());
        }
    }

    /** Null for a day. */
    public static @Nullable SettingJson of(Setting setting) {
        if (setting instanceof Setting.Goal goal) {
            return new SettingJson(GoalJson.of(goal), null);
        }
        return setting instanceof Setting.Words words ? new SettingJson(null, WordsJson.of(words)) : null;
    }
}
