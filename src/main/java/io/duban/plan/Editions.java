package io.duban.plan;

import java.util.List;
import java.util.Optional;

/** Which plan is the new edition of which. */
public interface Editions {

    /** The plan of which this one is a new edition. */
    Optional<PlanId> before(PlanId plan);

    /** Its new editions, the oldest first. */
    List<PlanId> after(PlanId plan);

    void add(PlanId plan, PlanId supersedes);
}
