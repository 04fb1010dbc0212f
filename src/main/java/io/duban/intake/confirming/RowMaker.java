package io.duban.intake.confirming;

import io.duban.plan.ItemKind;
import io.duban.plan.ItemRules;
import io.duban.plan.ProposedItem;
import io.duban.reading.Proposal;
import io.duban.reading.Proposal.Evidence;
import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.Proposal.ProposedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the row of a task that was read. */
final class RowMaker {

    private static final int LONGEST_TITLE = 500;

    private final List<ProposedUnit> everywhere;
    private final UnitMaker units;
    private final IndicatorMaker indicators;
    private final PartMaker parts;

    RowMaker(Proposal proposal, UnitMaker units, IndicatorMaker indicators) {
        this.everywhere = proposal.defaultUnits();
        this.units = units;
        this.indicators = indicators;
        this.parts = new PartMaker(proposal, units, indicators);
    }

    Row row(ProposedTask task, int key, String number) {
        UnitMaker.Units named = units.units(task.units(), everywhere);
        IndicatorMaker.Indicators read =
                indicators.indicators(HeadMaker.targets(task).toList());
        List<String> path = task.path();
        ProposedItem item = new ProposedItem(
                number,
                ItemKind.TASK,
                path.subList(0, Math.max(0, path.size() - 1)),
                HeadMaker.cut(task.title(), LONGEST_TITLE),
                HeadMaker.cut(task.text(), ItemRules.LONGEST_TEXT),
                Limits.of(task.deadline(), task.ongoing(), task.deadlineRaw()),
                "",
                "",
                named.found(),
                read.found(),
                null);
        List<Mark> marks = marks(task.evidence());
        marks.addAll(named.marks());
        marks.addAll(read.marks());
        return new Row(key, 0, item, named.unmatched(), marks, parts.parts(task, item), false, false);
    }

    /** The marks of a task's own text, title and time limit, as far as they were found. */
    static List<Mark> marks(Map<String, Evidence> evidence) {
        List<Mark> marks = new ArrayList<>();
        add(marks, Aspect.TEXT, evidence.get("text"));
        add(marks, Aspect.TITLE, evidence.get("title"));
        add(marks, Aspect.LIMIT, evidence.get("deadline"));
        return marks;
    }

    private static void add(List<Mark> marks, Aspect aspect, @Nullable Evidence found) {
        if (found != null) {
            marks.add(Mark.of(aspect, found, ""));
        }
    }
}
