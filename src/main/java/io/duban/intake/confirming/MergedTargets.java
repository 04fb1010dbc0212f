package io.duban.intake.confirming;

import io.duban.plan.Indicator.Target;
import io.duban.plan.ProposedIndicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The targets of several rows: years of the same indicator come together. Where they contradict each other the later
 * one is kept beside it under a name of its own, and what points to it in the document goes with it.
 */
final class MergedTargets {

    private final Map<String, ProposedIndicator> byName = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private MergedTargets() {}

    static MergedTargets of(List<Row> rows) {
        MergedTargets merged = new MergedTargets();
        rows.forEach(merged::take);
        return merged;
    }

    List<ProposedIndicator> indicators() {
        return List.copyOf(byName.values());
    }

    /** All marks of the rows, each once. */
    List<Mark> marks() {
        return marks.stream().distinct().toList();
    }

    private void take(Row row) {
        Map<String, String> renamed = new LinkedHashMap<>();
        for (ProposedIndicator indicator : row.item().indicators()) {
            String name = free(indicator);
            byName.merge(name, called(indicator, name), MergedTargets::united);
            indicator
                    .targets()
                    .forEach(target -> renamed.put(
                            Mark.target(indicator.name(), target.year()), Mark.target(name, target.year())));
        }
        row.marks().stream()
                .map(mark -> mark.aspect() == Aspect.TARGET
                        ? mark.about(renamed.getOrDefault(String.valueOf(mark.about()), String.valueOf(mark.about())))
                        : mark)
                .forEach(marks::add);
    }

    private String free(ProposedIndicator indicator) {
        String tried = indicator.name();
        for (int count = 2; byName.containsKey(tried) && !fits(byName.get(tried), indicator); count++) {
            tried = indicator.name() + "（" + count + "）";
        }
        return tried;
    }

    private static boolean fits(ProposedIndicator there, ProposedIndicator more) {
        return there.unit().equals(more.unit())
                && there.direction() == more.direction()
                && there.targets().stream().allMatch(target -> more.targets().stream()
                        .allMatch(other -> other.year() != target.year() || other.equals(target)));
    }

    private static ProposedIndicator united(ProposedIndicator one, ProposedIndicator other) {
        List<Target> targets = Stream.concat(one.targets().stream(), other.targets().stream())
                .distinct()
                .toList();
        return with(one, one.name(), targets);
    }

    private static ProposedIndicator called(ProposedIndicator indicator, String name) {
        return with(indicator, name, indicator.targets());
    }

    static ProposedIndicator with(ProposedIndicator one, String name, List<Target> targets) {
        return new ProposedIndicator(
                name, one.nature(), one.unit(), one.direction(), one.baselineYear(), one.baselineValue(), targets);
    }
}
