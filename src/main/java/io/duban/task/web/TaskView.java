package io.duban.task.web;

import io.duban.organization.UnitNames;
import io.duban.plan.Indicator;
import io.duban.plan.Plan;
import io.duban.plan.PlanItem;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.Responsibility;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.Demand;
import io.duban.task.Objection;
import io.duban.task.Part;
import io.duban.task.SigningState;
import io.duban.task.Task;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task as its pages show it: what the plan says of it, the units and the objections, with their names. */
record TaskView(
        Task task,
        Plan plan,
        Demand demand,
        List<Objection> objections,
        UnitNames units,
        Map<PersonId, String> people) {

    /** What the plan says of it, in the words that it has now. */
    public PlanItem item() {
        return demand.item();
    }

    public List<Indicator> indicators() {
        return demand.indicators();
    }

    public String unit(UnitId id) {
        return units.of(id);
    }

    /** As it was called at this moment. */
    public String unit(UnitId id, Instant at) {
        return units.of(id, at);
    }

    public String person(@Nullable PersonId id) {
        return id == null ? "" : people.getOrDefault(id, "");
    }

    /** What this plan calls such a unit; null: the usual word. */
    @Nullable
    public String label(Responsibility responsibility) {
        return plan.head().label(responsibility);
    }

    public @Nullable Part part(UnitId unit) {
        return task.parts().of(unit).orElse(null);
    }

    /** The parts that stand. */
    public List<Part> parts() {
        return task.parts().list().stream()
                .filter(part -> part.state() != SigningState.RELEASED)
                .toList();
    }

    public List<Objection> objectionsOf(UnitId unit) {
        return objections.stream()
                .filter(objection -> objection.unitId().equals(unit))
                .toList();
    }

    /** The unit's objection that waits for its answer. */
    public @Nullable Objection open(UnitId unit) {
        return objectionsOf(unit).stream()
                .filter(objection -> objection.answeredAt() == null)
                .findFirst()
                .orElse(null);
    }

    public String target(Indicator.Target target) {
        return ProposedIndicator.signs(target);
    }
}
