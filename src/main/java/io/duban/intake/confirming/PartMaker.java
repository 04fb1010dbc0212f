package io.duban.intake.confirming;

import io.duban.plan.ItemRules;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedItem;
import io.duban.reading.Proposal;
import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.Proposal.Segment;
import io.duban.reading.interpretation.Segments;
import io.duban.reading.interpretation.Sentences;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the parts of a task to which the document gives units of their own, so that each may become a row. */
final class PartMaker {

    private final Proposal proposal;
    private final UnitMaker units;
    private final IndicatorMaker indicators;

    PartMaker(Proposal proposal, UnitMaker units, IndicatorMaker indicators) {
        this.proposal = proposal;
        this.units = units;
        this.indicators = indicators;
    }

    /** In the order of the document; none where the task is of one piece. */
    List<Part> parts(ProposedTask task, ProposedItem whole) {
        int count = task.segments().size();
        return count < 2
                ? List.of()
                : IntStream.range(0, count)
                        .mapToObj(at -> part(task, at, whole))
                        .toList();
    }

    private Part part(ProposedTask task, int at, ProposedItem whole) {
        Segment segment = task.segments().get(at);
        Segments own = new Segments(task, proposal.text());
        UnitMaker.Units named = units.units(segment.units(), proposal.defaultUnits());
        IndicatorMaker.Indicators read = indicators.indicators(own.targets(at));
        List<Mark> marks = RowMaker.marks(segment.evidence());
        marks.addAll(named.marks());
        marks.addAll(read.marks());
        String text = HeadMaker.cut(own.text(at), ItemRules.LONGEST_TEXT);
        ProposedItem item = new ProposedItem(
                whole.number(),
                whole.kind(),
                whole.sectionPath(),
                at == 0 ? whole.title() : Sentences.title(text),
                text,
                limit(segment, whole),
                "",
                "",
                named.found(),
                read.found(),
                null);
        return new Part(item, named.unmatched(), marks);
    }

    private static TimeLimit limit(Segment segment, ProposedItem whole) {
        return segment.deadlineRaw().isPresent()
                ? Limits.of(segment.deadline(), segment.ongoing(), segment.deadlineRaw())
                : whole.timeLimit();
    }
}
