package io.duban.plan.web;

import io.duban.plan.Clause;
import io.duban.plan.Indicator;
import io.duban.plan.Indicator.Target;
import io.duban.plan.Plan;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItemId;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.ProposedItem;
import io.duban.plan.Responsibility;
import io.duban.plan.web.PlanSheet.Goal;
import io.duban.plan.web.PlanSheet.Item;
import io.duban.plan.web.PlanSheet.Measured;
import io.duban.plan.web.PlanSheet.Party;
import io.duban.plan.web.PlanSheet.Role;
import io.duban.plan.web.PlanSheet.Section;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items of a plan as rows of its sheet, by section. */
record SheetItems(Plan plan, Map<UnitId, String> names, Map<PlanItemId, List<Indicator>> indicators) {

    List<Section> sections(List<PlanItem> items, Function<PlanItemId, @Nullable Clause> clauses) {
        List<Section> sections = new ArrayList<>();
        for (PlanItem item : items) {
            Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            if (last == null || !last.path().equals(item.sectionPath())) {
                last = new Section(item.sectionPath(), new ArrayList<>());
                sections.add(last);
            }
            last.items().add(item(item, clauses.apply(item.id())));
        }
        return sections;
    }

    static boolean isInferred(PlanItem item) {
        return item.units().stream().anyMatch(ItemUnit::inferred);
    }

    private Item item(PlanItem item, @Nullable Clause clause) {
        return new Item(
                item.id(),
                item.number(),
                item.kind(),
                item.title(),
                item.content(),
                roles(item),
                isInferred(item),
                item.timeLimit().dueOn(),
                item.timeLimit().stages(),
                item.acceptanceCriteria(),
                item.formOfResult(),
                ProposedItem.of(item, indicators.getOrDefault(item.id(), List.of())).indicators().stream()
                        .map(SheetItems::measured)
                        .toList(),
                clause);
    }

    private List<Role> roles(PlanItem item) {
        return Stream.of(Responsibility.values())
                .map(responsibility -> new Role(responsibility, label(responsibility), parties(item, responsibility)))
                .filter(role -> !role.parties().isEmpty())
                .toList();
    }

    private List<Party> parties(PlanItem item, Responsibility responsibility) {
        return item.units().stream()
                .filter(part -> part.responsibility() == responsibility)
                .map(part -> new Party(part.unit(), names.getOrDefault(part.unit(), ""), part.inferred()))
                .toList();
    }

    private @Nullable String label(Responsibility responsibility) {
        return plan.head().label(responsibility);
    }

    static Measured measured(ProposedIndicator indicator) {
        List<Goal> goals = indicator.targets().stream().map(SheetItems::goal).toList();
        return new Measured(indicator, goals);
    }

    private static Goal goal(Target target) {
        return new Goal(target.year(), ProposedIndicator.signs(target), target.words());
    }
}
