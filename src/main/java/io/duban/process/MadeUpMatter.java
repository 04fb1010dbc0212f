package io.duban.process;

import io.duban.modeling.trying.TrialCase;
import io.duban.modeling.vocabulary.SystemWork;
import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.ReportingCalendar;
import io.duban.shared.UnitId;
import io.duban.shared.WorkingCalendar;
import io.duban.supervision.OrderId;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.ChangeId;
import io.duban.task.ChangeRequest;
import io.duban.task.LookBackTerm;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.work.Answer;
import io.duban.work.Block;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plan, task, order or request on which a model is tried: real ones, by their own rules, that are kept nowhere. Of
 * what people do only that becomes of it which the models ask about.
 */
final class MadeUpMatter implements MatterSource, LookBackSource {

    private final WorkingCalendar workingDays;
    private final TrialClock clock;
    private MadeUpThings things;
    private Task task;
    private int toIssue;
    private @Nullable LocalDate lookBackOn;
    private final Set<UnitId> reported = new HashSet<>();

    MadeUpMatter(WorkingCalendar workingDays, TrialClock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
        begin(Model.PLAN_ISSUE, TrialCase.PUNCTUAL);
    }

    /** Makes up another one, as it is when such a process begins now. */
    void begin(Model model, TrialCase kind) {
        things = MadeUpThings.of(model, kind, clock, workingDays);
        task = things.task();
        toIssue = MadeUpThings.ITEMS;
        lookBackOn = null;
        reported.clear();
    }

    /** As it was made up. */
    MadeUpThings things() {
        return things;
    }

    /** What the system does by itself. */
    void work(SystemWork work) {
        switch (work) {
            case OPEN_YEAR -> {
                task = task.yearOpened(clock.today().getYear());
                reported.clear();
            }
            case ISSUE_BATCH -> toIssue = Math.max(0, toIssue - IssueBatch.SIZE);
            case PLAN_LOOK_BACK ->
                lookBackOn = LookBackTerm.usual().after(clock.today()).orElse(null);
            case NOTE_LATENESS, FINISH_ISSUING -> {}
        }
    }

    /** What somebody does at a step; refuses what the matter refuses. */
    void answered(OpenedStep step, Answer answer) {
        Block block = step.step().block();
        UnitId unit = step.aboutUnit();
        if (block == Block.SIGN_FOR || block == Block.ANSWER_OBJECTION || block == Block.DECIDE_SILENCE) {
            task = things.signed(task, unit, answer, clock.instant());
        } else if (answer == Answer.TO_UNITS) {
            reported.remove(things.odd());
        } else if (block.document() == Block.Document.PART
                && !answer.isReturn()
                && step.step().settles()) {
            reported.add(unit);
        }
    }

    @Override
    public Plan plan(PlanId id) {
        return things.plan();
    }

    @Override
    public ReportingCalendar calendar(PlanId plan) {
        return MadeUpThings.CALENDAR;
    }

    @Override
    public Task task(TaskId id) {
        return task;
    }

    @Override
    public SupervisionOrder order(OrderId id) {
        return things.order();
    }

    @Override
    public ChangeRequest change(ChangeId id) {
        return things.change();
    }

    @Override
    public WorkingCalendar workingDays() {
        return workingDays;
    }

    @Override
    public List<UnitId> unitsOf(PlanId plan) {
        return things.units();
    }

    @Override
    public boolean hasMoreToIssue(PlanId plan) {
        return toIssue > 0;
    }

    @Override
    public List<UnitId> unitsOwing(TaskId id, int year) {
        return task.parts().partners().stream()
                .filter(unit -> !reported.contains(unit))
                .toList();
    }

    @Override
    public Optional<LocalDate> lookBackOn(TaskId id) {
        return Optional.ofNullable(lookBackOn);
    }

    @Override
    public UnitId above(UnitId unit) {
        return things.above();
    }
}
