package io.duban.report;

import static java.util.stream.Collectors.toMap;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the children that a unit made of its task reported of a year, for its own report. */
@Component
public class ReadChildReports {

    private final Tasks tasks;
    private final Reports reports;

    ReadChildReports(Tasks tasks, Reports reports) {
        this.tasks = tasks;
        this.reports = reports;
    }

    /**
     * In the order in which the children were made; {@link io.duban.shared.Missing} for a task that the reader may not
     * see. Children that the reader may not see are left out. One statement without children, six with however many.
     */
    @Transactional(readOnly = true)
    public List<ChildReport> of(TaskYear of, UnitId by, Actor.Person reader) {
        TaskChecks.mustBeReadable(tasks.get(of.task()), reader);
        List<Task> children = tasks.children(of.task()).stream()
                .filter(child -> child.officeUnitId().equals(by) && child.isReadableBy(reader))
                .toList();
        if (children.isEmpty()) {
            return List.of();
        }
        Map<TaskId, Report> wholes = reports
                .wholes(children.stream().map(Task::id).toList(), of.year())
                .stream()
                .collect(toMap(report -> report.of().task(), report -> report));
        return children.stream()
                .map(child -> new ChildReport(
                        child,
                        Optional.ofNullable(wholes.get(child.id()))
                                .map(ReadChildReports::settled)
                                .orElse(null)))
                .toList();
    }

    private static Report settled(Report whole) {
        return whole.state() == ReportState.APPROVED ? whole : whole.withoutContent();
    }
}
