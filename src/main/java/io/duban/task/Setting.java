package io.duban.task;

import io.duban.plan.Indicator;
import io.duban.plan.IndicatorId;
import io.duban.plan.PlanItem;
import io.duban.plan.ProposedIndicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that a task is held to and that can be asked to be another: a day, a target, its words. */
public sealed interface Setting {

    ChangeMatter matter();

    /** The year of the report or of the target that it is about; null for anything else. */
    default @Nullable Integer ofYear() {
        return null;
    }

    /** As the journal and lists are to show it in years to come. */
    String inWords();

    /** The day, where it is one; else null. */
    default @Nullable LocalDate day() {
        return null;
    }

    /**
     * A day by which something is due.
     *
     * @param year the running year where it is its report, else null
     */
    record Day(ChangeMatter matter, @Nullable Integer year, LocalDate on) implements Setting {

        @Override
        public @Nullable Integer ofYear() {
            return year;
        }

        @Override
        public LocalDate day() {
            return on;
        }

        @Override
        public String inWords() {
            return on.toString();
        }
    }

    /**
     * What an indicator is to reach.
     *
     * @param label what the indicator is called, with its unit
     * @param year for which it is to be reached as things stand, by which it is found; {@code target} says for which it
     *     is to be
     */
    record Goal(IndicatorId indicator, String label, int year, Indicator.Target target) implements Setting {

        public static Goal of(Indicator indicator, int year, Indicator.Target target) {
            String unit = indicator.unit().isEmpty() ? "" : "（" + indicator.unit() + "）";
            return new Goal(indicator.id(), indicator.name() + unit, year, target);
        }

        /** Numbers without the zeros that a column puts behind them, so that what stands equals what was read. */
        public Goal {
            target = new Indicator.Target(target.year(), target.operator(), plain(target.value()), target.words());
        }

        @Override
        public ChangeMatter matter() {
            return ChangeMatter.TARGET;
        }

        @Override
        public Integer ofYear() {
            return year;
        }

        @Override
        public String inWords() {
            return label + " " + target.year() + " " + ProposedIndicator.signs(target);
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
            BigDecimal bare = value == null ? null : value.stripTrailingZeros();
            return bare == null || bare.scale() >= 0 ? bare : bare.setScale(0);
        }
    }

    /** What is to be done, by what its end is measured, and what comes out of it. */
    record Words(String content, String acceptanceCriteria, String formOfResult) implements Setting {

        public static Words of(PlanItem item) {
            return new Words(item.content(), item.acceptanceCriteria(), item.formOfResult());
        }

        @Override
        public ChangeMatter matter() {
            return ChangeMatter.CONTENT;
        }

        @Override
        public String inWords() {
            return Stream.of(content, acceptanceCriteria, formOfResult)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }
}
