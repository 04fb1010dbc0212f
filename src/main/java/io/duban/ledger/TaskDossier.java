package io.duban.ledger;

import io.duban.ledger.ProcessPictures.Picture;
import io.duban.organization.Names;
import io.duban.plan.Indicator;
import io.duban.plan.Plan;
import io.duban.plan.PlanItem;
import io.duban.report.YearReport;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.supervision.Light;
import io.duban.task.Demand;
import io.duban.task.Task;
import io.duban.worklist.DeskItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about one task, as one reader may see it: where it stands, and why. */
public record TaskDossier(
        Task task,
        Plan plan,
        Demand demand,
        @Nullable Light light,
        List<OpenStep> open,
        List<DeskItem> actions,
        List<UnitStanding> units,
        List<YearReport> years,
        List<IndicatorCourse> courses,
        TaskMatters matters,
        List<Picture> pictures,
        Names names) {

    /** What the plan says of it, in the words that it has now. */
    public PlanItem item() {
        return demand.item();
    }

    public List<Indicator> indicators() {
        return demand.indicators();
    }

    public String unit(@Nullable UnitId id) {
        return names.unit(id);
    }

    /** As it was called at this moment; null: today. */
    public String unit(@Nullable UnitId id, @Nullable Instant at) {
        return names.unit(id, at);
    }

    public String person(@Nullable PersonId id) {
        return names.person(id);
    }
}
