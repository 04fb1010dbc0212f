package io.duban.ledger;

import io.duban.ledger.ProcessPictures.Picture;
import io.duban.plan.Indicator;
import io.duban.plan.Plan;
import io.duban.plan.PlanItem;
import io.duban.report.YearReport;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.supervision.Light;
import io.duban.supervision.Reminder;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.Duty;
import io.duban.task.Objection;
import io.duban.task.Task;
import io.duban.worklist.DeskItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything about one task, as one reader may see it: where it stands, and why. */
public record TaskDossier(
        Task task,
        Plan plan,
        PlanItem item,
        List<Indicator> indicators,
        @Nullable Light light,
        List<OpenStep> open,
        List<DeskItem> actions,
        List<UnitStanding> units,
        List<YearReport> years,
        List<IndicatorCourse> courses,
        List<Objection> objections,
        List<SupervisionOrder> orders,
        List<Reminder> reminders,
        List<Duty> duties,
        List<Picture> pictures,
        Map<UnitId, String> unitNames,
        Map<PersonId, String> personNames) {

    public String unit(@Nullable UnitId id) {
        return id == null ? "" : unitNames.getOrDefault(id, "");
    }

    public String person(@Nullable PersonId id) {
        return id == null ? "" : personNames.getOrDefault(id, "");
    }
}
