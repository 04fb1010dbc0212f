package io.duban.plan;

import io.duban.plan.ItemBook.Standing;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.shared.Actor;
import io.duban.shared.Change;
import io.duban.shared.Missing;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes single items of a draft, and confirms a lead unit that was only inferred. */
@Component
public class ChangeItems {

    private final Plans plans;
    private final PlanItems items;
    private final ItemBook book;
    private final PlanJournal journal;

    ChangeItems(Plans plans, PlanItems items, ItemBook book, PlanJournal journal) {
        this.plans = plans;
        this.items = items;
        this.book = book;
        this.journal = journal;
    }

    /** At the end of the plan. Refuses a number that the plan has already. */
    @Transactional
    public PlanItemId add(PlanId id, ProposedItem proposal, Actor.Person who) {
        Actor.Person actor = editor(id, who);
        Standing standing = book.standing(id);
        check(standing, null, proposal);
        int last = standing.items().stream().mapToInt(PlanItem::position).max().orElse(0);
        PlanItems.Entry entry = book.entry(standing, null, proposal, last + 1);
        items.add(List.of(entry));
        Change change = new Change("item", null, proposal.number() + " " + proposal.title());
        journal.noteItems(id, PlanAct.ITEM_ADDED, List.of(change), actor);
        return entry.item().id();
    }

    /** Refuses with {@link StaleAggregate} when the item is no longer in the version that was shown. */
    @Transactional
    public void change(PlanItemId id, int shown, ProposedItem proposal, Actor.Person who) {
        PlanId plan = plans.item(id).planId();
        Actor.Person actor = editor(plan, who);
        Standing standing = book.standing(plan);
        PlanItem before = shown(standing, id, shown);
        check(standing, before, proposal);
        ProposedItem was = standing.proposalOf(before);
        items.change(List.of(book.entry(standing, before, proposal, before.position())));
        ItemTexts texts = ItemTexts.coded(book.unitNames(List.of(was, proposal)));
        List<Change> changes = texts.between(was, proposal).stream()
                .map(change -> PlanJournal.ofItem(before.number(), change))
                .toList();
        journal.noteItems(plan, PlanAct.ITEM_CHANGED, changes, actor);
    }

    /** Refuses with {@link StaleAggregate} when the item is no longer in the version that was shown. */
    @Transactional
    public void remove(PlanItemId id, int shown, Actor.Person who) {
        PlanId plan = plans.item(id).planId();
        Actor.Person actor = editor(plan, who);
        PlanItem before = shown(book.standing(plan), id, shown);
        items.remove(List.of(before));
        Change change = new Change("item", before.number() + " " + before.title(), null);
        journal.noteItems(plan, PlanAct.ITEM_REMOVED, List.of(change), actor);
    }

    /** The office takes responsibility for what a rule proposed: the item's units are no longer marked as inferred. */
    @Transactional
    public void confirmUnits(PlanItemId id, Actor.Person who) {
        PlanId plan = plans.item(id).planId();
        Actor.Person actor = editor(plan, who);
        Standing standing = book.standing(plan);
        PlanItem before = shown(standing, id, null);
        ProposedItem was = standing.proposalOf(before);
        ProposedItem now = was.withUnits(was.units().stream()
                .map(part -> new ItemUnit(part.unit(), part.responsibility(), false))
                .toList());
        items.change(List.of(book.entry(standing, before, now, before.position())));
        List<Change> changes = ItemTexts.coded(book.unitNames(List.of(was))).between(was, now).stream()
                .map(change -> PlanJournal.ofItem(before.number(), change))
                .toList();
        journal.noteItems(plan, PlanAct.LEAD_CONFIRMED, changes, actor);
    }

    private Actor.Person editor(PlanId id, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Actor.Person actor = who.as(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        plan.mustBeEditable();
        return actor;
    }

    private void check(Standing standing, @Nullable PlanItem replaced, ProposedItem proposal) {
        book.check(standing, List.of(proposal));
        PlanItem same = ItemBook.byNumber(standing.items()).get(proposal.number());
        if (same != null && (replaced == null || !same.id().equals(replaced.id()))) {
            throw new PlanRefusal.ItemsFaulty(
                    List.of(PlanFault.of(PlanFault.Kind.NUMBER_TWICE, proposal.number(), same.title())));
        }
    }

    private static PlanItem shown(Standing standing, PlanItemId id, @Nullable Integer version) {
        PlanItem item = standing.items().stream()
                .filter(some -> some.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing(id));
        if (version != null && !Objects.equals(item.version(), version)) {
            throw new StaleAggregate(id);
        }
        return item;
    }
}
