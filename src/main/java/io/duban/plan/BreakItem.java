package io.duban.plan;

import io.duban.plan.Indicator.Target;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.PlanItems.Entry;
import io.duban.shared.UnitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Makes items below an item of an issued plan (分解). They take over what the item says; what is to be reached they
 * take over by their share where it is an amount, and whole where it is a ratio or a word.
 */
@Component
public class BreakItem {

    private static final Pattern RATIO = Pattern.compile(".*(%|％|‰|百分|率|/|／|每|比).*");
    private static final int SCALE = 4;

    private final PlanItems items;

    BreakItem(PlanItems items) {
        this.items = items;
    }

    /** One of the items to be made; the share is in percent, 1 to 100. */
    public record Child(UnitId unit, String title, TimeLimit limit, int share) {}

    /** What became of it. */
    public record Made(Child child, Entry entry) {

        public PlanItem item() {
            return entry.item();
        }
    }

    /** The item that is broken down and what its indicators are to reach, as they stand by now. */
    public record Whole(PlanItem item, List<Indicator> indicators) {

        public Whole {
            indicators = List.copyOf(indicators);
        }
    }

    /** What would be made, under the next free numbers; nothing is written. */
    public List<Made> draft(Whole whole, List<Child> children) {
        PlanItem parent = whole.item();
        PlanItems.Taken taken = items.taken(parent.planId());
        List<String> numbers = numbers(parent.number(), taken.numbers(), children.size());
        return IntStream.range(0, children.size())
                .mapToObj(at -> {
                    Place place = new Place(numbers.get(at), taken.lastPosition() + at + 1);
                    return new Made(children.get(at), entry(parent, place, children.get(at), whole.indicators()));
                })
                .toList();
    }

    /** Makes them. Whoever calls holds the plan for change, so that nobody takes the same numbers. */
    public List<Made> into(Whole whole, List<Child> children) {
        List<Made> made = draft(whole, children);
        items.addBelow(whole.item().id(), made.stream().map(Made::entry).toList());
        return made;
    }

    private record Place(String number, int position) {}

    private static List<String> numbers(String parent, Set<String> taken, int count) {
        Set<String> known = new HashSet<>(taken);
        List<String> free = new ArrayList<>();
        for (int next = 1; free.size() < count; next++) {
            if (known.add(parent + "-" + next)) {
                free.add(parent + "-" + next);
            }
        }
        return free;
    }

    private static Entry entry(PlanItem parent, Place place, Child child, List<Indicator> indicators) {
        PlanItemId id = PlanItemId.next();
        PlanItem item = new PlanItem(
                id,
                parent.planId(),
                place.position(),
                place.number(),
                parent.kind(),
                parent.sectionPath(),
                Wording.line(child.title()),
                parent.content(),
                child.limit(),
                parent.acceptanceCriteria(),
                parent.formOfResult(),
                List.of(new ItemUnit(child.unit(), Responsibility.LEAD, false)),
                0);
        return new Entry(
                item,
                null,
                indicators.stream().map(one -> shared(one, id, child.share())).toList());
    }

    private static Indicator shared(Indicator of, PlanItemId item, int share) {
        boolean ratio = of.unit().isBlank() || RATIO.matcher(of.unit()).matches();
        BigDecimal baseline = of.baselineValue();
        return new Indicator(
                IndicatorId.next(),
                item,
                of.name(),
                of.nature(),
                of.unit(),
                of.direction(),
                of.baselineYear(),
                ratio || baseline == null ? baseline : part(baseline, share),
                of.targets().stream()
                        .map(target -> ratio ? target : shared(target, share))
                        .toList());
    }

    private static Target shared(Target target, int share) {
        BigDecimal value = target.value();
        if (value == null || target.operator() == TargetOperator.DECREASE_BY || share == 100) {
            return target;
        }
        Target part = new Target(target.year(), target.operator(), Wording.number(part(value, share)), "");
        return new Target(part.year(), part.operator(), part.value(), ProposedIndicator.signs(part));
    }

    private static BigDecimal part(BigDecimal whole, int share) {
        return whole.multiply(BigDecimal.valueOf(share)).divide(BigDecimal.valueOf(100), SCALE, RoundingMode.HALF_UP);
    }
}
