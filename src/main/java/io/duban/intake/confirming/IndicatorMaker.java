package io.duban.intake.confirming;

import io.duban.plan.Goal;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorNature;
import io.duban.plan.PlanHead;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.TargetOperator;
import io.duban.reading.Proposal.ProposedTarget;
import io.duban.reading.characters.Characters;
import io.duban.reading.vocabulary.Operator;
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
    private final String document;

    /** {@code document} is the text into which the targets' evidence points. */
    IndicatorMaker(PlanHead plan, String document) {
        this.plan = plan;
        this.document = Characters.narrow(document);
    }

    /** Indicators, and where each of their targets was read. */
    record Indicators(List<ProposedIndicator> found, List<Mark> marks) {}

    /** Goals of the whole plan, and where each of their targets was read. */
    record Aims(List<Goal> found, List<Mark> marks) {}

    Indicators indicators(List<ProposedTarget> targets) {
        List<ProposedIndicator> found = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        byName(targets).forEach((name, those) -> {
            found.add(indicator(name, those));
            those.forEach(target -> marks(name, target).forEach(marks::add));
        });
        return new Indicators(found, marks);
    }

    /** Each under the headings over the first of its targets. */
    Aims goals(List<ProposedTarget> targets) {
        List<Goal> found = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        byName(targets).forEach((name, those) -> {
            found.add(new Goal(those.get(0).path().orElse(List.of()), indicator(name, those)));
            those.forEach(target -> marks(name, target).forEach(marks::add));
        });
        return new Aims(found, marks);
    }

    private Map<String, List<ProposedTarget>> byName(List<ProposedTarget> targets) {
        Map<String, List<ProposedTarget>> byName = new LinkedHashMap<>();
        for (ProposedTarget target : targets) {
            byName.computeIfAbsent(free(byName, target), name -> new ArrayList<>())
                    .add(target);
        }
        return byName;
    }

    private Stream<Mark> marks(String name, ProposedTarget target) {
        List<GuessKind> guesses = guesses(target);
        return years(target).mapToObj(year -> Mark.of(Aspect.TARGET, target.evidence(), Mark.target(name, year))
                .guessing(guesses));
    }

    private List<GuessKind> guesses(ProposedTarget target) {
        List<GuessKind> guesses = new ArrayList<>();
        if (target.frequency().isPresent()) {
            guesses.add(GuessKind.EVERY_YEAR);
        } else if (target.year().isEmpty() || target.evidence().inferred()) {
            guesses.add(GuessKind.YEAR);
        }
        if (Tendency.of(target, document).guessed()) {
            guesses.add(GuessKind.DIRECTION);
        }
        return guesses;
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
        Baseline baseline = Baseline.of(first, document);
        List<Target> byYear = targets.stream()
                .flatMap(target -> years(target).mapToObj(year -> target(year, target)))
                .toList();
        return new ProposedIndicator(
                name,
                nature(targets),
                HeadMaker.cut(first.unit().orElse(""), LONGEST_UNIT),
                Tendency.of(first, document).direction(),
                baseline.year(),
                baseline.value(),
                byYear);
    }

    private static IndicatorNature nature(List<ProposedTarget> targets) {
        boolean binding =
                targets.stream().anyMatch(target -> target.kind().orElse("").equals("约束性"));
        return binding ? IndicatorNature.BINDING : IndicatorNature.EXPECTED;
    }

    /** What is to be reached every year is a target of each; without a year it is to be reached in the end. */
    private IntStream years(ProposedTarget target) {
        int last = target.year().orElse(plan.periodEnd());
        boolean each = target.frequency().isPresent() && last >= plan.periodStart() && last <= plan.periodEnd();
        return each ? IntStream.rangeClosed(plan.periodStart(), last) : IntStream.of(last);
    }

    private static Target target(int year, ProposedTarget target) {
        BigDecimal value = number(target);
        String words = HeadMaker.cut(words(target), LONGEST_NAME);
        return value == null
                ? new Target(year, TargetOperator.EQUAL, null, words)
                : new Target(year, operator(target.operator()), value, words);
    }

    /** As a person would say it, with all that has no field of its own: 每年, and against what. */
    private static String words(ProposedTarget target) {
        String from = target.baseline()
                .map(words -> "较" + words + (words.matches("\\d{4}") ? "年" : ""))
                .orElse("");
        String compared = target.qualitative().orElse(false) ? "" : compared(target.operator());
        return target.frequency().orElse("")
                + from
                + compared
                + target.value()
                + target.unit().orElse("");
    }

    private static String compared(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> "不低于";
            case MORE_THAN -> "超过";
            case AT_MOST -> "不超过";
            case ABOUT -> "约";
            case FALL, RISE -> operator.sign();
            case EQUAL -> "";
        };
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
}
