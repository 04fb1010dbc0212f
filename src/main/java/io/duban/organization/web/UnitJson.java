package io.duban.organization.web;

import io.duban.organization.Tier;
import io.duban.organization.Unit;
import io.duban.organization.UnitKind;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit as it stands. */
record UnitJson(
        UnitId id,
        @Nullable String code,
        String name,
        String fullName,
        UnitKind kind,
        Tier tier,
        @Nullable UnitId parentId,
        int position,
        @Nullable LocalDate closedOn,
        int version) {

    static UnitJson of(Unit given) {
        return new UnitJson(
                given.id(),
                given.code(),
                given.name(),
                given.fullName(),
                given.kind(),
                given.tier(),
                given.parentId(),
                given.position(),
                given.closedOn(),
                given.version());
    }
}
