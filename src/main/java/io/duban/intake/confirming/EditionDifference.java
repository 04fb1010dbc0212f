package io.duban.intake.confirming;

import io.duban.plan.Goal;
import io.duban.plan.Plan;
import io.duban.plan.PlanHead;
import io.duban.plan.ProposedItem;
import io.duban.shared.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document says otherwise than the plan of which it is a new edition.
 *
 * @param before the plan as it stands
 * @param fingerprint stands for the plan as it was compared; confirming under another one is refused
 * @param issued how many of its items are tasks already
 * @param head what the plan would state about itself
 * @param headChanges by field
 * @param goals what the plan as a whole would be to reach
 * @param goalChanges one for each goal that is new, gone or another
 * @param items all tasks of the new edition in their order
 * @param gone tasks that the new edition does not have
 */
public record EditionDifference(
        Plan before,
        String fingerprint,
        int issued,
        PlanHead head,
        List<Change> headChanges,
        List<Goal> goals,
        List<Change> goalChanges,
        List<Task> items,
        List<ProposedItem> gone) {

    /**
     * A task of the new edition.
     *
     * @param key of its row
     * @param former its number in the plan, null for a new one
     * @param changes field by field; none for one that is the same or new
     */
    public record Task(int key, ProposedItem item, @Nullable String former, List<Change> changes) {

        public boolean isNew() {
            return former == null;
        }

        /** The same under another number. */
        boolean isOnlyRenumbered() {
            return former != null && changes.isEmpty() && !former.equals(item.number());
        }
    }

    /** The plan itself is changed; one that is no draft any more stays as it is and a new draft is made. */
    public boolean changesThePlan() {
        return before.isEditable();
    }

    public List<Task> added() {
        return items.stream().filter(Task::isNew).toList();
    }

    public List<Task> changed() {
        return items.stream().filter(task -> !task.changes().isEmpty()).toList();
    }

    public int unchanged() {
        return items.size() - added().size() - changed().size();
    }

    /** Of those that are the same, how many have another number. */
    public long renumbered() {
        return items.stream().filter(Task::isOnlyRenumbered).count();
    }

    /** Numbers aside. */
    public boolean isEmpty() {
        return headChanges.isEmpty() && goalChanges.isEmpty() && gone.isEmpty() && unchanged() == items.size();
    }

    Map<Integer, Task> byKey() {
        Map<Integer, Task> byKey = new HashMap<>();
        items.forEach(task -> byKey.put(task.key(), task));
        return byKey;
    }

    /** The number in the plan for the number in the new edition. */
    Map<String, String> former() {
        Map<String, String> former = new HashMap<>();
        items.stream()
                .filter(task -> !task.isNew())
                .forEach(task -> former.put(task.item().number(), Objects.requireNonNull(task.former())));
        return former;
    }
}
