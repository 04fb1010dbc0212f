package io.duban.intake.confirming;

import io.duban.intake.reading.Proposal.ProposedTarget;
import io.duban.intake.reading.targets.Operator;
import io.duban.plan.Direction;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorNature;
import io.duban.plan.PlanHead;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.TargetOperator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the targets that a document states into indicators with a target for each year. */
final class IndicatorMaker {

    private static final int LONGEST_NAME = 190;
    private static final int LONGEST_UNIT = 60;
    private static final int FINEST_SCALE = 4;

    private final PlanHead plan;

    IndicatorMaker(PlanHead plan) {
        this.plan = plan;
    }

    /** Indicators, and where each of their targets was read. */
    record Indicators(List<ProposedIndicator> found, List<Mark> marks) {}

    Indicators indicators(List<ProposedTarget> targets) {
        Map<String, List<ProposedTarget>> byName = new LinkedHashMap<>();
        for (ProposedTarget target : targets) {
            byName.computeIfAbsent(free(byName, target), name -> new ArrayList<>())
                    .add(target);
        }
        List<ProposedIndicator> found = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        byName.forEach((name, those) -> {
            found.add(indicator(name, those));
            those.forEach(target -> marks(name, target).forEach(marks::add));
        });
        return new Indicators(found, marks);
    }

    private Stream<Mark> marks(String name, ProposedTarget target) {
        return years(target).mapToObj(year -> Mark.of(Aspect.TARGET, target.evidence(), Mark.target(name, year)));
    }

    /** The indicator's name, counted on where one of that name has other units or another target for the year. */
    private String free(Map<String, List<ProposedTarget>> byName, ProposedTarget target) {
        String name = HeadMaker.cut(target.indicator(), LONGEST_NAME);
        String tried = name;
        for (int count = 2; clashes(byName.getOrDefault(tried, List.of()), target); count++) {
            tried = name + "（" + count + "）";
        }
        return tried;
    }

    private boolean clashes(List<ProposedTarget> there, ProposedTarget more) {
        Set<Integer> years = new HashSet<>();
        there.forEach(target -> years(target).forEach(years::add));
        return there.stream().anyMatch(target -> !target.unit().equals(more.unit()))
                || years(more).anyMatch(years::contains);
    }

    private ProposedIndicator indicator(String name, List<ProposedTarget> targets) {
        ProposedTarget first = targets.get(0);
        List<Target> byYear = targets.stream()
                .flatMap(target -> years(target).mapToObj(year -> target(year, target)))
                .toList();
        return new ProposedIndicator(
                name,
                IndicatorNature.EXPECTED,
                HeadMaker.cut(first.unit().orElse(""), LONGEST_UNIT),
                direction(first),
                first.baseline().map(Integer::valueOf).orElse(null),
                null,
                byYear);
    }

    /** What is to be reached every year is a target of each; without a year it is to be reached in the end. */
    private IntStream years(ProposedTarget target) {
        if (target.frequency().isPresent() && target.year().isEmpty()) {
            return IntStream.rangeClosed(plan.periodStart(), plan.periodEnd());
        }
        return IntStream.of(target.year().orElse(plan.periodEnd()));
    }

    private static Target target(int year, ProposedTarget target) {
        String words = HeadMaker.cut(
                target.operator().sign() + target.value() + target.unit().orElse(""), LONGEST_NAME);
        BigDecimal value = number(target);
        boolean qualitative = target.qualitative().orElse(false);
        return value == null
                ? new Target(year, TargetOperator.EQUAL, null, qualitative ? String.valueOf(target.value()) : words)
                : new Target(year, operator(target.operator()), value, words);
    }

    /** Null for words, ranges, and changes that are no fall in percent. */
    private static @Nullable BigDecimal number(ProposedTarget target) {
        boolean percent = target.unit().map(unit -> unit.matches("[%％]")).orElse(false);
        boolean change = target.operator() == Operator.RISE || (target.operator() == Operator.FALL && !percent);
        if (change || !(target.value() instanceof BigDecimal value) || value.scale() > FINEST_SCALE) {
            return null;
        }
        return value;
    }

    private static TargetOperator operator(Operator operator) {
        return switch (operator) {
            case AT_LEAST, MORE_THAN -> TargetOperator.AT_LEAST;
            case AT_MOST -> TargetOperator.AT_MOST;
            case ABOUT -> TargetOperator.ABOUT;
            case FALL -> TargetOperator.DECREASE_BY;
            case EQUAL, RISE -> TargetOperator.EQUAL;
        };
    }

    private static Direction direction(ProposedTarget target) {
        return switch (target.operator()) {
            case AT_MOST, FALL -> Direction.DOWN;
            case EQUAL, AT_LEAST, MORE_THAN, ABOUT, RISE -> Direction.UP;
        };
    }
}
