package io.duban.process;

import io.duban.modeling.MoveFault;
import io.duban.modeling.MoveObstacle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;

/** What the engine says against a migration, in our own terms; its own words where we have none for it. */
final class EngineObstacles {

    /** The first that is found in the engine's sentence counts. */
    private static final Map<String, MoveObstacle> SAID = new LinkedHashMap<>();

    static {
        SAID.put("multi-instance", MoveObstacle.OTHER_TIMES);
        SAID.put("Activities have incompatible types", MoveObstacle.OTHER_KIND);
        SAID.put("Events are not of the same type", MoveObstacle.OTHER_KIND);
        SAID.put("closest mapped ancestor", MoveObstacle.OTHER_PART);
        SAID.put("event scope", MoveObstacle.OTHER_PART);
        SAID.put("flow scope", MoveObstacle.OTHER_PART);
        SAID.put("There is no migration instruction", MoveObstacle.NO_COUNTERPART);
        SAID.put("is not supported", MoveObstacle.AT_WORK);
        SAID.put("ransition instance", MoveObstacle.AT_WORK);
        SAID.put("Target activity is not async", MoveObstacle.AT_WORK);
    }

    private EngineObstacles() {}

    static MoveFault of(String words, String element) {
        return SAID.entrySet().stream()
                .filter(said -> words.contains(said.getKey()))
                .findFirst()
                .map(said -> MoveFault.of(said.getValue(), element))
                .orElseGet(() -> new MoveFault(MoveObstacle.ENGINE, element, words));
    }

    /** The first of what is said against a process, with the place where it stands before the process as a whole. */
    static MoveFault of(MigratingProcessInstanceValidationReport report) {
        return Stream.of(
                        report.getActivityInstanceReports().stream()
                                .flatMap(one -> faults(one.getFailures(), one.getSourceScopeId())),
                        report.getTransitionInstanceReports().stream()
                                .flatMap(one -> faults(one.getFailures(), one.getSourceScopeId())),
                        faults(report.getFailures(), ""))
                .flatMap(faults -> faults)
                .findFirst()
                .orElseGet(() -> new MoveFault(MoveObstacle.ENGINE, "", report.toString()));
    }

    private static Stream<MoveFault> faults(List<String> failures, String element) {
        return failures.stream().map(words -> of(words, element));
    }
}
