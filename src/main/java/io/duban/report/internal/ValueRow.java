package io.duban.report.internal;

import io.duban.plan.IndicatorId;
import io.duban.report.ReportId;
import io.duban.report.ReportValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

record ValueRow(
        ReportId reportId,
        IndicatorId indicatorId,
        int position,
        String typed,
        @Nullable BigDecimal number,
        String words) {

    static ValueRow of(ReportId report, int position, ReportValue value) {
        return new ValueRow(report, value.indicator(), position, value.typed(), value.number(), value.words());
    }

    ReportValue value() {
        return new ReportValue(indicatorId, typed, number == null ? null : number.stripTrailingZeros(), words);
    }
}
