package io.duban.intake.confirming;

import io.duban.plan.ProposedItem;
import java.util.List;

/** A part of a task to which the document gives units, a time limit or targets of its own: a row that it may become. */
public record Part(ProposedItem item, List<NamedUnit> unmatched, List<Mark> marks) {

    public Part {
        unmatched = List.copyOf(unmatched);
        marks = List.copyOf(marks);
    }
}
