package io.duban.plan;

import static java.util.stream.Collectors.toSet;

import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What must hold for an item to be written down at all, be the draft as unfinished as it may. */
public final class ItemRules {

    /** The longest content, criteria or form of result, in characters. */
    public static final int LONGEST_TEXT = 5000;

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SECTION = 1000;
    private static final int LONGEST_STAGE = 500;

    private final ProposedItem item;
    private final List<PlanFault> faults = new ArrayList<>();

    private ItemRules(ProposedItem item) {
        this.item = item;
    }

    /** All faults of these items, in their order; empty when they can be written. */
    public static List<PlanFault> check(List<ProposedItem> items) {
        List<PlanFault> faults = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (ProposedItem item : items) {
            faults.addAll(check(item));
            if (!item.number().isEmpty() && !numbers.add(item.number())) {
                faults.add(PlanFault.of(PlanFault.Kind.NUMBER_TWICE, item.number(), item.number()));
            }
        }
        return faults;
    }

    /** The faults of this one. */
    public static List<PlanFault> check(ProposedItem item) {
        ItemRules rules = new ItemRules(item);
        rules.texts();
        rules.units();
        rules.stages();
        rules.indicators();
        return rules.faults;
    }

    private void texts() {
        refuse(item.number().isEmpty(), PlanFault.Kind.NUMBER_MISSING, item.title());
        refuse(item.title().isEmpty(), PlanFault.Kind.TITLE_MISSING, item.number());
        fits(item.number(), LONGEST_NUMBER);
        fits(item.title(), LONGEST_TITLE);
        fits(String.join("\n", item.sectionPath()), LONGEST_SECTION);
        fits(item.content(), LONGEST_TEXT);
        fits(item.acceptanceCriteria(), LONGEST_TEXT);
        fits(item.formOfResult(), LONGEST_TEXT);
    }

    private void units() {
        refuse(hasTwice(item.units(), ItemUnit::unit), PlanFault.Kind.UNIT_TWICE, item.number());
    }

    private void stages() {
        List<Stage> stages = item.timeLimit().stages();
        refuse(hasTwice(stages, Stage::on), PlanFault.Kind.STAGE_TWICE, item.number());
        for (Stage stage : stages) {
            refuse(stage.words().isEmpty(), PlanFault.Kind.STAGE_WITHOUT_WORDS, stage.on());
            fits(stage.words(), LONGEST_STAGE);
        }
    }

    private void indicators() {
        refuse(hasTwice(item.indicators(), ProposedIndicator::name), PlanFault.Kind.INDICATOR_TWICE, item.number());
        item.indicators().forEach(indicator -> faults.addAll(IndicatorRules.check(item.number(), indicator)));
    }

    private void fits(String text, int longest) {
        refuse(text.length() > longest, PlanFault.Kind.TOO_LONG, IndicatorRules.shortened(text, longest));
    }

    private void refuse(boolean when, PlanFault.Kind kind, Object detail) {
        if (when) {
            faults.add(PlanFault.of(kind, item.number(), detail));
        }
    }

    private static <T, K> boolean hasTwice(List<T> all, Function<T, K> key) {
        return all.stream().map(key).collect(toSet()).size() < all.size();
    }
}
