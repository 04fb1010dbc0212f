package io.duban.supervision.internal;

import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.duban.supervision.OrderFilter;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderStep;
import io.duban.supervision.Rung;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface OrderMapper {

    @Nullable
    OrderRow get(OrderId id);

    void add(OrderRow order);

    int save(OrderRow order);

    void addStep(OrderStep step);

    List<OrderStep> steps(OrderId order);

    void countOne(UnitId office, int year);

    int lastNumber(UnitId office, int year);

    List<OrderRow> ofDuties(Collection<String> duties);

    List<RungRow> rungs(Collection<OrderId> ids);

    List<OrderRow> ofTask(TaskId task, Visibility reader);

    List<OrderRow> page(OrderFilter filter, Visibility reader, @Nullable OrderId after, int size);

    /** An order's rung. */
    record RungRow(OrderId id, Rung rung) {}
}
