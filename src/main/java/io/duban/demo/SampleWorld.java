package io.duban.demo;

import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sample people and plans, for whoever lets them live under the moved clock. */
@Component
@SampleOnly
public class SampleWorld {

    private final DemoPeople people;
    private final Samples samples;
    private final EnterPlan enterPlan;
    private final Scene scene;
    private final DemoClock clock;
    private final DemoStateMapper state;

    SampleWorld(
            DemoPeople people,
            Samples samples,
            EnterPlan enterPlan,
            Scene scene,
            DemoClock clock,
            DemoStateMapper state) {
        this.people = people;
        this.samples = samples;
        this.enterPlan = enterPlan;
        this.scene = scene;
        this.clock = clock;
        this.state = state;
    }

    /** The clock stands at its beginning, and the people are there. Refuses a database that has people already. */
    @Transactional
    public void begin() {
        clock.begin();
        people.load();
    }

    /** Whether it has begun, here or in the demonstration. */
    public boolean begun() {
        return state.find().isPresent();
    }

    /** The plan that was entered; empty before. */
    public Optional<PlanId> plan() {
        return state.find().map(DemoState::planId);
    }

    /**
     * Enters a plan of the samples by its file's name, as the office's staff would, and keeps that it was entered.
     *
     * @throws java.io.UncheckedIOException when there is no such plan
     */
    @Transactional
    public PlanId enter(String name) {
        SamplePlan plan = samples.plan(name);
        var staff = scene.person(DemoHistory.STAFF);
        SamplePlan.Head parent = plan.parent();
        PlanId above = parent == null ? null : enterPlan.parent(parent, office(), staff);
        PlanId entered = enterPlan.enter(plan, above, scene, staff);
        state.setPlan(entered);
        return entered;
    }

    /** Enters another plan of the samples below the one that was entered first. */
    @Transactional
    public PlanId enterBelow(String name) {
        return enterPlan.enter(samples.plan(name), scene.plan(), scene, scene.person(DemoHistory.STAFF));
    }

    /** The office that oversees the sample plans. */
    public UnitId office() {
        return scene.unit(DemoHistory.OFFICE);
    }

    /** Somebody who may read everything and do nothing, with the roles of today. */
    public Actor.Person reader() {
        return scene.holder("hebei-gov", Role.AUDITOR);
    }

    /** Somebody who may change units. */
    public Actor.Person admin() {
        return person("xi.weiyang");
    }

    /** With today's roles. Throws {@link io.duban.shared.Missing} when there is no such account. */
    public Actor.Person person(String account) {
        return scene.person(account);
    }

    /** Throws {@link io.duban.shared.Missing} when the samples have no such unit. */
    public UnitId unit(String code) {
        return scene.unit(code);
    }
}
