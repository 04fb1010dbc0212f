package io.duban.modeling.checking;

import io.duban.modeling.checking.flow.Fault;
import io.duban.modeling.checking.flow.Scope;
import io.duban.modeling.checking.flow.Soundness;
import io.duban.modeling.vocabulary.Property;
import io.duban.modeling.vocabulary.SystemWork;
import io.duban.modeling.vocabulary.Word;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order of work that a process draws, tried in every way that it can run. Understands also what no model may hold.
 */
final class OrderOfWork {

    /** Where work waits for a person, or for somebody elsewhere. */
    private static final Set<String> PERSONS =
            Set.of("task", "userTask", "manualTask", "receiveTask", "callActivity", "messageEventDefinition");

    private final Drawn drawn;
    private final Findings findings;
    private final Map<String, Node> elements;

    private OrderOfWork(Drawn drawn, ControlFlow flow, Findings findings) {
        this.drawn = drawn;
        this.elements = flow.elements();
        this.findings = findings;
    }

    static void check(Drawn drawn, Findings findings) {
        ControlFlow flow = new ControlFlow(drawn);
        if (!flow.isEmpty()) {
            OrderOfWork order = new OrderOfWork(drawn, flow, findings);
            Soundness.faults(flow.process()).forEach(order::tell);
            order.circles(flow.process());
        }
    }

    private void tell(Fault fault) {
        ModelRule rule = ModelRule.valueOf(fault.kind().name());
        List<Node> nodes = fault.elements().stream()
                .map(elements::get)
                .filter(Objects::nonNull)
                .toList();
        Node first = nodes.isEmpty() ? drawn.process() : nodes.get(0);
        String where = nodes.isEmpty()
                ? Finding.label(first)
                : nodes.stream().map(Finding::label).distinct().collect(Collectors.joining("、"));
        findings.add(
                new Finding(rule, first.id(), first.name(), first.line(), arguments(fault, where), ids(fault.run())));
    }

    private static List<Object> arguments(Fault fault, String where) {
        return fault.kind() == Fault.Kind.GIVEN_UP ? List.of(where, Soundness.PATIENCE.toSeconds()) : List.of(where);
    }

    private List<String> ids(List<String> run) {
        return run.stream()
                .map(elements::get)
                .filter(Objects::nonNull)
                .map(Node::id)
                .filter(Objects::nonNull)
                .toList();
    }

    private void circles(Scope process) {
        Set<String> persons = elements.entrySet().stream()
                .filter(entry -> asksSomebody(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        for (List<String> circle : Soundness.circles(process, persons)) {
            Node first = Objects.requireNonNull(elements.get(circle.get(0)));
            findings.add(Finding.at(ModelRule.LOOP_WITHOUT_PERSON, first).after(ids(circle)));
        }
    }

    private boolean asksSomebody(Node node) {
        return node.all().anyMatch(inner -> inner.tag().isBpmn() && PERSONS.contains(inner.kind())) || usesUp(node);
    }

    /** Work that is done so often until a condition holds no more, where that condition is asked. */
    private boolean usesUp(Node node) {
        return node.said(Property.DOES)
                .flatMap(word -> Word.named(SystemWork.values(), word))
                .map(SystemWork::usesUp)
                .filter(condition -> drawn.flows().stream().anyMatch(flow -> flow.said(Property.WHEN)
                        .filter(condition.word()::equals)
                        .isPresent()))
                .isPresent();
    }
}
