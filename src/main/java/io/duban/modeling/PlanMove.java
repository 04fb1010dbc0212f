package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;

import io.duban.shared.Actor;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where everything that runs by an older version would stand in the one in force; admins and auditors read it. */
@Component
public class PlanMove {

    private final RunningProcesses running;
    private final ReleasedModels released;

    PlanMove(RunningProcesses running, ReleasedModels released) {
        this.running = running;
        this.released = released;
    }

    /** Refuses the version in force, from which there is no newer one. */
    @Transactional(readOnly = true)
    public MovePlan toTheNewest(String model, int number, Map<String, String> byHand, Actor.Person who) {
        who.asAnywhere(ADMIN, AUDITOR);
        return running.plan(way(model, number, byHand));
    }

    MoveWay way(String model, int number, Map<String, String> byHand) {
        int newest = released.versions(model).get(0).number();
        released.steps(model, number);
        if (number >= newest) {
            throw new ModelingRefusal.NothingNewer(number);
        }
        return new MoveWay(model, number, newest, byHand);
    }
}
