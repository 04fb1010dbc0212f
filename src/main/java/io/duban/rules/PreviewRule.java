package io.duban.rules;

import static io.duban.shared.Role.ADMIN;

import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.supervision.CompareLights;
import io.duban.supervision.CompareReminders;
import io.duban.task.Duties;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an admin what would come of a change of a rule. */
@Component
public class PreviewRule {

    /**
     * What holds before and after; which lights turn, how many reminders go out, or how many steps are open
     * and keep their dates, by the topic. {@code spared} counts
     * the plans that have rules of their own and so are not concerned.
     */
    public record Preview(
            RuleRequest request,
            RuleNumbers before,
            RuleNumbers after,
            int spared,
            CompareLights.@Nullable Comparison lights,
            CompareReminders.@Nullable Comparison reminders,
            @Nullable Integer openSteps) {}

    private final CheckedRule checked;
    private final RuleChanges changes;
    private final Plans plans;
    private final CompareLights lights;
    private final CompareReminders reminders;
    private final Duties duties;

    PreviewRule(
            CheckedRule checked,
            RuleChanges changes,
            Plans plans,
            CompareLights lights,
            CompareReminders reminders,
            Duties duties) {
        this.checked = checked;
        this.changes = changes;
        this.plans = plans;
        this.lights = lights;
        this.reminders = reminders;
        this.duties = duties;
    }

    /** Refuses what {@link ChangeRule} refuses; changes nothing. */
    @Transactional(readOnly = true)
    public Preview of(RuleRequest request, Actor.Person who) {
        who.asAnywhere(ADMIN);
        PlanId plan = request.scope().plan();
        if (plan != null) {
            plans.get(plan);
        }
        RuleNumbers before = checked.of(request).numbers();
        Set<PlanId> spared = plan == null ? changes.book(request.topic()).withTheirOwn(request.from()) : Set.of();
        return effect(request, before, spared);
    }

    private Preview effect(RuleRequest request, RuleNumbers before, Set<PlanId> spared) {
        PlanId plan = request.scope().plan();
        RuleNumbers after = checked.after(request);
        int others = spared.size();
        LocalDate from = request.from();
        return switch (request.topic()) {
            case LIGHTS -> {
                CompareLights.Comparison turned = lights.on(from, plan, spared, RuleTopic.limits(after));
                yield new Preview(request, before, after, others, turned, null, null);
            }
            case REMINDERS -> {
                CompareReminders.Comparison sent = reminders.from(from, plan, spared, RuleTopic.rhythm(after));
                yield new Preview(request, before, after, others, null, sent, null);
            }
            case DUE_DAYS -> new Preview(request, before, after, others, null, null, duties.open(plan, spared));
        };
    }
}
