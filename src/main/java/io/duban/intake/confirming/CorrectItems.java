package io.duban.intake.confirming;

import io.duban.plan.ProposedItem;
import io.duban.shared.Actor;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes, adds, drops and restores the rows of a proposed plan. Whoever saw another edition of a row is refused with
 * {@link io.duban.shared.StaleAggregate}.
 */
@Component
public class CorrectItems {

    private static final int LONGEST_LABEL = 500;

    private final Corrections corrections;

    CorrectItems(Corrections corrections) {
        this.corrections = corrections;
    }

    /** {@code unmatched}: the names that are to stay without a unit for now. */
    @Transactional
    public void change(ProposalId id, Shown shown, ProposedItem item, List<NamedUnit> unmatched, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        Row row = opened.row(shown.key(), shown.edition());
        if (row.checked() && row.item().equals(item) && row.unmatched().equals(unmatched)) {
            return;
        }
        Row changed = row.changed(opened.edition(), item, unmatched);
        corrections.correct(opened, CorrectionAct.ITEM_CHANGED, label(item), sheet -> sheet.replacing(changed));
    }

    /** Behind the row with the key {@code after}, or behind all where that is null; its own key is answered. */
    @Transactional
    public int add(ProposalId id, @Nullable Integer after, ProposedItem item, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        Sheet before = opened.sheet();
        int key = before.nextKey();
        int at = after == null ? before.rows().size() : before.place(before.row(after)) + 1;
        Row row = new Row(key, opened.edition(), item, List.of(), List.of(), List.of(), true, false);
        corrections.correct(opened, CorrectionAct.ITEM_ADDED, label(item), sheet -> sheet.inserting(at, row));
        return key;
    }

    @Transactional
    public void drop(ProposalId id, Shown shown, Actor.Person who) {
        dropped(id, shown, true, who);
    }

    /** Several as one correction. */
    @Transactional
    public void dropAll(ProposalId id, List<Shown> shown, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        List<Row> rows = opened.rows(shown);
        String what = rows.stream().map(row -> row.item().number()).collect(Collectors.joining(" "));
        corrections.correct(
                opened,
                CorrectionAct.ITEMS_DROPPED,
                HeadMaker.cut(what, LONGEST_LABEL),
                sheet -> sheet.mapping(row -> rows.contains(row) ? row.dropped(opened.edition(), true) : row));
    }

    @Transactional
    public void restore(ProposalId id, Shown shown, Actor.Person who) {
        dropped(id, shown, false, who);
    }

    /** A row in the edition that a person saw. */
    public record Shown(int key, int edition) {

        /** As {@link #toString} writes it; throws {@link IllegalArgumentException} for anything else. */
        public static Shown valueOf(String written) {
            String[] numbers = written.split("-", 2);
            if (numbers.length != 2) {
                throw new IllegalArgumentException(written);
            }
            return new Shown(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        }

        @Override
        public String toString() {
            return key + "-" + edition;
        }
    }

    private void dropped(ProposalId id, Shown shown, boolean dropped, Actor.Person who) {
        Corrections.Opened opened = corrections.open(id, who);
        Row row = opened.row(shown.key(), shown.edition());
        CorrectionAct act = dropped ? CorrectionAct.ITEM_DROPPED : CorrectionAct.ITEM_RESTORED;
        corrections.correct(
                opened, act, label(row.item()), sheet -> sheet.replacing(row.dropped(opened.edition(), dropped)));
    }

    static String label(ProposedItem item) {
        return item.number() + " " + item.title();
    }
}
