package io.duban.supervision.web;

import io.duban.plan.PlanId;
import io.duban.plan.web.json.GapJson;
import io.duban.shared.Located;
import io.duban.shared.UnitId;
import io.duban.shared.Versioned;
import io.duban.supervision.LightColor;
import io.duban.supervision.OrderAct;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderState;
import io.duban.supervision.Rung;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as the API tells it; the steps, and whom its unit lacks, come with a single order only. */
record OrderJson(
        OrderId id,
        @Nullable String number,
        PlanId plan,
        TaskId task,
        String taskNumber,
        String taskTitle,
        @Nullable LightColor taskLight,
        UnitId unit,
        String unitName,
        @Nullable String duty,
        Rung rung,
        String matter,
        String basis,
        String requirement,
        LocalDate dueOn,
        OrderState state,
        Instant proposedAt,
        @Nullable Instant signedAt,
        @Nullable Instant closedAt,
        List<Step> steps,
        List<GapJson> gaps,
        int version)
        implements Versioned, Located {

    @Override
    public String address() {
        return "/api/orders/" + id;
    }

    @Override
    public int inVersion() {
        return version;
    }

    /** A step with what was said. */
    record Step(OrderAct act, String words, String by, Instant at) {}

    static OrderJson of(OrderLine line) {
        return of(line, List.of(), List.of());
    }

    static OrderJson of(OrderView view) {
        OrderLine line = new OrderLine(
                view.order(), view.unitName(), view.task().number(), view.task().title(), view.light());
        return of(
                line,
                view.steps().stream()
                        .map(told -> new Step(
                                told.step().act(),
                                told.step().words(),
                                told.personName(),
                                told.step().doneAt()))
                        .toList(),
                view.gaps().stream().map(GapJson::of).toList());
    }

    private static OrderJson of(OrderLine line, List<Step> steps, List<GapJson> gaps) {
        SupervisionOrder order = line.order();
        return new OrderJson(
                order.id(),
                order.number(),
                order.planId(),
                order.taskId(),
                line.taskNumber(),
                line.taskTitle(),
                line.light() == null ? null : line.light().color(),
                order.unitId(),
                line.unitName(),
                order.dutyId(),
                order.rung(),
                order.text().matter(),
                order.text().basis(),
                order.text().requirement(),
                order.dueOn(),
                order.state(),
                order.course().proposedAt(),
                order.course().signedAt(),
                order.course().closedAt(),
                steps,
                gaps,
                order.version());
    }
}
