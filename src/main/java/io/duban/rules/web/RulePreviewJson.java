package io.duban.rules.web;

import io.duban.rules.PreviewRule;
import io.duban.shared.Actor;
import io.duban.supervision.CompareLights;
import io.duban.supervision.CompareReminders;
import io.duban.supervision.LightColor;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a change of a rule.
 *
 * @param spared how many plans have rules of their own and are not concerned
 * @param lights null where the rule is not about lights
 * @param reminders null where the rule is not about reminders
 * @param openSteps how many steps are open and keep their dates; null where the rule is not about due dates
 */
record RulePreviewJson(
        Map<String, List<Integer>> before,
        Map<String, List<Integer>> after,
        int spared,
        @Nullable LightsJson lights,
        @Nullable RemindersJson reminders,
        @Nullable Integer openSteps) {

    /** {@code looked} counts the tasks that were judged, {@code all} unless there are more; at most 200 turns. */
    record LightsJson(int looked, boolean all, List<CountJson> counts, List<TurnJson> turns) {}

    record CountJson(LightColor before, LightColor after, long tasks) {}

    record TurnJson(TaskId task, String number, String title, LightColor before, LightColor after) {

        static TurnJson of(CompareLights.Turn turn) {
            return new TurnJson(
                    turn.task().id(),
                    turn.task().number(),
                    turn.task().title(),
                    turn.before().color(),
                    turn.after().color());
        }
    }

    /** Reminders of what is {@code open} within 30 days, as the rules stand and by the new one. */
    record RemindersJson(int open, int before, int after) {}

    static RulePreviewJson of(PreviewRule.Preview preview, Actor.Person reader) {
        CompareReminders.Comparison reminders = preview.reminders();
        return new RulePreviewJson(
                preview.before().byName(),
                preview.after().byName(),
                preview.spared(),
                lights(TurnedLights.of(preview, reader)),
                reminders == null ? null : new RemindersJson(reminders.open(), reminders.before(), reminders.after()),
                preview.openSteps());
    }

    private static @Nullable LightsJson lights(@Nullable TurnedLights turned) {
        return turned == null
                ? null
                : new LightsJson(
                        turned.found().looked(),
                        turned.found().all(),
                        turned.counts().stream()
                                .map(count -> new CountJson(count.before(), count.after(), count.tasks()))
                                .toList(),
                        turned.lines().stream()
                                .map(line -> TurnJson.of(line.turn()))
                                .toList());
    }
}
