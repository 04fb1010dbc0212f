package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.Change;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** States what a draft as a whole is to reach. */
@Component
public class PutGoals {

    private final Plans plans;
    private final Goals goals;
    private final PlanJournal journal;

    PutGoals(Plans plans, Goals goals, PlanJournal journal) {
        this.plans = plans;
        this.goals = goals;
        this.journal = journal;
    }

    /**
     * Takes the place of all goals. Refuses with {@link StaleAggregate} when the plan is no longer in the version that
     * was shown, and names every fault.
     */
    @Transactional
    public void put(PlanId id, int shown, List<Goal> now, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Actor.Person actor = who.as(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        if (plan.version() != shown) {
            throw new StaleAggregate(id);
        }
        plan.mustBeEditable();
        List<PlanFault> faults = GoalRules.check(now);
        if (!faults.isEmpty()) {
            throw new PlanRefusal.ItemsFaulty(faults);
        }
        List<Goal> before = goals.ofPlan(id);
        if (!before.equals(now)) {
            goals.put(id, now);
            plans.save(plan);
            journal.noteItems(id, PlanAct.GOALS_PUT, changes(before, now), actor);
        }
    }

    private static List<Change> changes(List<Goal> before, List<Goal> now) {
        Map<String, String> old = texts(before);
        Map<String, String> next = texts(now);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(next.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(old.get(name), next.get(name))) {
                changes.add(new Change("goal", old.get(name), next.get(name)));
            }
        }
        return changes;
    }

    private static Map<String, String> texts(List<Goal> goals) {
        ItemTexts coded = ItemTexts.coded(Map.of());
        Map<String, String> texts = new LinkedHashMap<>();
        goals.forEach(goal -> texts.put(goal.indicator().name(), coded.text(goal.indicator())));
        return texts;
    }
}
