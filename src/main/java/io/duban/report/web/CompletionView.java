package io.duban.report.web;

import io.duban.report.OpenOrders.OpenOrder;
import io.duban.report.TargetCheck;
import java.util.List;

/** What is decided on at a task's end: its last year, its targets, what is still open, and what may be decided. */
record CompletionView(YearView year, List<TargetCheck> targets, List<OpenOrder> orders, boolean returnable) {

    public boolean unmet() {
        return targets.stream().anyMatch(TargetCheck::unmet);
    }
}
