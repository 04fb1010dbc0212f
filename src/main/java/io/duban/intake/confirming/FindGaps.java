package io.duban.intake.confirming;

import io.duban.plan.GoalRules;
import io.duban.plan.ItemRules;
import io.duban.plan.PlanFault;
import io.duban.plan.PlanRefusal;
import io.duban.plan.ProposedItem;
import io.duban.plan.Readiness;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Finds all that a proposed plan lacks before it can be confirmed: what a plan needs to be handed in, and no less. */
@Component
public class FindGaps {

    private static final Set<PlanFault.Kind> ABOUT_UNITS = EnumSet.of(PlanFault.Kind.NO_UNITS, PlanFault.Kind.NO_LEAD);

    private final Readiness readiness;

    FindGaps(Readiness readiness) {
        this.readiness = readiness;
    }

    /** In the order of the page; empty when it can be confirmed. */
    public List<Gap> in(Sheet sheet) {
        List<Gap> gaps = new ArrayList<>();
        for (PlanRefusal refusal : sheet.head().refusals()) {
            gaps.add(gap("head", refusal.key(), refusal.arguments().toArray()));
        }
        GoalRules.check(sheet.top().goals()).forEach(fault -> gaps.add(new Gap("goals", fault)));
        names(sheet).forEach((name, tasks) -> gaps.add(gap("names", "intake.gap.unmatched", name, tasks)));
        List<ProposedItem> items = sheet.kept().stream().map(Row::item).toList();
        List<PlanFault> faults = new ArrayList<>(ItemRules.check(items));
        faults.addAll(readiness.faults(items, sheet.head()));
        faults.stream()
                .filter(fault -> !isOfAName(fault, sheet))
                .forEach(fault -> gaps.add(new Gap(place(fault, sheet), fault)));
        return gaps;
    }

    /** The names without a unit, with the number of tasks that wait for them. */
    public static Map<String, Integer> names(Sheet sheet) {
        Map<String, Integer> names = new TreeMap<>();
        sheet.kept().forEach(row -> row.unmatched().stream()
                .map(NamedUnit::name)
                .distinct()
                .forEach(name -> names.merge(name, 1, Integer::sum)));
        return names;
    }

    /** Once the name has its unit the task may well have its lead. */
    private static boolean isOfAName(PlanFault fault, Sheet sheet) {
        return ABOUT_UNITS.contains(fault.kind())
                && sheet.kept().stream()
                        .anyMatch(row -> row.item().number().equals(fault.number())
                                && !row.unmatched().isEmpty());
    }

    private static String place(PlanFault fault, Sheet sheet) {
        return sheet.kept().stream()
                .filter(row -> row.item().number().equals(fault.number()))
                .findFirst()
                .map(row -> Gap.ROW + row.key())
                .orElse("rows");
    }

    private static Gap gap(String place, String key, Object... arguments) {
        return new Gap(place, new DefaultMessageSourceResolvable(new String[] {key}, arguments));
    }
}
