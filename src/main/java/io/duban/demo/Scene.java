package io.duban.demo;

import io.duban.organization.Accounts;
import io.duban.organization.People;
import io.duban.organization.Units;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the people, units and tasks that the sample files name by account, code and number. */
@Component
@SampleOnly
class Scene {

    private static final int ALL = 1000;

    private final Accounts accounts;
    private final People people;
    private final Units units;
    private final Tasks tasks;
    private final DemoStateMapper state;
    private final Map<String, PersonId> persons = new HashMap<>();
    private final Map<String, UnitId> codes = new HashMap<>();
    private final Map<String, Task> issued = new HashMap<>();

    Scene(Accounts accounts, People people, Units units, Tasks tasks, DemoStateMapper state) {
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.tasks = tasks;
        this.state = state;
    }

    /** With the roles held on the day of the clock. */
    Actor.Person person(String account) {
        return people.actor(persons.computeIfAbsent(
                account,
                name -> accounts.find(name).orElseThrow(() -> new Missing(name)).id()));
    }

    /** The first who holds this role in the unit. */
    Actor.Person holder(String unitCode, Role role) {
        List<PersonName> holders = people.holding(unit(unitCode), role);
        return people.actor(holders.get(0).id());
    }

    UnitId unit(String code) {
        return codes.computeIfAbsent(code, wanted -> units.byCode(wanted)
                .orElseThrow(() -> new Missing(wanted))
                .id());
    }

    Set<UnitId> units(List<String> unitCodes) {
        return unitCodes.stream().map(this::unit).collect(Collectors.toSet());
    }

    PlanId plan() {
        PlanId plan = state.find().orElseThrow().planId();
        if (plan == null) {
            throw new Missing("sample plan");
        }
        return plan;
    }

    TaskId task(String number) {
        if (issued.isEmpty()) {
            issued.putAll(tasks.ofPlan(plan(), null, ALL).stream()
                    .collect(Collectors.toMap(Task::number, Function.identity())));
        }
        Task task = issued.get(number);
        if (task == null) {
            throw new Missing("task " + number);
        }
        return task.id();
    }
}
