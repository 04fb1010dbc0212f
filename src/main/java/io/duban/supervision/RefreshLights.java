package io.duban.supervision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.duban.organization.Units;
import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes lights anew, for some tasks or a page of all, in a number of statements that does not grow with them. */
@Component
class RefreshLights {

    private final TaskStandings standings;
    private final Curves curves;
    private final Lights lights;
    private final LightRules rules;
    private final Units units;
    private final Clock clock;

    RefreshLights(TaskStandings standings, Curves curves, Lights lights, LightRules rules, Units units, Clock clock) {
        this.standings = standings;
        this.curves = curves;
        this.lights = lights;
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public void of(Collection<TaskId> tasks, LocalDate day) {
        refresh(standings.of(tasks), day);
    }

    /** The lights of a page of all tasks; answers the last task of the page, none when there are no more. */
    @Transactional
    public Optional<TaskId> page(@Nullable TaskId after, int size, LocalDate day) {
        List<TaskStanding> page = standings.page(after, size);
        refresh(page, day);
        return page.size() < size
                ? Optional.empty()
                : Optional.of(page.get(size - 1).id());
    }

    private void refresh(List<TaskStanding> tasks, LocalDate day) {
        if (tasks.isEmpty()) {
            return;
        }
        List<TaskId> ids = tasks.stream().map(TaskStanding::id).toList();
        List<TaskSituation> situations = situations(tasks, ids, day);
        Map<UnitId, String> names = names(situations);
        Map<TaskId, Light> before = lights.of(ids);
        List<Light> changed = new ArrayList<>();
        List<LightChange> changes = new ArrayList<>();
        for (TaskSituation situation : situations) {
            Light old = before.get(situation.task().id());
            Light light = light(situation, names, old);
            if (old == null || !light.saysSame(old)) {
                changed.add(light);
            }
            if (LightChange.between(old, light)) {
                changes.add(new LightChange(day, old == null ? null : old.color(), light));
            }
        }
        lights.keep(changed);
        lights.note(changes);
    }

    private List<TaskSituation> situations(List<TaskStanding> tasks, List<TaskId> ids, LocalDate day) {
        // What was done late counts through the year after it; the running year may lie one behind the calendar's.
        LocalDate since = LocalDate.of(day.getYear() - 2, 1, 1);
        Map<TaskId, List<Duty>> duties = standings.duties(ids, since).stream().collect(groupingBy(Duty::taskId));
        Map<TaskId, Curve> known = curves.of(tasks);
        Map<PlanId, LightLimits> limits =
                lights.limits(tasks.stream().map(TaskStanding::planId).collect(toSet()));
        return tasks.stream()
                .map(task -> new TaskSituation(
                        task,
                        duties.getOrDefault(task.id(), List.of()),
                        known.getOrDefault(task.id(), Curve.NONE),
                        limits.getOrDefault(task.planId(), LightLimits.usual()),
                        day))
                .toList();
    }

    private Map<UnitId, String> names(List<TaskSituation> situations) {
        Set<UnitId> ids = situations.stream()
                .map(LightArguments::unit)
                .filter(Objects::nonNull)
                .collect(toSet());
        return ids.isEmpty() ? Map.of() : units.names(ids);
    }

    private Light light(TaskSituation situation, Map<UnitId, String> names, @Nullable Light before) {
        LightRules.Verdict verdict = rules.judge(situation.inputs());
        return new Light(
                situation.task().id(),
                situation.task().planId(),
                verdict.color(),
                verdict.rule(),
                LightArguments.of(situation, names),
                LightSince.of(situation, verdict, before),
                situation.expectedPercent(),
                situation.seenPercent(),
                clock.instant());
    }
}
