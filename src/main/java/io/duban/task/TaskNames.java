package io.duban.task;

import io.duban.organization.Units;
import io.duban.shared.About;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Names a task and one of its units, for those who tell of an act. */
@Component
public class TaskNames {

    private final TaskStandings standings;
    private final Units units;

    TaskNames(TaskStandings standings, Units units) {
        this.standings = standings;
        this.units = units;
    }

    /** Two statements. */
    public About of(TaskId task, UnitId unit) {
        return about(standing(task), unit);
    }

    /** With the unit that leads it; two statements. */
    public About led(TaskId task) {
        TaskStanding standing = standing(task);
        return about(standing, standing.leadUnitId());
    }

    private About about(TaskStanding task, UnitId unit) {
        String name = units.names(Set.of(unit)).getOrDefault(unit, "");
        return new About(task.title(), name, "/tasks/" + task.id());
    }

    private TaskStanding standing(TaskId task) {
        return standings.of(List.of(task)).stream().findFirst().orElseThrow(() -> new Missing(task));
    }
}
