package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.Condition;
import io.duban.modeling.vocabulary.Property;
import io.duban.modeling.vocabulary.Word;
import io.duban.work.Answer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether there is a way in every case, and whether the answers that ways wait for can be given before. */
final class Deciding {

    private static final Set<String> DECIDING = Set.of("exclusiveGateway", "inclusiveGateway");

    /** By which a way says when it is taken. */
    private static final List<Property> CONDITIONS = List.of(Property.ANSWER, Property.WHEN, Property.UNLESS);

    private final Drawn drawn;
    private final Findings findings;
    private final GivenAnswers given;

    private Deciding(Drawn drawn, Findings findings) {
        this.drawn = drawn;
        this.findings = findings;
        this.given = new GivenAnswers(drawn);
    }

    static void check(Drawn drawn, Findings findings) {
        Deciding deciding = new Deciding(drawn, findings);
        drawn.flows().forEach(deciding::flow);
        drawn.nodes().stream().filter(node -> decides(drawn, node)).forEach(deciding::decision);
        drawn.nodes("userTask").forEach(deciding::step);
    }

    /** Whether more than one way leads on, of which not all are always taken. */
    static boolean decides(Drawn drawn, Node node) {
        List<Node> out = drawn.out(node);
        return out.size() > 1
                && (DECIDING.contains(node.kind())
                        || (node.kind().equals("userTask") && out.stream().anyMatch(Deciding::hasCondition)));
    }

    static boolean hasCondition(Node flow) {
        return CONDITIONS.stream().anyMatch(one -> flow.said(one).isPresent());
    }

    private void flow(Node flow) {
        long conditions =
                CONDITIONS.stream().filter(one -> flow.said(one).isPresent()).count();
        Node from = drawn.end(flow, "sourceRef");
        if (from == null) {
            return;
        }
        if (!decides(drawn, from)) {
            findings.check(conditions == 0, ModelRule.CONDITION_MISPLACED, flow);
            return;
        }
        findings.check(conditions <= (drawn.isDefault(flow) ? 0 : 1), ModelRule.CONDITION_TWICE, flow);
        findings.check(conditions > 0 || drawn.isDefault(flow), ModelRule.CONDITION_MISSING, flow);
        flow.said(Property.ANSWER).ifPresent(words -> Stream.of(words.split(",", -1))
                .map(String::strip)
                .filter(word -> Answers.named(word).isEmpty())
                .forEach(word ->
                        findings.at(ModelRule.WORD_UNKNOWN, flow, Property.ANSWER.fieldName(), word, Answers.all())));
    }

    private void decision(Node node) {
        List<Node> ways = drawn.out(node);
        boolean hasDefault = ways.stream().anyMatch(drawn::isDefault);
        boolean asks = ways.stream().anyMatch(way -> way.said(Property.ANSWER).isPresent());
        if (asks) {
            answers(node, ways, hasDefault);
        }
        if (!hasDefault && !asks) {
            gap(node, ways);
        }
        if (node.kind().equals("inclusiveGateway")) {
            findings.check(hasDefault, ModelRule.CONDITION_GAP, node, "–");
        }
    }

    /**
     * Of each condition that only one way names, the other case has to lead somewhere as well, unless another is
     * complete.
     */
    private void gap(Node node, List<Node> ways) {
        Set<String> when = words(ways, Property.WHEN);
        Set<String> unless = words(ways, Property.UNLESS);
        if (when.stream().noneMatch(unless::contains)) {
            String open = Stream.concat(
                            when.stream().map(word -> Property.UNLESS.fieldName() + " " + word),
                            unless.stream().map(word -> Property.WHEN.fieldName() + " " + word))
                    .sorted()
                    .collect(Collectors.joining(", "));
            findings.check(open.isEmpty(), ModelRule.CONDITION_GAP, node, open);
        }
    }

    private static Set<String> words(List<Node> ways, Property property) {
        return ways.stream()
                .flatMap(way -> way.said(property).stream())
                .filter(word -> Word.named(Condition.values(), word).isPresent())
                .collect(Collectors.toSet());
    }

    private void answers(Node node, List<Node> ways, boolean hasDefault) {
        Map<Node, Set<Answer>> sources = given.at(node);
        if (given.isOpen(node) || sources.isEmpty()) {
            findings.at(ModelRule.ANSWER_BY_NOBODY, node);
        }
        Set<Answer> drawnHere = EnumSet.noneOf(Answer.class);
        for (Node way : ways) {
            for (Answer answer : Answers.on(way)) {
                boolean isNew = drawnHere.add(answer);
                findings.check(
                        isNew || node.kind().equals("inclusiveGateway"), ModelRule.ANSWER_TWICE, way, answer.name());
                possible(way, answer, sources);
            }
        }
        if (!hasDefault) {
            sources.forEach((step, answers) -> answers.stream()
                    .filter(answer -> !drawnHere.contains(answer))
                    .forEach(answer -> findings.at(ModelRule.ANSWER_UNDRAWN, step, answer.name())));
        }
    }

    private void possible(Node way, Answer answer, Map<Node, Set<Answer>> sources) {
        if (!sources.isEmpty() && sources.values().stream().noneMatch(answers -> answers.contains(answer))) {
            String steps =
                    sources.keySet().stream().map(Finding::label).sorted().collect(Collectors.joining("、"));
            findings.at(ModelRule.ANSWER_IMPOSSIBLE, way, answer.name(), steps);
        }
    }

    /** Who can say yes and no is asked what follows, wherever the way leads. */
    private void step(Node step) {
        Set<Answer> asked = given.asked(step);
        given.block(step)
                .filter(answers -> answers.agrees() || answers.always().size() > 1)
                .ifPresent(answers -> answers.always().stream()
                        .filter(answer -> !asked.contains(answer) && !hasDefault(step))
                        .forEach(answer -> findings.at(ModelRule.ANSWER_UNDRAWN, step, answer.name())));
    }

    private boolean hasDefault(Node step) {
        return given.deciding(step).stream().anyMatch(drawn::isDefault);
    }
}
