package io.duban.supervision;

import io.duban.shared.Visibility;
import io.duban.task.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rectifications. Reading one that does not exist throws {@link io.duban.shared.Missing}. */
public interface Rectifications {

    Rectification get(RectificationId id);

    void add(Rectification rectification);

    /** Throws {@link io.duban.shared.StaleAggregate} when it changed since it was read. */
    void save(Rectification rectification);

    void addStep(RectificationStep step);

    /** The oldest first. */
    List<RectificationStep> steps(RectificationId id);

    /** Those of a task that the reader may see, the newest first. */
    List<Rectification> ofTask(TaskId task, Visibility reader);

    /** A page of those that the reader may see, the newest first; {@code after} is the last one seen. */
    List<Rectification> page(RectificationFilter filter, Visibility reader, @Nullable RectificationId after, int size);
}
