package io.duban.organization;

import io.duban.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit (单位). {@code name} is the form in which plans name it, {@code closedOn} its last day after a reorganisation. */
public record Unit(
        UnitId id,
        @Nullable String code,
        String name,
        String fullName,
        UnitKind kind,
        Tier tier,
        @Nullable UnitId parentId,
        int position,
        @Nullable LocalDate closedOn,
        int version) {}
