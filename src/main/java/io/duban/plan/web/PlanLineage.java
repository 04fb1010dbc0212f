package io.duban.plan.web;

import io.duban.plan.Editions;
import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.shared.Visibility;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the earlier and later editions of a plan that a reader may see. */
@Component
class PlanLineage {

    private final Editions editions;
    private final PlanDirectory directory;
    private final Plans plans;

    PlanLineage(Editions editions, PlanDirectory directory, Plans plans) {
        this.editions = editions;
        this.directory = directory;
        this.plans = plans;
    }

    PlanSheet.Lineage of(PlanId plan, Visibility visibility) {
        return new PlanSheet.Lineage(
                readable(editions.before(plan).stream(), visibility),
                readable(editions.after(plan).stream(), visibility));
    }

    private List<Plan> readable(Stream<PlanId> ids, Visibility visibility) {
        return ids.filter(id -> directory.isReadable(id, visibility))
                .map(plans::get)
                .toList();
    }
}
