package io.duban.ledger;

import io.duban.shared.UnitId;

/**
 * How much a unit was asked for in a month, by kind; {@code undone} is how much of all is not done yet. Every step that
 * came to the unit counts once, also one that came back to it; what is no longer asked for is left out.
 */
public record UnitBurden(UnitId unitId, String name, int reporting, int supervision, int other, int undone) {

    public int total() {
        return reporting + supervision + other;
    }
}
