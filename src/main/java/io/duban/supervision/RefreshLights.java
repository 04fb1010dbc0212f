package io.duban.supervision;

import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes lights anew, for some tasks or a page of all, in a number of statements that does not grow with them. */
@Component
class RefreshLights {

    private final TaskStandings standings;
    private final SituationsOfTasks situations;
    private final JudgeLights judge;
    private final Lights lights;

    RefreshLights(TaskStandings standings, SituationsOfTasks situations, JudgeLights judge, Lights lights) {
        this.standings = standings;
        this.situations = situations;
        this.judge = judge;
        this.lights = lights;
    }

    @Transactional
    public void of(Collection<TaskId> tasks, LocalDate day) {
        refresh(standings.of(tasks), day);
    }

    /** The lights of a page of all tasks; answers the last task of the page, none when there are no more. */
    @Transactional
    public Optional<TaskId> page(@Nullable TaskId after, int size, LocalDate day) {
        List<TaskStanding> page = standings.page(null, after, size);
        refresh(page, day);
        return page.size() < size
                ? Optional.empty()
                : Optional.of(page.get(size - 1).id());
    }

    private void refresh(List<TaskStanding> tasks, LocalDate day) {
        if (tasks.isEmpty()) {
            return;
        }
        SituationsOfTasks.Found found = situations.of(tasks, day);
        List<Light> changed = new ArrayList<>();
        List<LightChange> changes = new ArrayList<>();
        for (Light light : judge.of(found.situations(), found.before())) {
            Light old = found.before().get(light.taskId());
            if (old == null || !light.saysSame(old)) {
                changed.add(light);
            }
            if (LightChange.between(old, light)) {
                changes.add(new LightChange(day, old == null ? null : old.color(), light));
            }
        }
        lights.keep(changed, changes);
    }
}
