package io.duban.modeling.web;

import io.duban.modeling.ModelMoveId;
import io.duban.modeling.MoveFault;
import io.duban.modeling.MoveObstacle;
import io.duban.modeling.MovePlan;
import io.duban.modeling.MoveSheet;
import io.duban.modeling.MoveState;
import io.duban.shared.Located;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A move of running processes: how many wait, were moved, were refused, are gone, and were tried again. */
record MoveJson(
        ModelMoveId id,
        String model,
        int fromNumber,
        int toNumber,
        @Nullable ModelMoveId backOf,
        String reason,
        MoveState state,
        PersonId begunBy,
        Instant begunAt,
        @Nullable Instant endedAt,
        long waiting,
        long moved,
        long refused,
        long gone,
        long retried,
        List<LeftJson> left)
        implements Located {

    @Override
    public String address() {
        return "/api/model-moves/" + id;
    }

    /** What was not moved, and why in the reader's words. */
    record LeftJson(UUID subject, String title, MoveObstacle obstacle, String element, String text) {}

    /** Where what runs by a version would stand in the newest one. */
    record PlanJson(String model, int fromNumber, int toNumber, List<PlanRowJson> rows) {}

    /** A place; the element where it goes on, or why nowhere, and those that may be named for it. */
    record PlanRowJson(
            String element,
            long count,
            @Nullable String target,
            @Nullable MoveObstacle obstacle,
            List<String> choices) {

        private static PlanRowJson of(MovePlan.Row row) {
            MoveFault fault = row.fault();
            return new PlanRowJson(
                    row.element(), row.count(), row.target(), fault == null ? null : fault.obstacle(), row.choices());
        }
    }

    static PlanJson plan(MovePlan plan) {
        return new PlanJson(
                plan.way().model(),
                plan.way().from(),
                plan.way().to(),
                plan.rows().stream().map(PlanRowJson::of).toList());
    }

    static MoveJson of(MoveSheet sheet, ModelWords words) {
        var move = sheet.move();
        var counts = sheet.counts();
        return new MoveJson(
                move.id(),
                move.model(),
                move.fromNumber(),
                move.toNumber(),
                move.backOf(),
                move.reason(),
                move.state(),
                move.begunBy(),
                move.begunAt(),
                move.endedAt(),
                counts.waiting(),
                counts.moved(),
                counts.refused(),
                counts.gone(),
                counts.retried(),
                sheet.left().stream().map(one -> left(sheet, one, words)).toList());
    }

    private static LeftJson left(MoveSheet sheet, MoveSheet.Left left, ModelWords words) {
        MoveFault fault = left.fault();
        return new LeftJson(
                left.matter().subject(),
                left.matter().title(),
                fault.obstacle(),
                fault.element(),
                words.text(fault.messageKey(), sheet.name(fault), fault.detail()));
    }
}
