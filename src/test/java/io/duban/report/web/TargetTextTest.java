package io.duban.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.plan.Indicator;
import io.duban.plan.TargetOperator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTextTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 200, 公里, ≥ 200 公里",
        "AT_LEAST, 92.50, %, ≥ 92.5%",
        "AT_MOST, 3, '', ≤ 3",
        "ABOUT, 50, 万亩, ≈ 50 万亩",
        "DECREASE_BY, 35, %, ↓ 35%",
        "DECREASE_BY, 35, 吨, ↓ 35%",
        "DECREASE_BY, -35, %, ↓ 35%",
        "EQUAL, , %, 达到35%以上"
    })
    void saysSignAndUnitOnce(TargetOperator operator, @Nullable BigDecimal value, String unit, String text) {
        Indicator.Target target = new Indicator.Target(2020, operator, value, "达到35%以上");
        assertThat(TargetText.of(target, unit)).isEqualTo(text);
    }
}
