package io.duban.supervision;

import io.duban.plan.PlanId;
import io.duban.task.TaskId;
import io.duban.task.TaskStanding;
import io.duban.task.TaskStandings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which lights would be others by other limits or another table, on a day to come, with what is known of the tasks
 * today.
 */
@Component
public class CompareLights {

    private static final int PAGE = 500;

    /** A preview keeps somebody waiting; so many tasks are judged twice within a few seconds. */
    static final int MOST = 20_000;

    /** A task whose light would be another. */
    public record Turn(TaskStanding task, Light before, Light after) {}

    /** How many tasks were looked at, {@code all} unless there are more than that; those that turn, by their id. */
    public record Comparison(int looked, boolean all, List<Turn> turns) {}

    private final TaskStandings standings;
    private final SituationsOfTasks situations;
    private final JudgeLights judge;

    CompareLights(TaskStandings standings, SituationsOfTasks situations, JudgeLights judge) {
        this.standings = standings;
        this.situations = situations;
        this.judge = judge;
    }

    /** The lights of a plan (null: of all plans but those in {@code spared}) by these limits beside those in force. */
    @Transactional(readOnly = true)
    public Comparison on(LocalDate day, @Nullable PlanId plan, Set<PlanId> spared, LightLimits others) {
        return compare(
                day,
                plan,
                spared,
                (found, now) ->
                        judge.of(found.stream().map(one -> by(others, one)).toList(), now));
    }

    /** The lights of all plans by other rules beside those in force. */
    @Transactional(readOnly = true)
    public Comparison on(LocalDate day, LightRules others) {
        return compare(day, null, Set.of(), (found, now) -> judge.of(found, now, others));
    }

    /** How lights are judged otherwise. */
    private interface Otherwise {
        List<Light> of(List<TaskSituation> found, Map<TaskId, Light> now);
    }

    private Comparison compare(LocalDate day, @Nullable PlanId plan, Set<PlanId> spared, Otherwise others) {
        List<Turn> turns = new ArrayList<>();
        int read = 0;
        int looked = 0;
        @Nullable TaskId after = null;
        List<TaskStanding> page;
        do {
            page = standings.page(plan, after, PAGE);
            List<TaskStanding> concerned = page.stream()
                    .filter(task -> !spared.contains(task.planId()))
                    .toList();
            turns.addAll(turns(concerned, day, others));
            read += page.size();
            looked += concerned.size();
            after = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (page.size() == PAGE && read < MOST);
        return new Comparison(looked, page.size() < PAGE, turns);
    }

    private List<Turn> turns(List<TaskStanding> tasks, LocalDate day, Otherwise others) {
        SituationsOfTasks.Found known = situations.of(tasks, day);
        Map<TaskId, Light> now = known.before();
        List<TaskSituation> found = known.situations();
        List<Light> before = judge.of(found, now);
        List<Light> after = others.of(found, now);
        List<Turn> turns = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            if (before.get(at).color() != after.get(at).color()) {
                turns.add(new Turn(found.get(at).task(), before.get(at), after.get(at)));
            }
        }
        return turns;
    }

    /** What the task comes to by other limits from its day on; what was before goes by the limits of then. */
    private static TaskSituation by(LightLimits others, TaskSituation one) {
        LimitsOverTime limits = day -> day.isBefore(one.day()) ? one.limits().on(day) : others;
        return new TaskSituation(one.task(), one.duties(), one.curve(), limits, one.day());
    }
}
