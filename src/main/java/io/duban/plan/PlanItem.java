package io.duban.plan;

import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One task, policy or project as the plan states it. The section path lists the headings from the outermost. */
public record PlanItem(
        PlanItemId id,
        PlanId planId,
        int position,
        String number,
        ItemKind kind,
        List<String> sectionPath,
        String title,
        String content,
        TimeLimit timeLimit,
        String acceptanceCriteria,
        String formOfResult,
        List<ItemUnit> units,
        int version) {

    /** A unit's part in the item; {@code inferred} when the document does not say so itself. */
    public record ItemUnit(UnitId unit, Responsibility responsibility, boolean inferred) {}

    /** A stage date of a continuous item. */
    public record Stage(LocalDate on, String words) {}

    /** A date, or continuous with stages; {@code dueOn} is set for {@link LimitKind#DATE} only. */
    public record TimeLimit(LimitKind kind, @Nullable LocalDate dueOn, List<Stage> stages) {

        public TimeLimit {
            stages = List.copyOf(stages);
        }
    }

    public PlanItem {
        sectionPath = List.copyOf(sectionPath);
        units = List.copyOf(units);
    }

    /** The same in other words. */
    public PlanItem saying(String otherContent, String otherCriteria, String otherResult) {
        return new PlanItem(
                id,
                planId,
                position,
                number,
                kind,
                sectionPath,
                title,
                otherContent,
                timeLimit,
                otherCriteria,
                otherResult,
                units,
                version);
    }
}
