package io.duban.intake.confirming;

import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.ProposedItem;
import io.duban.plan.Responsibility;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task of a proposed plan.
 *
 * @param key its own within the proposal, also after changes
 * @param edition changes whenever the row does
 * @param unmatched names that stand for no unit yet
 * @param marks where it was read; empty for one that was added by hand
 * @param parts those to which the document gives units of their own, for splitting; empty where it is of one piece
 * @param checked whether a person has looked at it
 * @param dropped whether it is left out of the plan
 */
public record Row(
        int key,
        int edition,
        ProposedItem item,
        List<NamedUnit> unmatched,
        List<Mark> marks,
        List<Part> parts,
        boolean checked,
        boolean dropped) {

    public Row {
        unmatched = List.copyOf(unmatched);
        marks = List.copyOf(marks);
        parts = List.copyOf(parts);
    }

    /** A part as it would look as a row by itself. */
    public static Row of(Part part) {
        return new Row(0, 0, part.item(), part.unmatched(), part.marks(), List.of(), false, false);
    }

    Row changed(int edition, ProposedItem item, List<NamedUnit> unmatched) {
        return new Row(key, edition, item, unmatched, marks, parts, true, dropped);
    }

    /** With other units; that alone does not mean that somebody has looked at the rest. */
    Row with(int edition, Part now, List<Part> others) {
        return new Row(key, edition, now.item(), now.unmatched(), now.marks(), others, checked, dropped);
    }

    Row dropped(int edition, boolean dropped) {
        return new Row(key, edition, item, unmatched, marks, parts, checked, dropped);
    }

    /** The same row for an item that holds more than was read. */
    Row holding(ProposedItem other) {
        return new Row(key, edition, other, unmatched, marks, parts, checked, dropped);
    }

    /** The row as a part of one that it is merged into. */
    Part asPart() {
        return new Part(item, unmatched, marks);
    }

    /** Where its words stand. */
    public Optional<Mark> text() {
        return marks.stream().filter(mark -> mark.aspect() == Aspect.TEXT).findFirst();
    }

    /** How far a person should look at it: the greater, the sooner. */
    public Doubt doubt() {
        if (dropped || checked) {
            return Doubt.NONE;
        }
        if (!unmatched.isEmpty() || item.units().stream().noneMatch(Row::isLead)) {
            return Doubt.OPEN;
        }
        if (marks.stream().anyMatch(Mark::isUnsure)) {
            return Doubt.UNSURE;
        }
        boolean inferred = item.units().stream().anyMatch(ItemUnit::inferred);
        return inferred || marks.stream().anyMatch(Mark::inferred) ? Doubt.INFERRED : Doubt.NONE;
    }

    private static boolean isLead(ItemUnit part) {
        return part.responsibility() == Responsibility.LEAD;
    }

    /** The unit that answers for it; null while there is none. */
    @Nullable
    ItemUnit lead() {
        return item.units().stream().filter(Row::isLead).findFirst().orElse(null);
    }
}
