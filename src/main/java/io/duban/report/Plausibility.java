package io.duban.report;

import io.duban.plan.Indicator;
import io.duban.plan.TargetOperator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Which values are so unlikely that their writer must say in words that they are meant: most are a wrong unit or a
 * slip of a digit. Nothing is refused for being unlikely once it is explained.
 */
final class Plausibility {

    private static final BigDecimal FACTOR = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> COUNTED = Set.of("个", "座", "处", "户", "人", "家", "眼", "辆", "项", "村", "台", "条");

    private Plausibility() {}

    /** The doubt's message key, or empty for a plausible value. */
    static Optional<String> doubt(Measure measure, BigDecimal value, int year) {
        if (COUNTED.contains(measure.indicator().unit())
                && value.stripTrailingZeros().scale() > 0) {
            return Optional.of("notWhole");
        }
        if (outsideHundred(measure, value)) {
            return Optional.of("outsideHundred");
        }
        if (value.signum() < 0 && !negativeBefore(measure)) {
            return Optional.of("negative");
        }
        if (measure.last() != null && jumps(value, measure.last())) {
            return Optional.of("jumpsAgainstLast");
        }
        return farFromTarget(measure, value, year) ? Optional.of("farFromTarget") : Optional.empty();
    }

    private static boolean outsideHundred(Measure measure, BigDecimal value) {
        return "%".equals(measure.indicator().unit()) && value.abs().compareTo(HUNDRED) > 0;
    }

    private static boolean negativeBefore(Measure measure) {
        boolean before = measure.last() != null && measure.last().signum() < 0;
        return before || measure.indicator().isBelowZeroAnywhere();
    }

    /** This year's target may be missed widely in both directions by mistake; one that is years off only from above. */
    private static boolean farFromTarget(Measure measure, BigDecimal value, int year) {
        Optional<Indicator.Target> target =
                measure.nextTarget(year).filter(next -> next.operator() != TargetOperator.DECREASE_BY);
        BigDecimal wanted = target.map(Indicator.Target::value).orElse(null);
        if (target.isEmpty() || wanted == null) {
            return false;
        }
        boolean first = target.get().year() == year && measure.last() == null;
        return first ? jumps(value, wanted) : exceeds(value.abs(), wanted.abs());
    }

    /** More than ten times apart; from or to zero nothing jumps. */
    private static boolean jumps(BigDecimal value, BigDecimal other) {
        return exceeds(value.abs(), other.abs()) || exceeds(other.abs(), value.abs());
    }

    private static boolean exceeds(BigDecimal large, BigDecimal small) {
        return small.signum() != 0 && large.signum() != 0 && large.compareTo(small.multiply(FACTOR)) > 0;
    }
}
