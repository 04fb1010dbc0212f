package io.duban.plan.internal;

import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItemId;
import java.time.LocalDate;

record StageRow(PlanItemId itemId, LocalDate onDay, String words) {

    Stage stage() {
        return new Stage(onDay, words);
    }
}
