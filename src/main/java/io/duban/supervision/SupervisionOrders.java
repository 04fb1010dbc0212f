package io.duban.supervision;

import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All supervision orders. Reading one that does not exist throws {@link io.duban.shared.Missing}. */
public interface SupervisionOrders {

    SupervisionOrder get(OrderId id);

    void add(SupervisionOrder order);

    /** Throws {@link io.duban.shared.StaleAggregate} when the order changed since it was read. */
    void save(SupervisionOrder order);

    void addStep(OrderStep step);

    /** The oldest first. */
    List<OrderStep> steps(OrderId order);

    /** The next number of this office in this year, from 1; others wait until this transaction ends. */
    int nextNumber(UnitId office, int year);

    /** About these duties, the oldest first, refused ones too; one statement. */
    List<SupervisionOrder> ofDuties(Collection<String> duties);

    /** The rungs of these orders; one statement. */
    Map<OrderId, Rung> rungs(Collection<OrderId> ids);

    /** Those of a task that the reader may see, the newest first. */
    List<SupervisionOrder> ofTask(TaskId task, Visibility reader);

    /** A page of those that the reader may see, the newest first; {@code after} is the last one seen. */
    List<SupervisionOrder> page(OrderFilter filter, Visibility reader, @Nullable OrderId after, int size);
}
