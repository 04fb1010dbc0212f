package io.duban.rules;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;
import static io.duban.shared.Role.GROUP_LEADER;
import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;
import static io.duban.shared.Role.SUPERVISOR;

import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.Visibility;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may read which rules: those of all plans whoever works with lights, those of a plan who may read the plan. */
@Component
class RuleDesk {

    private final Plans plans;
    private final PlanDirectory directory;

    RuleDesk(Plans plans, PlanDirectory directory) {
        this.plans = plans;
        this.directory = directory;
    }

    /** Admins keep the rules of all plans, though they read nothing else of them. */
    Visibility reader(Actor.Person who) {
        Actor.Person reader = who.asAnywhere(ADMIN, AUDITOR, OFFICE_STAFF, OFFICE_HEAD, SUPERVISOR, GROUP_LEADER);
        return who.holdsAnywhere(ADMIN) ? new Visibility(true, Set.of(), Set.of()) : Visibility.of(reader);
    }

    /** Throws {@link io.duban.shared.Missing} for a plan that there is not, or of which the reader may not know. */
    void mustBeReadable(RuleScope scope, Actor.Person who) {
        Visibility reader = reader(who);
        PlanId plan = scope.plan();
        if (plan != null && !who.holdsAnywhere(ADMIN)) {
            directory.readable(plan, reader);
        } else if (plan != null) {
            plans.get(plan);
        }
    }
}
