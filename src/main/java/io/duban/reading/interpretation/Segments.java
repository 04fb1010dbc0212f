package io.duban.reading.interpretation;

import io.duban.reading.Proposal.Evidence;
import io.duban.reading.Proposal.ProposedTarget;
import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.Proposal.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What belongs to the parts of a task that have units of their own. */
public final class Segments {

    private final ProposedTask task;
    private final String document;

    /** {@code document} is the text into which the task's evidence points. */
    public Segments(ProposedTask task, String document) {
        this.task = task;
        this.document = document;
    }

    /** The words of a part; what the task says behind its last part belongs to that. */
    public String text(int at) {
        return task.segments().get(at).text() + rest(at);
    }

    private String rest(int at) {
        Evidence whole = task.evidence().get("text");
        Evidence last = task.segments().get(at).evidence().get("text");
        boolean isLast = at == task.segments().size() - 1;
        return isLast && whole != null && last != null && last.end() < whole.end()
                ? document.substring(last.end(), whole.end())
                : "";
    }

    /** Those that the part states itself, and those of the whole task that stand in its stretch. */
    public List<ProposedTarget> targets(int at) {
        List<ProposedTarget> targets = new ArrayList<>(task.segments().get(at).targets());
        task.targets().stream().filter(target -> place(target.evidence()) == at).forEach(targets::add);
        return targets;
    }

    /** The part in which something stands: the last that begins before it. */
    private int place(Evidence found) {
        List<Segment> segments = task.segments();
        return IntStream.range(0, segments.size())
                .filter(at -> Stream.ofNullable(segments.get(at).evidence().get("text"))
                        .anyMatch(text -> text.start() <= found.start()))
                .max()
                .orElse(0);
    }
}
