package io.duban.supervision;

import static java.util.stream.Collectors.toSet;

import io.duban.organization.Units;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lights the rules give to situations, in the order of these. */
@Component
class JudgeLights {

    private final LightRules rules;
    private final Units units;
    private final Clock clock;

    JudgeLights(LightRules rules, Units units, Clock clock) {
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    /** @param before the lights that they have now, which say since when a reason holds */
    List<Light> of(List<TaskSituation> situations, Map<TaskId, Light> before) {
        return of(situations, before, rules);
    }

    /** The same by other rules than those in force. */
    List<Light> of(List<TaskSituation> situations, Map<TaskId, Light> before, LightRules by) {
        Map<UnitId, String> names = names(situations);
        return situations.stream()
                .map(situation ->
                        light(situation, names, before.get(situation.task().id()), by))
                .toList();
    }

    private Map<UnitId, String> names(List<TaskSituation> situations) {
        Set<UnitId> ids = situations.stream()
                .map(LightArguments::unit)
                .filter(Objects::nonNull)
                .collect(toSet());
        return ids.isEmpty() ? Map.of() : units.names(ids);
    }

    private Light light(TaskSituation situation, Map<UnitId, String> names, @Nullable Light before, LightRules by) {
        LightRules.Verdict verdict = by.judge(situation.inputs());
        List<String> arguments = LightArguments.of(situation, names);
        return new Light(
                situation.task().id(),
                situation.task().planId(),
                verdict.color(),
                verdict.rule(),
                by.goesBy(limitOf(verdict.rule())) ? arguments : arguments.subList(0, LightArguments.LIMITS),
                LightSince.of(situation, verdict, before, by),
                situation.expectedPercent(),
                situation.seenPercent(),
                clock.instant());
    }

    /** The one that the sentence about a light names. */
    private static String limitOf(String rule) {
        return switch (rule) {
            case "farBehind" -> "redLag";
            case "milestoneNear" -> "milestoneDays";
            default -> "yellowLag";
        };
    }
}
