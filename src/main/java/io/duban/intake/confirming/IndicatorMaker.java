package io.duban.intake.confirming;

import io.duban.plan.Direction;
import io.duban.plan.Goal;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorNature;
import io.duban.plan.PlanHead;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.TargetOperator;
import io.duban.reading.Proposal.ProposedTarget;
import io.duban.reading.interpretation.IndicatorReader;
import io.duban.reading.interpretation.ReadIndicator;
import io.duban.reading.vocabulary.Operator;
import java.util.List;

/** Makes indicators and goals of a plan of what was read, and marks where each of their targets stands. */
final class IndicatorMaker {

    private final IndicatorReader reader;

    /** {@code document} is the text into which the targets' evidence points. */
    IndicatorMaker(PlanHead plan, String document) {
        this.reader = new IndicatorReader(plan.periodStart(), plan.periodEnd(), document);
    }

    /** Indicators, and where each of their targets was read. */
    record Indicators(List<ProposedIndicator> found, List<Mark> marks) {}

    /** Goals of the whole plan, and where each of their targets was read. */
    record Aims(List<Goal> found, List<Mark> marks) {}

    Indicators indicators(List<ProposedTarget> targets) {
        List<ReadIndicator> read = reader.indicators(targets);
        return new Indicators(read.stream().map(IndicatorMaker::indicator).toList(), marks(read));
    }

    /** Each under the headings over the first of its targets. */
    Aims goals(List<ProposedTarget> targets) {
        List<ReadIndicator> read = reader.indicators(targets);
        List<Goal> goals = read.stream()
                .map(goal -> new Goal(goal.path(), indicator(goal)))
                .toList();
        return new Aims(goals, marks(read));
    }

    private static List<Mark> marks(List<ReadIndicator> read) {
        return read.stream()
                .flatMap(indicator -> indicator.targets().stream().map(target -> Mark.of(
                                Aspect.TARGET, target.evidence(), Mark.target(indicator.name(), target.year()))
                        .guessing(target.guesses())))
                .toList();
    }

    private static ProposedIndicator indicator(ReadIndicator read) {
        return new ProposedIndicator(
                read.name(),
                read.binding() ? IndicatorNature.BINDING : IndicatorNature.EXPECTED,
                read.unit(),
                read.tendency().falling() ? Direction.DOWN : Direction.UP,
                read.baseline().year(),
                read.baseline().value(),
                read.targets().stream()
                        .map(target ->
                                new Target(target.year(), operator(target.operator()), target.value(), target.words()))
                        .toList());
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
