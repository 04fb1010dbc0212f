package io.duban.task;

import io.duban.plan.BreakItem;
import io.duban.plan.Indicator;
import io.duban.plan.IndicatorId;
import io.duban.plan.PlanItem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a task asks for at a moment: the plan's item and its indicators, with what was adjusted until then laid over
 * them. The plan itself stays as it was issued.
 *
 * @param adjustments the granted requests that are laid over it, the oldest first
 */
public record Demand(PlanItem item, List<Indicator> indicators, List<ChangeRequest> adjustments) {

    public Demand {
        indicators = List.copyOf(indicators);
        adjustments = List.copyOf(adjustments);
    }

    /** To be broken down. */
    BreakItem.Whole whole() {
        return new BreakItem.Whole(item, indicators);
    }

    /** Nothing of it adjusted. */
    static Demand issued(PlanItem item, List<Indicator> indicators) {
        return new Demand(item, indicators, List.of());
    }

    Demand after(ChangeRequest granted) {
        List<ChangeRequest> all =
                Stream.concat(adjustments.stream(), Stream.of(granted)).toList();
        PlanItem said = granted.wanted() instanceof Setting.Words words
                ? item.saying(words.content(), words.acceptanceCriteria(), words.formOfResult())
                : item;
        return new Demand(said, aiming(indicators, granted.wanted()), all);
    }

    /** What the plan asked for where this indicator is to reach something else by then; null where it is the plan's. */
    public Indicator.@Nullable Target originally(IndicatorId indicator, int year) {
        int known = year;
        Indicator.Target original = null;
        for (int at = adjustments.size() - 1; at >= 0; at--) {
            if (adjustments.get(at).wanted() instanceof Setting.Goal goal
                    && adjustments.get(at).was() instanceof Setting.Goal before
                    && goal.indicator().equals(indicator)
                    && goal.target().year() == known) {
                original = before.target();
                known = before.year();
            }
        }
        return original;
    }

    /** The requests after which the words were others, the oldest first: each knows the words before it. */
    public List<ChangeRequest> rewordings() {
        return adjustments.stream()
                .filter(request -> request.matter() == ChangeMatter.CONTENT)
                .toList();
    }

    static List<Indicator> aiming(List<Indicator> indicators, Setting wanted) {
        return wanted instanceof Setting.Goal goal
                ? indicators.stream()
                        .map(indicator -> indicator.id().equals(goal.indicator())
                                ? indicator.aiming(goal.year(), goal.target())
                                : indicator)
                        .toList()
                : indicators;
    }
}
