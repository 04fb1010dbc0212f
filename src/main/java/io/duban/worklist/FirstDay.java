package io.duban.worklist;

import io.duban.organization.Beginnings;
import io.duban.plan.PlanDirectory;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to do in a new installation until the first plan is there, each step with its state. */
@Component
public class FirstDay {

    /** A step. */
    public enum Step {
        NAME("/organization/units"),
        PEOPLE("/organization/roster"),
        OFFICE("/organization/people"),
        PASSWORDS("/organization/first-passwords"),
        PLAN("/plans/proposals");

        private final String path;

        Step(String path) {
            this.path = path;
        }

        Set<Role> roles() {
            return this == PLAN ? Set.of(Role.OFFICE_STAFF, Role.OFFICE_HEAD) : Set.of(Role.ADMIN);
        }

        /** Where it is done. */
        public String path() {
            return path;
        }
    }

    /**
     * How it stands with a step.
     *
     * @param mine whether the reader may do it
     * @param others the names of those who can, where the reader may not; empty where nobody can yet
     */
    public record Line(Step step, boolean done, boolean mine, List<String> others) {}

    private static final Visibility ALL = new Visibility(true, Set.of(), Set.of());

    private final Beginnings beginnings;
    private final PlanDirectory plans;
    private volatile boolean over;

    FirstDay(Beginnings beginnings, PlanDirectory plans) {
        this.beginnings = beginnings;
        this.plans = plans;
    }

    /** Empty for those who have no part in it, and for everybody once there is a plan: then people are at work. */
    @Transactional(readOnly = true)
    public List<Line> guide(Actor.Person who) {
        if (over || !who.holdsAnywhere(Role.ADMIN, Role.OFFICE_STAFF, Role.OFFICE_HEAD)) {
            return List.of();
        }
        over = !plans.page(ALL, null, 1).rows().isEmpty();
        return over ? List.of() : lines(beginnings.facts(), who);
    }

    private List<Line> lines(Beginnings.Facts facts, Actor.Person who) {
        List<Line> lines = new ArrayList<>();
        for (Step step : Step.values()) {
            boolean mine = who.holdsAnywhere(step.roles().toArray(Role[]::new));
            boolean done = isDone(step, facts);
            lines.add(new Line(step, done, mine, mine || done ? List.of() : beginnings.holders(step.roles())));
        }
        return lines;
    }

    private boolean isDone(Step step, Beginnings.Facts facts) {
        return switch (step) {
            case NAME -> facts.named();
            case PEOPLE -> facts.units() > 1 && facts.people() > 1;
            case OFFICE -> facts.office();
            case PASSWORDS -> facts.people() > 1 && facts.untold() == 0;
            case PLAN -> over;
        };
    }
}
