package io.duban;

import io.duban.plan.Direction;
import io.duban.plan.Indicator;
import io.duban.plan.IndicatorNature;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.ProposedItem;
import io.duban.plan.TargetOperator;
import java.math.BigDecimal;
import java.util.List;

/** Items of a plan with targets for 2020. */
public final class Measured {

    private Measured() {}

    public static ProposedItem item(Party lead, ProposedIndicator... indicators) {
        ProposedItem plain = Walk.item("1", lead);
        return new ProposedItem(
                plain.number(),
                plain.kind(),
                plain.sectionPath(),
                plain.title(),
                plain.content(),
                plain.timeLimit(),
                plain.acceptanceCriteria(),
                plain.formOfResult(),
                plain.units(),
                List.of(indicators),
                null);
    }

    public static ProposedIndicator atLeast(String name, String unit, String value) {
        return new ProposedIndicator(
                name,
                IndicatorNature.BINDING,
                unit,
                Direction.UP,
                null,
                null,
                List.of(new Indicator.Target(2020, TargetOperator.AT_LEAST, new BigDecimal(value), value)));
    }
}
