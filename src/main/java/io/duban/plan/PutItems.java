package io.duban.plan;

import io.duban.plan.ItemBook.Standing;
import io.duban.plan.PlanItems.Entry;
import io.duban.shared.Actor;
import io.duban.shared.Change;
import io.duban.shared.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts many items into a draft at once, as a ledger or a loader proposes them. An item of the same number is changed
 * and keeps its id. Refuses the whole when one item cannot be written, and names every fault.
 */
@Component
public class PutItems {

    /** What becomes of items that are not proposed: they are removed, or stay. */
    public enum Others {
        REMOVED,
        KEPT
    }

    /** How many items were added, changed, removed and left alone. */
    public record Outcome(int added, int changed, int removed, int unchanged) {}

    private final Plans plans;
    private final PlanItems items;
    private final ItemBook book;
    private final PlanJournal journal;

    PutItems(Plans plans, PlanItems items, ItemBook book, PlanJournal journal) {
        this.plans = plans;
        this.items = items;
        this.book = book;
        this.journal = journal;
    }

    /**
     * Items to be put.
     *
     * @param former the number that each standing item has which one of them takes the place of, by the new number
     */
    private record Batch(List<ProposedItem> items, Others others, Map<String, String> former) {

        Batch {
            items = List.copyOf(items);
            former = Map.copyOf(former);
        }

        /** Each takes the place of the item of the same number. */
        static Batch byNumber(List<ProposedItem> items, Others others) {
            Map<String, String> same = new HashMap<>();
            items.forEach(item -> same.put(item.number(), item.number()));
            return new Batch(items, others, same);
        }
    }

    @Transactional
    public Outcome put(PlanId id, List<ProposedItem> proposed, Others others, Actor.Person who) {
        return put(id, Batch.byNumber(proposed, others), who);
    }

    /**
     * Puts a new edition of all items; the others are removed.
     *
     * @param former the number of the standing item whose place an item takes, by the item's own number; without one
     *     it is new, whatever has its number now
     */
    @Transactional
    public Outcome renumber(PlanId id, List<ProposedItem> proposed, Map<String, String> former, Actor.Person who) {
        return put(id, new Batch(proposed, Others.REMOVED, former), who);
    }

    private Outcome put(PlanId id, Batch batch, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Actor.Person actor = who.as(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        plan.mustBeEditable();
        Standing standing = book.standing(id);
        book.check(standing, batch.items());
        Work work = new Work(standing, batch);
        items.remove(work.removed);
        items.change(work.changed);
        items.add(work.added);
        journal.noteItems(id, PlanAct.ITEMS_PUT, work.changes, actor);
        return work.outcome();
    }

    /** Sorts the proposals into what is added, changed, removed and unchanged, in their new order. */
    private final class Work {

        final List<Entry> added = new ArrayList<>();
        final List<Entry> changed = new ArrayList<>();
        final List<PlanItem> removed;
        final List<Change> changes = new ArrayList<>();
        private final Standing standing;
        private final Map<String, PlanItem> old;
        private final ItemTexts texts;
        private int unchanged;

        Work(Standing standing, Batch batch) {
            List<ProposedItem> proposed = batch.items();
            this.standing = standing;
            this.old = ItemBook.byNumber(standing.items());
            this.texts = ItemTexts.coded(book.unitNames(all(standing, proposed)));
            this.removed = batch.others() == Others.REMOVED ? unproposed(batch) : List.of();
            removed.forEach(item -> changes.add(new Change("item", label(item.number(), item.title()), null)));
            Map<String, ProposedItem> byNumber = new HashMap<>();
            proposed.forEach(item -> byNumber.put(item.number(), item));
            int position = 0;
            for (String number : order(batch)) {
                ProposedItem proposal = byNumber.get(number);
                String former = proposal == null ? number : batch.former().get(number);
                place(former == null ? null : old.get(former), proposal, ++position);
            }
        }

        Outcome outcome() {
            return new Outcome(added.size(), changed.size(), removed.size(), unchanged);
        }

        private void place(@Nullable PlanItem before, @Nullable ProposedItem proposal, int position) {
            if (before == null && proposal != null) {
                added.add(book.entry(standing, null, proposal, position));
                changes.add(new Change("item", null, label(proposal.number(), proposal.title())));
            } else if (before != null) {
                ProposedItem was = standing.proposalOf(before);
                replace(before, was, proposal == null ? was : proposal, position);
            }
        }

        private void replace(PlanItem before, ProposedItem was, ProposedItem now, int position) {
            List<Change> differences = texts.between(was, now);
            Entry entry = book.entry(standing, before, now, position);
            boolean sameClause = Objects.equals(entry.clause(), standing.links().get(before.id()));
            if (differences.isEmpty() && sameClause && before.position() == position) {
                unchanged++;
                return;
            }
            changed.add(entry);
            differences.forEach(change -> changes.add(PlanJournal.ofItem(before.number(), change)));
        }

        private List<PlanItem> unproposed(Batch batch) {
            return standing.items().stream()
                    .filter(item -> !batch.former().containsValue(item.number()))
                    .toList();
        }

        /** The proposals' own order when they cover all that stays; else new ones follow the one they stand behind. */
        private List<String> order(Batch batch) {
            List<String> numbers =
                    batch.items().stream().map(ProposedItem::number).toList();
            if (batch.others() == Others.REMOVED) {
                return numbers;
            }
            List<String> staying = new ArrayList<>(
                    standing.items().stream().map(PlanItem::number).toList());
            if (Set.copyOf(numbers).containsAll(staying)) {
                return numbers;
            }
            int at = staying.size();
            for (String number : numbers) {
                int known = staying.indexOf(number);
                if (known < 0) {
                    staying.add(at, number);
                }
                at = (known < 0 ? at : known) + 1;
            }
            return staying;
        }
    }

    private static List<ProposedItem> all(Standing standing, List<ProposedItem> proposed) {
        List<ProposedItem> all = new ArrayList<>(proposed);
        standing.items().forEach(item -> all.add(standing.proposalOf(item)));
        return all;
    }

    private static String label(String number, String title) {
        return number + " " + title;
    }
}
