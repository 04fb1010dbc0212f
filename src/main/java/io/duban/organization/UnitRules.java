package io.duban.organization;

import io.duban.shared.BusinessTime;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold for a unit in its place in the tree. */
@Component
class UnitRules {

    private final UnitTree units;
    private final Clock clock;

    UnitRules(UnitTree units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    void check(UnitId id, UnitDetails details) {
        codeIsFree(id, details.code());
        nameIsFree(id, details);
        parentIsOpen(details.parentId());
        isNotBelowItself(id, details.parentId());
    }

    void parentIsOpen(@Nullable UnitId parentId) {
        if (parentId != null) {
            isOpen(parentId);
        }
    }

    /** Returns the unit. */
    Unit isOpen(UnitId id) {
        Unit unit = units.get(id);
        if (!unit.isOpenOn(BusinessTime.today(clock))) {
            throw new OrganizationRefusal.UnitClosed(unit.name());
        }
        return unit;
    }

    private void codeIsFree(UnitId id, @Nullable String code) {
        if (code != null
                && units.byCode(code).filter(unit -> !unit.id().equals(id)).isPresent()) {
            throw new OrganizationRefusal.UnitCodeTaken(code);
        }
    }

    // Cities each have a water bureau of the same name; two under one roof would be a slip.
    private void nameIsFree(UnitId id, UnitDetails details) {
        LocalDate today = BusinessTime.today(clock);
        List<Unit> alike = units.alikeBelow(details.parentId(), details.name());
        boolean stays = alike.stream()
                .anyMatch(unit -> unit.id().equals(id) && unit.name().equals(details.name()));
        boolean taken = alike.stream().anyMatch(unit -> !unit.id().equals(id) && unit.isOpenOn(today));
        if (taken && !stays) {
            throw new OrganizationRefusal.UnitNameTaken(details.name());
        }
    }

    private void isNotBelowItself(UnitId id, @Nullable UnitId parentId) {
        UnitId at = parentId;
        while (at != null) {
            if (at.equals(id)) {
                throw new OrganizationRefusal.UnitBelowItself();
            }
            at = units.get(at).parentId();
        }
    }

    @Nullable
    String nameOf(@Nullable UnitId id) {
        return id == null ? null : units.get(id).name();
    }
}
