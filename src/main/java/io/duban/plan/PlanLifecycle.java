package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;

/** What this feature tells the process: facts, never engine commands. */
public interface PlanLifecycle {

    /** The draft is handed in for issuing; {@code consult} when the departments' opinions are asked for first. */
    void submitted(PlanId plan, boolean consult, Actor actor);

    void opinionGiven(PlanId plan, UnitId unit, Actor actor);

    /** The office has worked the opinions, or the head's reasons, into the draft. */
    void revised(PlanId plan, Actor actor);

    void approved(PlanId plan, Actor actor);

    void returned(PlanId plan, Actor actor);
}
