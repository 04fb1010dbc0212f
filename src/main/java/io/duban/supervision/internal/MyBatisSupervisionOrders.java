package io.duban.supervision.internal;

import static java.util.stream.Collectors.toMap;

import io.duban.shared.Missing;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.duban.supervision.OrderFilter;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderStep;
import io.duban.supervision.Rung;
import io.duban.supervision.SupervisionOrder;
import io.duban.supervision.SupervisionOrders;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisSupervisionOrders implements SupervisionOrders {

    private final OrderMapper mapper;

    MyBatisSupervisionOrders(OrderMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public SupervisionOrder get(OrderId id) {
        OrderRow row = mapper.get(id);
        if (row == null) {
            throw new Missing(id);
        }
        return row.order();
    }

    @Override
    public void add(SupervisionOrder order) {
        mapper.add(OrderRow.of(order));
    }

    @Override
    public void save(SupervisionOrder order) {
        if (mapper.save(OrderRow.of(order)) == 0) {
            throw new StaleAggregate(order.id());
        }
    }

    @Override
    public void addStep(OrderStep step) {
        mapper.addStep(step);
    }

    @Override
    public List<OrderStep> steps(OrderId order) {
        return mapper.steps(order);
    }

    @Override
    public int nextNumber(UnitId office, int year) {
        mapper.countOne(office, year);
        return mapper.lastNumber(office, year);
    }

    @Override
    public List<SupervisionOrder> ofDuties(Collection<String> duties) {
        return duties.isEmpty() ? List.of() : orders(mapper.ofDuties(duties));
    }

    @Override
    public Map<OrderId, Rung> rungs(Collection<OrderId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapper.rungs(ids).stream().collect(toMap(OrderMapper.RungRow::id, OrderMapper.RungRow::rung));
    }

    @Override
    public List<SupervisionOrder> ofTask(TaskId task, Visibility reader) {
        return orders(mapper.ofTask(task, reader));
    }

    @Override
    public List<SupervisionOrder> page(OrderFilter filter, Visibility reader, @Nullable OrderId after, int size) {
        return orders(mapper.page(filter, reader, after, size));
    }

    private static List<SupervisionOrder> orders(List<OrderRow> rows) {
        return rows.stream().map(OrderRow::order).toList();
    }
}
