package io.duban.intake.confirming;

import io.duban.plan.ItemRules;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedItem;
import io.duban.reading.Proposal;
import io.duban.reading.Proposal.Evidence;
import io.duban.reading.Proposal.ProposedTarget;
import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.Proposal.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        UnitMaker.Units named = units.units(segment.units(), proposal.defaultUnits());
        IndicatorMaker.Indicators read = indicators.indicators(targets(task, at));
        List<Mark> marks = RowMaker.marks(segment.evidence());
        marks.addAll(named.marks());
        marks.addAll(read.marks());
        String text = HeadMaker.cut(segment.text() + rest(task, at), ItemRules.LONGEST_TEXT);
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

    /** What the task says behind its last part belongs to that. */
    private String rest(ProposedTask task, int at) {
        Evidence whole = task.evidence().get("text");
        Evidence last = task.segments().get(at).evidence().get("text");
        boolean isLast = at == task.segments().size() - 1;
        return isLast && whole != null && last != null && last.end() < whole.end()
                ? proposal.text().substring(last.end(), whole.end())
                : "";
    }

    /** Those that the part states itself, and those of the whole task that stand in its stretch. */
    private static List<ProposedTarget> targets(ProposedTask task, int at) {
        List<ProposedTarget> targets = new ArrayList<>(task.segments().get(at).targets());
        task.targets().stream()
                .filter(target -> place(task, target.evidence()) == at)
                .forEach(targets::add);
        return targets;
    }

    /** The part in which something stands: the last that begins before it. */
    private static int place(ProposedTask task, Evidence found) {
        List<Segment> segments = task.segments();
        return IntStream.range(0, segments.size())
                .filter(at -> Stream.ofNullable(segments.get(at).evidence().get("text"))
                        .anyMatch(text -> text.start() <= found.start()))
                .max()
                .orElse(0);
    }
}
