package io.duban.ledger;

import io.duban.task.Duty;
import io.duban.task.Part;
import java.util.List;

/** A unit's part in a task with what it owes now and how often it was late. */
public record UnitStanding(Part part, String name, List<Duty> owed, int doneInTime, int doneLate) {

    public UnitStanding {
        owed = List.copyOf(owed);
    }
}
