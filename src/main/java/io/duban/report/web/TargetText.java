package io.duban.report.web;

import io.duban.plan.Indicator;
import io.duban.plan.TargetOperator;
import java.math.BigDecimal;

/** A target in short: its sign once, its unit once. */
final class TargetText {

    private TargetText() {}

    /** A fall is always in percent, whatever the indicator's unit; words say their own unit. */
    static String of(Indicator.Target target, String unit) {
        BigDecimal value = target.value();
        if (value == null) {
            return target.words();
        }
        return target.operator() == TargetOperator.DECREASE_BY
                ? "↓ " + plain(value.abs()) + "%"
                : sign(target.operator()) + plain(value) + ending(unit);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String ending(String unit) {
        return unit.isEmpty() || unit.equals("%") ? unit : " " + unit;
    }

    private static String sign(TargetOperator operator) {
        return switch (operator) {
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
            case EQUAL -> "= ";
            case ABOUT -> "≈ ";
            case DECREASE_BY -> "↓ ";
        };
    }
}
