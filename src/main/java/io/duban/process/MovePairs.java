package io.duban.process;

import io.duban.modeling.MoveFault;
import io.duban.modeling.MoveObstacle;
import io.duban.modeling.vocabulary.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Which elements of one version stand for which of another one, and why some stand for none. */
final class MovePairs {

    /** What the engine calls the whole of the branches of an element that is gone through several times. */
    private static final String BODY = "#multiInstanceBody";

    private final VersionDrawn from;
    private final VersionDrawn to;
    private final Map<String, String> pairs = new LinkedHashMap<>();
    private final Map<String, MoveFault> faults = new LinkedHashMap<>();
    private @Nullable MigrationPlan plan;

    private MovePairs(VersionDrawn from, VersionDrawn to) {
        this.from = from;
        this.to = to;
    }

    /** Equal elements, and the pairs named by hand; what does not fit is left out and has a fault. */
    static MovePairs of(RuntimeService engine, VersionDrawn from, VersionDrawn to, Map<String, String> byHand) {
        MovePairs made = new MovePairs(from, to);
        from.nodes().forEach(node -> made.pair(node, byHand.getOrDefault(node.getId(), node.getId())));
        byHand.forEach(made::pairTimers);
        made.plan = made.valid(engine);
        return made;
    }

    MigrationPlan plan() {
        return Objects.requireNonNull(plan);
    }

    @Nullable
    String target(String element) {
        return pairs.get(element);
    }

    @Nullable
    MoveFault fault(String element) {
        return pairs.containsKey(element)
                ? null
                : faults.getOrDefault(element, MoveFault.of(MoveObstacle.NO_COUNTERPART, element));
    }

    private void pair(FlowNode node, String target) {
        Optional<FlowNode> other = to.node(target);
        if (other.isEmpty()) {
            return;
        }
        if (!isSameKind(node, other.get())) {
            fault(node.getId(), MoveObstacle.OTHER_KIND);
        } else if (!isSameWork(node, other.get())) {
            fault(node.getId(), MoveObstacle.OTHER_WORK);
        } else if (VersionDrawn.isSeveral(node) != VersionDrawn.isSeveral(other.get())) {
            fault(node.getId(), MoveObstacle.OTHER_TIMES);
        } else {
            pairs.put(node.getId(), target);
            if (VersionDrawn.isSeveral(node)) {
                pairs.put(node.getId() + BODY, target + BODY);
            }
        }
    }

    /** Asked here, for a refusal of the engine's would spoil the transaction in which the move begins. */
    private static boolean isSameKind(FlowNode one, FlowNode other) {
        return one.getElementType().getTypeName().equals(other.getElementType().getTypeName());
    }

    /** The building block, and of a call what is called. */
    private static boolean isSameWork(FlowNode one, FlowNode other) {
        if (one instanceof UserTask && other instanceof UserTask) {
            return ModelProperties.find(one, Property.BLOCK).equals(ModelProperties.find(other, Property.BLOCK));
        }
        if (one instanceof CallActivity call && other instanceof CallActivity called) {
            return Objects.equals(call.getCalledElement(), called.getCalledElement());
        }
        return true;
    }

    /** A step that goes on under another id keeps its deadline, where both have one timer of the same kind. */
    private void pairTimers(String element, String target) {
        List<BoundaryEvent> before = from.timersOf(element);
        List<BoundaryEvent> after = to.timersOf(target);
        if (before.size() == 1
                && after.size() == 1
                && before.get(0).cancelActivity() == after.get(0).cancelActivity()) {
            pairs.put(before.get(0).getId(), after.get(0).getId());
        }
    }

    private void fault(String element, MoveObstacle obstacle) {
        faults.putIfAbsent(element, MoveFault.of(obstacle, element));
    }

    /**
     * What the engine, or the part of the process around it, does not let stand is taken out until the rest is sound.
     */
    private MigrationPlan valid(RuntimeService engine) {
        while (true) {
            from.nodes().forEach(this::dropOutsideOfItsPart);
            MigrationPlanBuilder builder = engine.createMigrationPlan(from.id(), to.id());
            pairs.forEach(builder::mapActivities);
            try {
                return builder.build();
            } catch (MigrationPlanValidationException refused) {
                List<MigrationInstructionValidationReport> reports =
                        new ArrayList<>(refused.getValidationReport().getInstructionReports());
                if (reports.isEmpty()) {
                    throw refused;
                }
                reports.forEach(this::drop);
            }
        }
    }

    /** Who leaves a part of the process leaves what is known there only, such as for which unit it is gone through. */
    private void dropOutsideOfItsPart(FlowNode node) {
        if (node.getParentElement() instanceof SubProcess part
                && pairs.containsKey(node.getId())
                && !pairs.containsKey(part.getId())) {
            drop(node.getId());
            fault(node.getId(), MoveObstacle.OTHER_PART);
        }
    }

    private void drop(MigrationInstructionValidationReport report) {
        String element = report.getMigrationInstruction().getSourceActivityId().replace(BODY, "");
        drop(element);
        report.getFailures().stream()
                .findFirst()
                .ifPresent(words -> faults.putIfAbsent(element, EngineObstacles.of(words, element)));
    }

    private void drop(String element) {
        pairs.remove(element);
        pairs.remove(element + BODY);
    }
}
