package io.duban.intake.confirming;

import io.duban.intake.reading.Proposal;
import io.duban.intake.reading.Proposal.Evidence;
import io.duban.intake.reading.Proposal.ProposedTask;
import io.duban.plan.ItemKind;
import io.duban.plan.ItemRules;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanHead;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays out what was read from a document as a plan that can be corrected. */
final class SheetMaker {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_STAGE = 500;

    private final Proposal proposal;
    private final PlanHead head;
    private final UnitMaker units;
    private final IndicatorMaker indicators;

    private SheetMaker(Proposal proposal, UnitMatcher matcher) {
        this.proposal = proposal;
        this.head = HeadMaker.head(proposal);
        this.units = new UnitMaker(matcher);
        this.indicators = new IndicatorMaker(head);
    }

    static Sheet of(Proposal proposal, UnitMatcher matcher) {
        return new SheetMaker(proposal, matcher).sheet();
    }

    private Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        boolean printed = hasNumbersOfItsOwn();
        for (ProposedTask task : proposal.tasks()) {
            int key = rows.size() + 1;
            rows.add(row(task, key, printed ? task.number().orElse("") : String.valueOf(key)));
        }
        return new Sheet(new Sheet.Top(0, head, HeadMaker.marks(proposal)), rows, rows.size() + 1);
    }

    /** Numbers count on from 1 unless the document gives each task one that no other has. */
    private boolean hasNumbersOfItsOwn() {
        Set<String> seen = new HashSet<>();
        return proposal.tasks().stream().allMatch(task -> task.number()
                .filter(number -> number.length() <= LONGEST_NUMBER && seen.add(number))
                .isPresent());
    }

    private Row row(ProposedTask task, int key, String number) {
        UnitMaker.Units found = units.units(task.units(), proposal.defaultUnits());
        List<String> path = task.path();
        ProposedItem item = new ProposedItem(
                number,
                ItemKind.TASK,
                path.subList(0, Math.max(0, path.size() - 1)),
                HeadMaker.cut(task.title(), LONGEST_TITLE),
                HeadMaker.cut(task.text(), ItemRules.LONGEST_TEXT),
                limit(task),
                "",
                "",
                found.found(),
                indicators.indicators(HeadMaker.targets(task).toList()),
                null);
        return new Row(key, 0, item, found.unmatched(), marks(task), false, false);
    }

    /** A day by which only a stage is reached does not end a task that runs on. */
    private static TimeLimit limit(ProposedTask task) {
        String words = HeadMaker.cut(task.deadlineRaw().orElse(""), LONGEST_STAGE);
        return task.deadline()
                .map(day -> task.ongoing()
                        ? new TimeLimit(LimitKind.CONTINUOUS, null, List.of(new Stage(day, words)))
                        : new TimeLimit(LimitKind.DATE, day, List.of()))
                .orElse(new TimeLimit(LimitKind.CONTINUOUS, null, List.of()));
    }

    private static List<Mark> marks(ProposedTask task) {
        List<Mark> marks = new ArrayList<>();
        add(marks, Aspect.TEXT, task.evidence().get("text"));
        add(marks, Aspect.TITLE, task.evidence().get("title"));
        add(marks, Aspect.LIMIT, task.evidence().get("deadline"));
        task.units().forEach(unit -> add(marks, Aspect.UNIT, unit.evidence()));
        HeadMaker.targets(task).forEach(target -> add(marks, Aspect.TARGET, target.evidence()));
        return marks;
    }

    private static void add(List<Mark> marks, Aspect aspect, @Nullable Evidence found) {
        if (found != null) {
            marks.add(new Mark(aspect, found.start(), found.end(), found.sure(), found.inferred()));
        }
    }
}
