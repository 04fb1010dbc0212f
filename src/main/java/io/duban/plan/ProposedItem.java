package io.duban.plan;

import static java.util.Comparator.comparing;

import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as a form, a workbook or a loader proposes it, brought into one form: texts stripped, units by
 * responsibility, stages by day. {@code clause} is the number of the clause it comes from; null leaves an existing
 * item's clause as it is.
 */
public record ProposedItem(
        String number,
        ItemKind kind,
        List<String> sectionPath,
        String title,
        String content,
        TimeLimit timeLimit,
        String acceptanceCriteria,
        String formOfResult,
        List<ItemUnit> units,
        List<ProposedIndicator> indicators,
        @Nullable String clause) {

    public ProposedItem {
        number = Wording.line(number);
        sectionPath = sectionPath.stream()
                .map(Wording::line)
                .map(heading -> heading.replace('>', '＞'))
                .filter(heading -> !heading.isEmpty())
                .toList();
        title = Wording.line(title);
        content = Wording.text(content);
        timeLimit = clean(timeLimit);
        acceptanceCriteria = Wording.text(acceptanceCriteria);
        formOfResult = Wording.text(formOfResult);
        units = units.stream().sorted(comparing(ItemUnit::responsibility)).toList();
        indicators = List.copyOf(indicators);
        clause = Wording.optional(clause);
    }

    /** The item as it stands. */
    public static ProposedItem of(PlanItem item, List<Indicator> indicators) {
        return new ProposedItem(
                item.number(),
                item.kind(),
                item.sectionPath(),
                item.title(),
                item.content(),
                item.timeLimit(),
                item.acceptanceCriteria(),
                item.formOfResult(),
                item.units(),
                indicators.stream().map(ProposedIndicator::of).toList(),
                null);
    }

    /** The same item under another number. */
    public ProposedItem withNumber(String other) {
        return with(other, units, clause);
    }

    /** The same item with these units in place of its own. */
    public ProposedItem withUnits(List<ItemUnit> others) {
        return with(number, others, clause);
    }

    /** The same item from this clause, by its number; from none where that is null. */
    public ProposedItem withClause(@Nullable String other) {
        return with(number, units, other);
    }

    private ProposedItem with(String newNumber, List<ItemUnit> newUnits, @Nullable String newClause) {
        return new ProposedItem(
                newNumber,
                kind,
                sectionPath,
                title,
                content,
                timeLimit,
                acceptanceCriteria,
                formOfResult,
                newUnits,
                indicators,
                newClause);
    }

    private static TimeLimit clean(TimeLimit limit) {
        return new TimeLimit(
                limit.kind(),
                limit.kind() == LimitKind.DATE ? limit.dueOn() : null,
                limit.stages().stream()
                        .map(stage -> new Stage(stage.on(), Wording.line(stage.words())))
                        .sorted(comparing(Stage::on))
                        .toList());
    }
}
