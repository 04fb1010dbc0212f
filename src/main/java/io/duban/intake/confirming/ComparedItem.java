package io.duban.intake.confirming;

import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.ProposedItem;
import io.duban.reading.vocabulary.Marker;

/** A task without what makes no other task of it: numbers, which shift when a task comes in, and what is inferred. */
final class ComparedItem {

    private ComparedItem() {}

    static ProposedItem of(ProposedItem item) {
        return new ProposedItem(
                "",
                item.kind(),
                item.sectionPath().stream().map(ComparedItem::unnumbered).toList(),
                item.title(),
                unnumbered(item.content()),
                item.timeLimit(),
                item.acceptanceCriteria(),
                item.formOfResult(),
                item.units().stream()
                        .map(part -> new ItemUnit(part.unit(), part.responsibility(), false))
                        .toList(),
                item.indicators(),
                null);
    }

    private static String unnumbered(String text) {
        return Marker.of(text).map(marker -> text.substring(marker.length())).orElse(text);
    }
}
