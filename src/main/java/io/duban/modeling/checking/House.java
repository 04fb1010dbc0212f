package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.OwnProcess;
import io.duban.modeling.vocabulary.Property;
import io.duban.modeling.vocabulary.SystemWork;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the house asks of every model besides: names in both languages, few nodes, known processes, work apart from
 * requests.
 */
final class House {

    private static final int MOST_NODES = 20;
    private static final int MANY_NODES = 15;
    private static final int LONGEST_NAME = 60;
    private static final Pattern TIME_TO_LIVE = Pattern.compile("P\\d{4,5}D");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Drawn drawn;
    private final Findings findings;

    private House(Drawn drawn, Findings findings) {
        this.drawn = drawn;
        this.findings = findings;
    }

    static void check(Drawn drawn, Findings findings) {
        House house = new House(drawn, findings);
        house.process(drawn.process());
        house.names();
        drawn.nodes("serviceTask").forEach(house::work);
        drawn.nodes("callActivity").forEach(house::call);
        drawn.nodes().forEach(house::errors);
        house.size();
    }

    private void process(Node process) {
        String id = String.valueOf(process.id());
        String known = Arrays.stream(OwnProcess.values()).map(OwnProcess::key).collect(Collectors.joining(", "));
        findings.check(drawn.own().isPresent(), ModelRule.PROCESS_UNKNOWN, process, id, known);
        findings.check("true".equals(process.attribute("isExecutable")), ModelRule.NOT_EXECUTABLE, process);
        String kept = String.valueOf(process.attribute(Allowed.HISTORY));
        findings.check(TIME_TO_LIVE.matcher(kept).matches(), ModelRule.NOT_KEPT, process);
    }

    private void names() {
        Stream.concat(Stream.of(drawn.process()), drawn.nodes().stream()).forEach(node -> {
            findings.check(isChinese(node.name()), ModelRule.NAME_MISSING, node);
            inEnglish(node);
        });
        for (Node flow : drawn.flows()) {
            Node from = drawn.end(flow, "sourceRef");
            if (from != null && Deciding.decides(drawn, from)) {
                findings.check(isChinese(flow.name()), ModelRule.WAY_UNNAMED, flow);
            }
            if (flow.name() != null) {
                inEnglish(flow);
            }
        }
    }

    private void inEnglish(Node node) {
        String english = node.said(Property.NAME_EN).orElse("");
        findings.check(!english.isBlank() && !HAN.matcher(english).find(), ModelRule.ENGLISH_MISSING, node);
        boolean isShort =
                Stream.of(english, String.valueOf(node.name())).allMatch(name -> name.length() <= LONGEST_NAME);
        findings.check(isShort, ModelRule.NAME_LONG, node, LONGEST_NAME);
    }

    private static boolean isChinese(@Nullable String name) {
        return name != null && HAN.matcher(name).find();
    }

    private void work(Node task) {
        boolean isAsync = "true".equals(task.attribute(Allowed.ASYNC_BEFORE));
        findings.check(isAsync || followsAJob(task, Set.of()), ModelRule.EFFECT_IN_REQUEST, task);
        if (task.said(Property.DOES)
                .filter(SystemWork.NOTE_LATENESS.word()::equals)
                .isPresent()) {
            boolean isOfStep = drawn.before(task).stream().allMatch(this::isTimerOfStep);
            findings.check(isOfStep, ModelRule.LATENESS_OF_NOTHING, task);
        }
    }

    private boolean isTimerOfStep(Node event) {
        Node activity = drawn.attachedTo(event);
        return activity != null && activity.kind().equals("userTask") && Kinds.isTimer(event);
    }

    /** A timer, or work that runs as a job itself, has begun a transaction of the process's own. */
    private boolean followsAJob(Node task, Set<Node> seen) {
        Set<Node> now = Stream.concat(seen.stream(), Stream.of(task)).collect(Collectors.toSet());
        return drawn.before(task).stream()
                .allMatch(before -> seen.contains(before)
                        || Kinds.isTimer(before)
                        || "true".equals(before.attribute(Allowed.ASYNC_BEFORE))
                        || (before.kind().equals("exclusiveGateway") && followsAJob(before, now)));
    }

    private void call(Node call) {
        String called = String.valueOf(call.attribute("calledElement"));
        if (called.equals(drawn.process().id())) {
            findings.at(ModelRule.CALLED_SELF, call);
            return;
        }
        boolean fits = OwnProcess.named(called)
                .filter(other -> drawn.own().stream().allMatch(own -> own.about() == other.about()))
                .isPresent();
        findings.check(fits, ModelRule.CALLED_UNKNOWN, call, called);
    }

    private void errors(Node event) {
        if (event.child("errorEventDefinition").isEmpty()) {
            return;
        }
        String code = new ErrorCodes(drawn).of(event);
        findings.check(Answers.named(code).isPresent(), ModelRule.ERROR_CODE, event, code);
        if (event.kind().equals("endEvent")) {
            boolean isCaught = Kinds.around(event)
                    .flatMap(part -> drawn.onEdge(part).stream())
                    .anyMatch(edge -> isFor(edge, code));
            findings.check(isCaught, ModelRule.ERROR_UNCAUGHT, event, code);
        }
        if (event.kind().equals("boundaryEvent")) {
            Node part = drawn.attachedTo(event);
            boolean isThrown = part != null
                    && part.all().filter(node -> node.tag().isBpmn("endEvent")).anyMatch(end -> isFor(end, code));
            findings.check(isThrown, ModelRule.ERROR_UNTHROWN, event, code);
        }
    }

    private boolean isFor(Node event, String code) {
        return event.child("errorEventDefinition").isPresent()
                && new ErrorCodes(drawn).of(event).equals(code);
    }

    private void size() {
        List<Node> nodes = drawn.nodes();
        if (nodes.size() > MOST_NODES) {
            findings.at(ModelRule.TOO_MANY_NODES, drawn.process(), nodes.size(), MOST_NODES);
        } else if (nodes.size() > MANY_NODES) {
            findings.at(ModelRule.MANY_NODES, drawn.process(), nodes.size(), MANY_NODES);
        }
    }
}
