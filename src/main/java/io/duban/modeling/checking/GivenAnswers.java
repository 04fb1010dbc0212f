package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.BlockAnswers;
import io.duban.modeling.vocabulary.Property;
import io.duban.work.Answer;
import io.duban.work.Block;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which answers can have been given, and by which steps, when a flow is come to. */
final class GivenAnswers {

    private static final Set<String> PASSED = Set.of("exclusiveGateway", "serviceTask");

    private final Drawn drawn;

    GivenAnswers(Drawn drawn) {
        this.drawn = drawn;
    }

    /** Of every step, or error, that can have been the last before the node. */
    Map<Node, Set<Answer>> at(Node node) {
        if (node.kind().equals("userTask")) {
            return Map.of(node, possible(node));
        }
        Map<Node, Set<Answer>> found = new HashMap<>();
        drawn.in(node).forEach(flow -> collect(flow, EnumSet.allOf(Answer.class), found, new HashSet<>()));
        return found;
    }

    /** Whether the node can also be come to without an answer. */
    boolean isOpen(Node node) {
        return !node.kind().equals("userTask") && isOpen(node, new HashSet<>());
    }

    private boolean isOpen(Node node, Set<Node> seen) {
        return drawn.before(node).stream()
                .filter(seen::add)
                .anyMatch(before -> PASSED.contains(before.kind()) ? isOpen(before, seen) : !answers(before));
    }

    private boolean answers(Node node) {
        return node.kind().equals("userTask")
                || (node.kind().equals("boundaryEvent")
                        && Answers.named(new ErrorCodes(drawn).of(node)).isPresent());
    }

    private void collect(Node flow, Set<Answer> among, Map<Node, Set<Answer>> found, Set<Node> seen) {
        if (!seen.add(flow)) {
            return;
        }
        Node from = drawn.from(flow);
        Set<Answer> left = EnumSet.copyOf(among);
        if (flow.said(Property.ANSWER).isPresent()) {
            left.retainAll(Answers.on(flow));
        } else if (drawn.isDefault(flow)) {
            drawn.out(from).forEach(other -> left.removeAll(Answers.on(other)));
        }
        if (PASSED.contains(from.kind())) {
            if (!left.isEmpty()) {
                drawn.in(from).forEach(before -> collect(before, left, found, seen));
            }
        } else if (answers(from)) {
            left.retainAll(possible(from));
            found.computeIfAbsent(from, step -> EnumSet.noneOf(Answer.class)).addAll(left);
        }
    }

    private Set<Answer> possible(Node node) {
        if (node.kind().equals("boundaryEvent")) {
            return Answers.named(new ErrorCodes(drawn).of(node)).stream().collect(Collectors.toSet());
        }
        Set<Answer> asked = asked(node);
        Set<Answer> possible = EnumSet.noneOf(Answer.class);
        block(node).ifPresent(answers -> {
            possible.addAll(answers.always());
            asked.stream().filter(answers.offered()::contains).forEach(possible::add);
            if (answers.agrees()) {
                possible.add(agreement(node));
            }
        });
        return possible;
    }

    private Answer agreement(Node step) {
        return deciding(step).stream()
                .flatMap(way -> Answers.on(way).stream())
                .filter(answer -> !answer.isReturn() && answer != Answer.REFUSED)
                .findFirst()
                .orElse(Answer.ACCEPTED);
    }

    /** The answers for which ways are drawn right behind the step; only those are offered. */
    Set<Answer> asked(Node step) {
        return deciding(step).stream()
                .flatMap(way -> Answers.on(way).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Answer.class)));
    }

    /** The ways of the gateway to which the only way of the step leads, else its own. */
    List<Node> deciding(Node step) {
        List<Node> ways = drawn.out(step);
        Node next = ways.size() == 1 ? drawn.to(ways.get(0)) : step;
        return next.kind().equals("exclusiveGateway") ? drawn.out(next) : ways;
    }

    Optional<BlockAnswers> block(Node step) {
        String name = step.said(Property.BLOCK).orElse("");
        return Arrays.stream(Block.values())
                .filter(block -> block.modelName().equals(name))
                .findFirst()
                .map(BlockAnswers::of);
    }
}
