package io.duban.plan;

import io.duban.plan.Indicator.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold for an indicator to be written down. */
final class IndicatorRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 60;
    private static final int SHOWN = 20;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(16);
    private static final int FINEST_SCALE = 4;

    private final String owner;
    private final ProposedIndicator indicator;
    private final List<PlanFault> faults = new ArrayList<>();

    private IndicatorRules(String owner, ProposedIndicator indicator) {
        this.owner = owner;
        this.indicator = indicator;
    }

    /** Its faults; {@code owner} is the number of the item or the heading that it stands under. */
    static List<PlanFault> check(String owner, ProposedIndicator indicator) {
        IndicatorRules rules = new IndicatorRules(owner, indicator);
        rules.head();
        indicator.targets().forEach(rules::target);
        return rules.faults;
    }

    private void head() {
        refuse(indicator.name().isEmpty(), PlanFault.Kind.INDICATOR_NAMELESS, owner);
        fits(indicator.name(), LONGEST_NAME);
        fits(indicator.unit(), LONGEST_UNIT);
        number(indicator.baselineValue());
        refuse(
                indicator.baselineValue() != null && indicator.baselineYear() == null,
                PlanFault.Kind.BASELINE_WITHOUT_YEAR,
                indicator.name());
        long years = indicator.targets().stream().map(Target::year).distinct().count();
        refuse(years < indicator.targets().size(), PlanFault.Kind.TARGET_TWICE, indicator.name());
    }

    private void target(Target target) {
        refuse(
                target.value() == null && target.words().isEmpty(),
                PlanFault.Kind.TARGET_EMPTY,
                indicator.name() + " " + target.year());
        number(target.value());
        fits(target.words(), LONGEST_NAME);
    }

    private void number(@Nullable BigDecimal value) {
        if (value != null) {
            boolean fits = value.abs().compareTo(LARGEST) < 0 && value.scale() <= FINEST_SCALE;
            refuse(!fits, PlanFault.Kind.NUMBER_TOO_LARGE, indicator.name());
        }
    }

    private void fits(String text, int longest) {
        refuse(text.length() > longest, PlanFault.Kind.TOO_LONG, shortened(text, longest));
    }

    static String shortened(String text, int longest) {
        return text.substring(0, Math.min(SHOWN, text.length())) + "… (> " + longest + ")";
    }

    private void refuse(boolean when, PlanFault.Kind kind, Object detail) {
        if (when) {
            faults.add(PlanFault.of(kind, owner, detail));
        }
    }
}
