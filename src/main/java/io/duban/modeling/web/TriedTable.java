package io.duban.modeling.web;

import io.duban.modeling.trying.TableTrial;
import io.duban.shared.Actor;
import io.duban.shared.Visibility;
import java.util.List;
import java.util.Set;

/**
 * What would be judged otherwise, with links where the reader may follow them.
 *
 * @param more how many are not shown
 */
record TriedTable(TableTrial trial, List<Line> lines, int more) {

    /** The most that are shown one by one. */
    private static final int SHOWN = 200;

    /** One of them; {@code linked} where its page opens for the reader. */
    record Line(TableTrial.Turn turn, boolean linked) {}

    static TriedTable of(TableTrial trial, Actor.Person reader) {
        Visibility visible = Visibility.of(reader);
        return new TriedTable(
                trial,
                trial.turns().stream()
                        .limit(SHOWN)
                        .map(turn -> new Line(turn, visible.covers(turn.office(), Set.of())))
                        .toList(),
                Math.max(0, trial.turns().size() - SHOWN));
    }
}
