package io.duban.supervision.web;

import io.duban.plan.PlanId;
import io.duban.plan.web.json.GapJson;
import io.duban.shared.Located;
import io.duban.shared.UnitId;
import io.duban.shared.Versioned;
import io.duban.supervision.FindingSource;
import io.duban.supervision.OrderId;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationAct;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationMeasure;
import io.duban.supervision.RectificationState;
import io.duban.supervision.RectificationStep;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rectification as the API tells it; the steps, and whom its unit lacks, come with a single one only. */
record RectificationJson(
        RectificationId id,
        PlanId plan,
        TaskId task,
        String taskNumber,
        String taskTitle,
        UnitId unit,
        String unitName,
        FindingSource source,
        @Nullable OrderId order,
        String problem,
        String basis,
        String demand,
        LocalDate dueOn,
        RectificationState state,
        Instant foundAt,
        @Nullable Instant closedAt,
        List<Step> steps,
        List<GapJson> gaps,
        int version)
        implements Versioned, Located {

    @Override
    public String address() {
        return "/api/rectifications/" + id;
    }

    @Override
    public int inVersion() {
        return version;
    }

    /** A step with what was said, and the measures of the plan that was handed in with it. */
    record Step(RectificationAct act, String words, List<Measure> measures, String by, Instant at) {

        static Step of(RectificationView.Line line) {
            RectificationStep step = line.step();
            return new Step(
                    step.act(),
                    step.words(),
                    step.measures().stream().map(Measure::of).toList(),
                    line.personName(),
                    step.doneAt());
        }
    }

    /** What is to be done, by whom, until when. */
    record Measure(
            String what, String responsible, @Nullable LocalDate until) {

        static Measure of(RectificationMeasure given) {
            return new Measure(given.what(), given.responsible(), given.until());
        }
    }

    static RectificationJson of(RectificationLine line) {
        return of(line, List.of(), List.of());
    }

    static RectificationJson of(RectificationView view) {
        RectificationLine line = new RectificationLine(
                view.rectification(),
                view.unitName(),
                view.task().number(),
                view.task().title());
        return of(
                line,
                view.steps().stream().map(Step::of).toList(),
                view.gaps().stream().map(GapJson::of).toList());
    }

    private static RectificationJson of(RectificationLine line, List<Step> steps, List<GapJson> gaps) {
        Rectification one = line.rectification();
        return new RectificationJson(
                one.id(),
                one.planId(),
                one.taskId(),
                line.taskNumber(),
                line.taskTitle(),
                one.unitId(),
                line.unitName(),
                one.finding().source(),
                one.finding().order(),
                one.text().problem(),
                one.text().basis(),
                one.text().demand(),
                one.dueOn(),
                one.state(),
                one.course().foundAt(),
                one.course().closedAt(),
                steps,
                gaps,
                one.version());
    }
}
