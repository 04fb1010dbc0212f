package io.duban.intake.confirming;

import io.duban.plan.ProposedItem;
import io.duban.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Splits, merges and moves rows of a proposed plan, each as one correction. Whoever saw another edition of a row is
 * refused with {@link io.duban.shared.StaleAggregate}.
 */
@Component
public class ArrangeItems {

    private final Corrections corrections;

    ArrangeItems(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Cuts it before these sentences, see {@link Splitting#of}; refuses when that leaves it whole. */
    @Transactional
    public void splitAt(ProposalId id, CorrectItems.Shown shown, SortedSet<Integer> sentences, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        Row row = opened.row(shown.key(), shown.edition());
        split(opened, row, Splitting.of(row, opened.proposal().text(), sentences));
    }

    /** Makes a row of each of its parts; refuses when it has none. */
    @Transactional
    public void splitByParts(ProposalId id, CorrectItems.Shown shown, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        Row row = opened.row(shown.key(), shown.edition());
        split(opened, row, row.parts());
    }

    private void split(Corrections.Opened opened, Row row, List<Part> parts) {
        if (parts.size() < 2) {
            throw new ProposalRefusal.NothingToSplit();
        }
        List<Row> rows = new ArrayList<>();
        FreeNumbers numbers = FreeNumbers.beside(row, opened.sheet());
        for (Part part : parts) {
            int key = rows.isEmpty() ? row.key() : opened.sheet().nextKey() + rows.size() - 1;
            ProposedItem item =
                    part.item().withNumber(rows.isEmpty() ? row.item().number() : numbers.next(part));
            rows.add(new Row(
                    key, opened.edition(), item, part.unmatched(), part.marks(), List.of(), row.checked(), false));
        }
        corrections.correct(
                opened,
                CorrectionAct.ITEM_SPLIT,
                CorrectItems.label(row.item()),
                sheet -> sheet.replacing(List.of(row.key()), rows));
    }

    /** Makes one row of several, see {@link Merging}; its key is answered. Refuses fewer than two that are kept. */
    @Transactional
    public int merge(ProposalId id, List<CorrectItems.Shown> shown, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        List<Row> rows = opened.rows(shown);
        Row merged = Merging.of(mergeable(rows), opened.edition());
        corrections.correct(
                opened,
                CorrectionAct.ITEMS_MERGED,
                CorrectItems.label(merged.item()),
                sheet -> sheet.replacing(rows.stream().map(Row::key).toList(), List.of(merged)));
        return merged.key();
    }

    /** These rows, unless they are too few or one of them is dropped. */
    public static List<Row> mergeable(List<Row> rows) {
        if (rows.size() < 2 || rows.stream().anyMatch(Row::dropped)) {
            throw new ProposalRefusal.NothingToMerge();
        }
        return rows;
    }

    /** Puts the row as many places further down; up where {@code places} is below 0. */
    @Transactional
    public void move(ProposalId id, CorrectItems.Shown shown, int places, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        Row row = opened.row(shown.key(), shown.edition());
        corrections.correct(
                opened,
                CorrectionAct.ITEM_MOVED,
                CorrectItems.label(row.item()),
                sheet -> sheet.moving(row, sheet.place(row) + places));
    }
}
