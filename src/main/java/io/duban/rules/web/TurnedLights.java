package io.duban.rules.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.duban.rules.PreviewRule;
import io.duban.shared.Actor;
import io.duban.shared.Visibility;
import io.duban.supervision.CompareLights;
import io.duban.supervision.LightColor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lights that turn, counted by what they turn from and to, and the first of them.
 *
 * @param counts by the colours before and after
 * @param more how many are not shown
 */
record TurnedLights(CompareLights.Comparison found, List<Count> counts, List<Line> lines, int more) {

    /** The most that are shown one by one. */
    private static final int SHOWN = 200;

    /** So many turn from one colour to another. */
    record Count(LightColor before, LightColor after, long tasks) {}

    /** One of them; {@code linked} where its page opens for the reader. */
    record Line(CompareLights.Turn turn, boolean linked) {}

    /** Null where the rule is not about lights. */
    static @Nullable TurnedLights of(PreviewRule.Preview preview, Actor.Person reader) {
        CompareLights.Comparison found = preview.lights();
        if (found == null) {
            return null;
        }
        Visibility visible = Visibility.of(reader);
        return new TurnedLights(
                found,
                counts(found.turns()),
                found.turns().stream()
                        .limit(SHOWN)
                        .map(turn -> new Line(turn, visible.covers(turn.task().officeUnitId(), Set.of())))
                        .toList(),
                Math.max(0, found.turns().size() - SHOWN));
    }

    static List<Count> counts(List<CompareLights.Turn> turns) {
        Map<LightColor, Map<LightColor, Long>> counted = turns.stream()
                .collect(groupingBy(
                        turn -> turn.before().color(),
                        TreeMap::new,
                        groupingBy(turn -> turn.after().color(), TreeMap::new, counting())));
        return counted.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .map(to -> new Count(from.getKey(), to.getKey(), to.getValue())))
                .toList();
    }
}
