package io.duban.plan;

import io.duban.shared.Actor;

/** What this feature tells the process: facts, never engine commands. */
public interface PlanLifecycle {

    /** The draft is handed in for issuing; {@code consult} when the departments' opinions are asked for first. */
    void submitted(PlanId plan, boolean consult, Actor actor);
}
