package io.duban.task.web;

import io.duban.plan.Indicator;
import io.duban.plan.IndicatorId;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.TargetOperator;
import io.duban.shared.CalendarYear;
import io.duban.shared.Lines;
import io.duban.shared.Percent;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeRefusal;
import io.duban.task.ChangeText;
import io.duban.task.Setting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change request as it is typed. What is wanted depends on the matter: {@code wantedOn} is the new day;
 * {@code indicator} and {@code year} name the target as it stands, {@code toYear} (else the same), {@code operator} and
 * {@code value} or {@code targetWords} the one that is wanted; the others are the new words.
 */
record ChangeForm(
        @NotNull ChangeMatter matter,
        @Nullable LocalDate wantedOn,
        @Nullable IndicatorId indicator,
        @Nullable @CalendarYear Integer year,
        @Nullable @CalendarYear Integer toYear,
        @Nullable TargetOperator operator,
        @Nullable BigDecimal value,
        @Nullable @Size(max = 200) String targetWords,
        @Nullable @Size(max = 20000) @Lines String content,
        @Nullable @Size(max = 5000) @Lines String acceptanceCriteria,
        @Nullable @Size(max = 5000) @Lines String formOfResult,
        @NotBlank @Size(max = 2000) @Lines String reason,
        @NotBlank @Size(max = 500) String basis,
        @NotNull @Percent Integer percent,
        @NotBlank @Size(max = 2000) @Lines String progress) {

    /** Refuses a form that does not say what its matter needs. */
    Setting wanted() {
        return switch (matter) {
            case TIME_LIMIT, REPORT -> new Setting.Day(matter, null, needed(wantedOn, "wantedOn"));
            case TARGET -> goal();
            case CONTENT -> new Setting.Words(typed(content), typed(acceptanceCriteria), typed(formOfResult));
        };
    }

    ChangeText text() {
        return new ChangeText(reason, basis, percent, progress);
    }

    private Setting.Goal goal() {
        int of = needed(year, "year");
        int to = Objects.requireNonNullElse(toYear, of);
        TargetOperator held = needed(operator, "operator");
        Indicator.Target typed = new Indicator.Target(to, held, value, typed(targetWords));
        Indicator.Target said = value == null || !typed.words().isEmpty()
                ? typed
                : new Indicator.Target(to, held, value, ProposedIndicator.signs(typed));
        return new Setting.Goal(needed(indicator, "indicator"), "", of, said);
    }

    private static <T> T needed(@Nullable T given, String field) {
        if (given == null) {
            throw new ChangeRefusal.WordsRequired(field);
        }
        return given;
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
