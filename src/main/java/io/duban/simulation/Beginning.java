package io.duban.simulation;

import io.duban.database.DatabaseRefused;
import io.duban.demo.DemoClock;
import io.duban.demo.SampleWorld;
import io.duban.organization.People;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the people and the plan of a simulation, once; what was begun is gone on with. */
@Component
@SimulationOnly
class Beginning {

    private static final Duration AFTER = Duration.ofHours(2);
    private static final int DAYS_TO_CONSULT = 10;

    private final SampleWorld world;
    private final SimulationMapper mapper;
    private final DemoClock clock;
    private final SubmitPlan submitPlan;
    private final People people;
    private final TransactionOperations transactions;

    Beginning(
            SampleWorld world,
            SimulationMapper mapper,
            DemoClock clock,
            SubmitPlan submitPlan,
            People people,
            TransactionOperations transactions) {
        this.world = world;
        this.mapper = mapper;
        this.clock = clock;
        this.submitPlan = submitPlan;
        this.people = people;
        this.transactions = transactions;
    }

    /** Refuses a database in which something else was begun: a demonstration, or another simulation. */
    void of(Order order) {
        Order known = mapper.find().orElse(null);
        boolean isOther = known == null ? world.begun() : !known.equals(order);
        if (isOther) {
            throw new DatabaseRefused("database.refused.simulation");
        }
        if (known == null) {
            transactions.executeWithoutResult(status -> {
                world.begin();
                mapper.begin(order);
            });
        }
        if (world.plan().isEmpty()) {
            enter(order);
        }
    }

    /** Entered and handed in at once, so that nothing lies between the two. */
    private void enter(Order order) {
        clock.moveTo(DemoClock.BEGINNING.plus(AFTER));
        transactions.executeWithoutResult(status -> {
            PlanId plan = world.enter(order.plan());
            submitPlan.submit(plan, BusinessTime.today(clock).plusDays(DAYS_TO_CONSULT), staff());
        });
    }

    private Actor.Person staff() {
        return people.actor(
                people.holding(world.office(), Role.OFFICE_STAFF).get(0).id());
    }
}
