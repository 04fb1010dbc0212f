package io.duban.task.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.plan.Indicator;
import io.duban.plan.IndicatorId;
import io.duban.plan.TargetOperator;
import io.duban.task.ChangeMatter;
import io.duban.task.Setting;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stood and what was wanted, as it is kept for good: in names of its own, whatever the code's are called. */
final class SettingJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SettingJson() {}

    /** Null for a day, which has its columns. */
    static @Nullable String of(Setting setting) {
        if (setting instanceof Setting.Goal goal) {
            return write(Goal.of(goal));
        }
        if (setting instanceof Setting.Words words) {
            return write(new Words(words.content(), words.acceptanceCriteria(), words.formOfResult()));
        }
        return null;
    }

    static Setting setting(ChangeMatter matter, String json) {
        return matter == ChangeMatter.TARGET
                ? read(json, Goal.class).goal()
                : read(json, Words.class).words();
    }

    private static String write(Object kept) {
        try {
            return MAPPER.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of plain values can always be written", e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was asked for cannot be read", e);
        }
    }

    private record Goal(
            UUID indicator,
            String label,
            int year,
            int forYear,
            TargetOperator operator,
            @Nullable BigDecimal value,
            String words) {

        static Goal of(Setting.Goal goal) {
            Indicator.Target target = goal.target();
            return new Goal(
                    goal.indicator().value(),
                    goal.label(),
                    goal.year(),
                    target.year(),
                    target.operator(),
                    target.value(),
                    target.words());
        }

        Setting.Goal goal() {
            return new Setting.Goal(
                    new IndicatorId(indicator), label, year, new Indicator.Target(forYear, operator, value, words));
        }
    }

    private record Words(String content, String criteria, String result) {

        Setting.Words words() {
            return new Setting.Words(content, criteria, result);
        }
    }
}
