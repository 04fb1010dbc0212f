package io.duban.work;

import io.duban.shared.StepKey;
import java.util.List;

/** The steps of the released models. What is released never changes. */
public interface Steps {

    /**
     * As the version that the key names describes it, else as the newest one does.
     *
     * @throws IllegalArgumentException when no version of the process has such a step
     */
    Step of(StepKey key);

    /** The steps of the newest versions, in the order of the models and of what happens in them. */
    List<Step> all();
}
