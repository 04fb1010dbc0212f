package io.duban.worklist;

import io.duban.organization.OrganizationProgress;
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

        private String path(OrganizationProgress.Stage stage) {
            return this == NAME && stage.unnamed() != null ? path + "/" + stage.unnamed() : path;
        }
    }

    /**
     * How it stands with a step.
     *
     * @param path where it is done
     * @param mine whether the reader may do it
     * @param unused people who have got a first password or a link and have not used it, where the step is about that
     * @param others the names of those who can, where the reader may not; empty where nobody can yet
     */
    public record Line(Step step, String path, boolean done, boolean mine, int unused, List<String> others) {}

    private static final Visibility ALL = new Visibility(true, Set.of(), Set.of());

    private final OrganizationProgress progress;
    private final PlanDirectory plans;
    private volatile boolean over;

    FirstDay(OrganizationProgress progress, PlanDirectory plans) {
        this.progress = progress;
        this.plans = plans;
    }

    /** Empty for those who have no part in it, and for everybody once there is a plan: then people are at work. */
    @Transactional(readOnly = true)
    public List<Line> guide(Actor.Person who) {
        if (over || !who.holdsAnywhere(Role.ADMIN, Role.OFFICE_STAFF, Role.OFFICE_HEAD)) {
            return List.of();
        }
        over = !plans.page(ALL, null, 1).rows().isEmpty();
        return over ? List.of() : lines(progress.stage(), who);
    }

    private List<Line> lines(OrganizationProgress.Stage stage, Actor.Person who) {
        List<Line> lines = new ArrayList<>();
        for (Step step : Step.values()) {
            boolean mine = who.holdsAnywhere(step.roles().toArray(Role[]::new));
            boolean done = isDone(step, stage);
            List<String> others = mine || done ? List.of() : progress.holders(step.roles());
            int unused = step == Step.PASSWORDS ? stage.due().unused() : 0;
            lines.add(new Line(step, step.path(stage), done, mine, unused, others));
        }
        return lines;
    }

    private boolean isDone(Step step, OrganizationProgress.Stage stage) {
        return switch (step) {
            case NAME -> stage.unnamed() == null;
            case PEOPLE -> stage.units() > 1 && stage.people() > 1;
            case OFFICE -> stage.office();
            case PASSWORDS -> stage.people() > 1 && stage.due().untold() == 0;
            case PLAN -> over;
        };
    }
}
