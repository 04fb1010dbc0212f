package io.duban.plan;

import static java.util.stream.Collectors.joining;

import io.duban.plan.Indicator.Target;
import io.duban.shared.Change;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Items as texts by field, so that two versions can be laid side by side.
 *
 * @param names the units' names
 * @param words what a kind, a nature or a direction is called: by its code in the journal, by its name on a page
 */
public record ItemTexts(Map<UnitId, String> names, Function<Enum<?>, String> words) {

    /** An indicator's field is this with its name. */
    private static final String INDICATOR = "indicator:";

    /** As the journal keeps them: codes, which do not depend on a language. */
    static ItemTexts coded(Map<UnitId, String> names) {
        return new ItemTexts(names, Enum::name);
    }

    /** What differs, field by field; empty when nothing does. A clause that is not proposed does not count. */
    public List<Change> between(ProposedItem before, ProposedItem after) {
        Map<String, String> old = of(before);
        Map<String, String> now = of(after);
        Set<String> fields = new LinkedHashSet<>(old.keySet());
        fields.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(old.get(field), now.get(field))) {
                String name = field.startsWith(INDICATOR) ? "indicator" : field;
                changes.add(new Change(name, old.get(field), now.get(field)));
            }
        }
        return changes;
    }

    private Map<String, String> of(ProposedItem item) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("number", item.number());
        texts.put("kind", words.apply(item.kind()));
        texts.put("section", String.join(" > ", item.sectionPath()));
        texts.put("title", item.title());
        texts.put("content", item.content());
        for (Responsibility responsibility : Responsibility.values()) {
            texts.put("units." + responsibility, units(item, responsibility));
        }
        texts.put("limit", limit(item.timeLimit()));
        texts.put("stages", stages(item.timeLimit()));
        texts.put("acceptanceCriteria", item.acceptanceCriteria());
        texts.put("formOfResult", item.formOfResult());
        item.indicators().forEach(indicator -> texts.put(INDICATOR + indicator.name(), text(indicator)));
        return texts;
    }

    private String units(ProposedItem item, Responsibility responsibility) {
        return item.units().stream()
                .filter(part -> part.responsibility() == responsibility)
                .map(part -> names.getOrDefault(part.unit(), part.unit().toString()) + (part.inferred() ? "?" : ""))
                .collect(joining("、"));
    }

    private String limit(PlanItem.TimeLimit limit) {
        return limit.dueOn() == null ? words.apply(limit.kind()) : limit.dueOn().toString();
    }

    private static String stages(PlanItem.TimeLimit limit) {
        return limit.stages().stream()
                .map(stage -> stage.on() + "：" + stage.words())
                .collect(joining("；"));
    }

    /** An indicator in one line. */
    public String text(ProposedIndicator indicator) {
        String baseline = (indicator.baselineYear() == null ? "" : indicator.baselineYear() + ":")
                + (indicator.baselineValue() == null
                        ? ""
                        : indicator.baselineValue().toPlainString());
        String targets = indicator.targets().stream().map(ItemTexts::text).collect(joining("；"));
        return indicator.name() + "（"
                + String.join(
                        "，",
                        indicator.unit(),
                        words.apply(indicator.nature()),
                        words.apply(indicator.direction()),
                        baseline)
                + "）" + targets;
    }

    private static String text(Target target) {
        String signs = ProposedIndicator.signs(target);
        boolean more = target.value() != null
                && !target.words().isEmpty()
                && !target.words().equals(signs);
        String operator = target.value() == null && target.operator() != TargetOperator.EQUAL
                ? target.operator().name() + " "
                : "";
        return target.year() + " " + operator + signs + (more ? "（" + target.words() + "）" : "");
    }
}
