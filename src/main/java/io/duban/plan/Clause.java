package io.duban.plan;

import java.util.List;

/** One stretch of the plan's own text; its path lists the headings from the outermost. */
public record Clause(ClauseId id, PlanId planId, int position, String number, List<String> path, String body) {

    public Clause {
        path = List.copyOf(path);
    }
}
