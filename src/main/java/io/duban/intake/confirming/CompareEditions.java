package io.duban.intake.confirming;

import io.duban.intake.Fingerprint;
import io.duban.organization.Units;
import io.duban.plan.Goal;
import io.duban.plan.Goals;
import io.duban.plan.Indicator;
import io.duban.plan.IssuedTasks;
import io.duban.plan.ItemTexts;
import io.duban.plan.Plan;
import io.duban.plan.PlanHead;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItemId;
import io.duban.plan.Plans;
import io.duban.plan.ProposedItem;
import io.duban.shared.Change;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays a document beside the plan of which it is a new edition. */
@Component
public class CompareEditions {

    private final Plans plans;
    private final Goals goals;
    private final IssuedTasks issuedTasks;
    private final Units units;

    CompareEditions(Plans plans, Goals goals, IssuedTasks issuedTasks, Units units) {
        this.plans = plans;
        this.goals = goals;
        this.issuedTasks = issuedTasks;
        this.units = units;
    }

    /** Empty for a document that is no new edition; {@code words} says what kinds and the like are called. */
    public Optional<EditionDifference> of(Sheet sheet, Function<Enum<?>, String> words) {
        PlanId edition = sheet.top().editionOf();
        return edition == null ? Optional.empty() : Optional.of(compare(plans.get(edition), sheet, words));
    }

    /** That of {@link EditionDifference}; empty for a document that is no new edition. */
    public Optional<String> fingerprint(Sheet sheet) {
        PlanId edition = sheet.top().editionOf();
        return edition == null ? Optional.empty() : Optional.of(fingerprint(plans.get(edition), plans.items(edition)));
    }

    /** Saving the head or the goals makes another version of the plan; its items and its calendar have their own. */
    private String fingerprint(Plan plan, List<PlanItem> items) {
        return Fingerprint.of(plan.id(), plan.version(), plans.calendar(plan.id()), Fingerprint.versions(items));
    }

    private EditionDifference compare(Plan before, Sheet sheet, Function<Enum<?>, String> words) {
        List<PlanItem> items = plans.items(before.id());
        String fingerprint = fingerprint(before, items);
        List<ProposedItem> old = proposals(items);
        List<Row> rows = sheet.kept();
        List<ProposedItem> now = rows.stream().map(Row::item).toList();
        Map<Integer, Integer> pairs = TaskMatching.of(old, now);
        Map<Integer, ProposedItem> former = new HashMap<>();
        pairs.forEach((was, is) -> former.put(is, old.get(was)));
        ItemTexts texts = new ItemTexts(names(old, now), words);
        List<EditionDifference.Task> tasks = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            tasks.add(task(rows.get(at), Optional.ofNullable(former.get(at)), texts));
        }
        PlanHead head = sheet.head().completedBy(before.head());
        List<Goal> standing = goals.ofPlan(before.id());
        return new EditionDifference(
                before,
                fingerprint,
                issuedTasks.count(before.id()),
                head,
                HeadChanges.between(before.head(), head, words),
                sheet.top().goals(),
                goalChanges(standing, sheet.top().goals(), texts),
                tasks,
                old.stream().filter(item -> !former.containsValue(item)).toList());
    }

    private static EditionDifference.Task task(Row row, Optional<ProposedItem> before, ItemTexts texts) {
        return before.map(was -> {
                    ProposedItem now = Carrying.item(was, row.item());
                    List<Change> changes = texts.between(ComparedItem.of(was), ComparedItem.of(now));
                    return new EditionDifference.Task(row.key(), now, was.number(), changes);
                })
                .orElseGet(() -> new EditionDifference.Task(row.key(), row.item(), null, List.of()));
    }

    private static List<Change> goalChanges(List<Goal> before, List<Goal> now, ItemTexts texts) {
        Map<String, String> old = texts(before, texts);
        Map<String, String> next = texts(now, texts);
        return Stream.concat(old.keySet().stream(), next.keySet().stream())
                .distinct()
                .map(name -> new Change(name, old.get(name), next.get(name)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static Map<String, String> texts(List<Goal> goals, ItemTexts texts) {
        Map<String, String> all = new LinkedHashMap<>();
        goals.forEach(goal -> all.put(goal.indicator().name(), texts.text(goal.indicator())));
        return all;
    }

    private List<ProposedItem> proposals(List<PlanItem> items) {
        Map<PlanItemId, List<Indicator>> indicators =
                plans.indicators(items.stream().map(PlanItem::id).toList());
        return items.stream()
                .map(item -> ProposedItem.of(item, indicators.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private Map<UnitId, String> names(List<ProposedItem> old, List<ProposedItem> now) {
        Set<UnitId> ids = Stream.concat(old.stream(), now.stream())
                .flatMap(item -> item.units().stream())
                .map(ItemUnit::unit)
                .collect(Collectors.toSet());
        return units.names(ids);
    }
}
