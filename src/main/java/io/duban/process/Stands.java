package io.duban.process;

import io.duban.modeling.RunningProcesses.Stand;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/** Where a process stands: its innermost places, each with an id that another visit to the same place does not have. */
final class Stands {

    private Stands() {}

    static Stand of(ActivityInstance root) {
        Map<String, String> places = new TreeMap<>();
        add(root, places);
        String all = String.join(" ", places.keySet());
        List<String> elements = places.values().stream().distinct().sorted().toList();
        return new Stand(
                elements,
                UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private static void add(ActivityInstance instance, Map<String, String> places) {
        if (instance.getChildActivityInstances().length + instance.getChildTransitionInstances().length == 0) {
            places.put(instance.getId(), instance.getActivityId());
        }
        for (ActivityInstance child : instance.getChildActivityInstances()) {
            add(child, places);
        }
        for (TransitionInstance child : instance.getChildTransitionInstances()) {
            places.put(child.getId(), child.getActivityId());
        }
    }
}
