package io.duban.simulation;

import io.duban.shared.StepKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the engine has under way, as it says itself; implemented where the engine is. */
public interface EngineSight {

    /** A user task that is open, with what its process is about. */
    record OpenTask(String id, StepKey step, UUID subject) {}

    /**
     * A process that runs; {@code rests} are the names, in Chinese, of the nodes at which it waits for a day.
     * {@code isStill} when it waits for nobody and for nothing: no step, no timer, no job, no other process.
     * {@code isSuspended} when it was made to stand still.
     */
    record Running(String model, UUID subject, List<String> rests, boolean isStill, boolean isSuspended) {}

    /** A sequence flow or boundary event of the version of a model in force. */
    record Path(String model, int version, String element) {}

    List<OpenTask> openTasks();

    List<Running> running();

    /** Whether nothing runs any more. */
    boolean isAtRest();

    /** How many processes of each model began, by the year in China. */
    Map<Integer, Map<String, Long>> begun();

    /** In the order of the models. */
    List<Path> drawn();
}
