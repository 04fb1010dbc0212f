package io.duban.simulation;

import io.duban.demo.SampleWorld;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Below the plan the office issues annual work plans: the first without asking the units, the next after it. */
@Component
@SimulationOnly
class YearlyPlans implements Dated.Source {

    private static final int DAYS_TO_CONSULT = 14;

    private final SampleWorld world;
    private final SubmitPlan submit;
    private final Overseers overseers;
    private final Clock clock;

    YearlyPlans(SampleWorld world, SubmitPlan submit, Overseers overseers, Clock clock) {
        this.world = world;
        this.submit = submit;
        this.overseers = overseers;
        this.clock = clock;
    }

    @Override
    public List<Dated.Entry> entries() {
        return List.of(
                issued(LocalDate.of(2020, 1, 10), "year-2020", false),
                issued(LocalDate.of(2021, 1, 11), "year-2021", true));
    }

    private Dated.Entry issued(LocalDate on, String name, boolean consulting) {
        return new Dated.Entry(on, "plan|" + name, () -> {
            PlanId plan = world.enterBelow(name);
            LocalDate until = consulting ? BusinessTime.today(clock).plusDays(DAYS_TO_CONSULT) : null;
            submit.submit(
                    plan,
                    until,
                    overseers.one(world.office(), Role.OFFICE_STAFF).orElseThrow());
        });
    }
}
