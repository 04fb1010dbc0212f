package io.duban.modeling.checking;

import io.duban.modeling.checking.flow.Way;
import io.duban.modeling.vocabulary.Property;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** In which cases a flow is taken, as far as the order of work goes: which case it is nobody asks. */
final class WhenTaken {

    private WhenTaken() {}

    static Way.When of(Node flow, Drawn drawn) {
        Node from = drawn.from(flow);
        if (drawn.isDefault(flow)) {
            return Way.When.ELSE;
        }
        if (flow.child("conditionExpression").isPresent()) {
            return Way.When.SOMETIMES;
        }
        if (!Deciding.hasCondition(flow)) {
            return Way.When.ALWAYS;
        }
        return excludeEachOther(drawn.out(from)) ? Way.When.INSTEAD : Way.When.SOMETIMES;
    }

    /** Different answers, or one condition and its opposite. */
    private static boolean excludeEachOther(List<Node> flows) {
        Set<String> cases = new HashSet<>();
        boolean areAnswers =
                flows.stream().allMatch(flow -> flow.said(Property.ANSWER).isPresent());
        if (areAnswers) {
            return flows.stream()
                    .flatMap(flow -> Answers.on(flow).stream())
                    .allMatch(answer -> cases.add(answer.name()));
        }
        return flows.size() == 2
                && flows.get(0).said(Property.WHEN).equals(flows.get(1).said(Property.UNLESS))
                && flows.get(0).said(Property.UNLESS).equals(flows.get(1).said(Property.WHEN))
                && flows.stream().noneMatch(flow -> flow.said(Property.ANSWER).isPresent());
    }
}
