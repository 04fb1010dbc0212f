package io.duban.worklist.internal;

import io.duban.shared.Role;
import io.duban.work.BarredSteps;
import io.duban.work.Block;
import io.duban.work.Steps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Who is barred from a step, which its role alone does not say: the features' rules in the form of lists. */
@Component
class BarringInLists {

    private final BarredSteps barred;
    private final Steps steps;

    BarringInLists(BarredSteps barred, Steps steps) {
        this.barred = barred;
        this.steps = steps;
    }

    /** Whoever did the act (the journal's code) does not decide at steps of the block. */
    record Bar(Block block, String act) {}

    /** The same, where the role is one of the step's. */
    record RoleBar(Block block, Role role, String act) {}

    /** Whoever did one of the acts may be barred from something that waits for the role. */
    record Place(Role role, Set<String> acts) {}

    /** {@code places} are those that the released models know, so that nobody else's steps are looked at. */
    record Rules(Collection<Bar> bars, Collection<RoleBar> roleBars, Collection<Place> places) {}

    Rules rules() {
        return new Rules(bars(), roleBars(), places());
    }

    private List<Bar> bars() {
        return barred.all().stream()
                .flatMap(bars -> bars.acts().stream().map(act -> new Bar(bars.block(), act)))
                .toList();
    }

    private List<RoleBar> roleBars() {
        return barred.all().stream()
                .flatMap(bars -> bars.more().entrySet().stream().flatMap(more -> more.getValue().stream()
                        .map(act -> new RoleBar(bars.block(), more.getKey(), act))))
                .toList();
    }

    private List<Place> places() {
        Map<Role, Set<String>> acts = new TreeMap<>();
        steps.all().forEach(step -> step.roles().forEach(role -> acts.computeIfAbsent(role, any -> new TreeSet<>())
                .addAll(barred.acts(step.block(), step.roles()))));
        return acts.entrySet().stream()
                .filter(place -> !place.getValue().isEmpty())
                .map(place -> new Place(place.getKey(), place.getValue()))
                .toList();
    }
}
