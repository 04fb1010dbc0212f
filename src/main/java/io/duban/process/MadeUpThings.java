package io.duban.process;

import io.duban.modeling.trying.TrialCase;
import io.duban.modeling.trying.TrialUnit;
import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.Plan;
import io.duban.plan.PlanCourse;
import io.duban.plan.PlanHead;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.plan.PlanKind;
import io.duban.plan.PlanState;
import io.duban.plan.ReportingCalendar;
import io.duban.plan.Responsibility;
import io.duban.shared.Ids;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.shared.WorkingCalendar;
import io.duban.supervision.Finding;
import io.duban.supervision.FindingSource;
import io.duban.supervision.FindingText;
import io.duban.supervision.OrderCourse;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderState;
import io.duban.supervision.OrderText;
import io.duban.supervision.Rectification;
import io.duban.supervision.RectificationCourse;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationState;
import io.duban.supervision.Rung;
import io.duban.supervision.SupervisionOrder;
import io.duban.task.ChangeCourse;
import io.duban.task.ChangeId;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeRequest;
import io.duban.task.ChangeState;
import io.duban.task.ChangeText;
import io.duban.task.Oversight;
import io.duban.task.Part;
import io.duban.task.Parts;
import io.duban.task.Setting;
import io.duban.task.Task;
import io.duban.task.TaskCourse;
import io.duban.task.TaskHead;
import io.duban.task.TaskId;
import io.duban.task.TaskProgress;
import io.duban.task.TaskSigning;
import io.duban.task.TaskState;
import io.duban.task.TaskTerm;
import io.duban.work.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes up what a model is tried on, as it is when such a process begins. All of it has the one id, since a process
 * has to do with one of them.
 */
record MadeUpThings(
        UUID id,
        LocalDate today,
        Instant now,
        LocalDate soon,
        List<UnitId> units,
        UnitId office,
        UnitId above,
        Model model) {

    static final ReportingCalendar CALENDAR = ReportingCalendar.usual();

    /** Of a plan: two batches of issuing. */
    static final int ITEMS = IssueBatch.SIZE + 1;

    private static final PersonId SOMEBODY = PersonId.next();
    private static final String WORDS = "试运行";

    static MadeUpThings of(Model model, TrialCase kind, TrialClock clock, WorkingCalendar calendar) {
        LocalDate today = clock.today();
        return new MadeUpThings(
                Ids.next(),
                today,
                clock.instant(),
                calendar.plusWorkingDays(today, CALENDAR.signWithinWorkingDays()),
                Stream.generate(UnitId::next).limit(kind.units()).toList(),
                UnitId.next(),
                UnitId.next(),
                model);
    }

    UnitId lead() {
        return units.get(0);
    }

    /** Who objects or stays silent: not the lead, but where a request is the lead's own. */
    UnitId odd() {
        return model == Model.CHANGE_REQUEST ? lead() : units.get(1);
    }

    TrialUnit called(UnitId unit) {
        int place = units.indexOf(unit);
        if (place >= 0) {
            return TrialUnit.of(place == 0 ? TrialUnit.UnitRole.LEAD : TrialUnit.UnitRole.UNIT, place + 1);
        }
        if (unit.equals(office)) {
            return TrialUnit.of(TrialUnit.UnitRole.OFFICE, 0);
        }
        return unit.equals(above) ? TrialUnit.of(TrialUnit.UnitRole.ABOVE, 0) : TrialUnit.named(unit);
    }

    Plan plan() {
        boolean begins = model == Model.PLAN_ISSUE;
        PlanHead head = PlanHead.of(PlanKind.IMPLEMENTING_OPINION, WORDS, WORDS, today.getYear(), today.getYear() + 1);
        PlanState state = begins ? PlanState.CONSULTING : PlanState.ISSUED;
        return new Plan(
                new PlanId(id), office, head, new PlanCourse(state, begins ? soon : null, now, null, null, now), 0);
    }

    /** For two years where its life begins, else in its last one; signed for by all but where that is asked. */
    Task task() {
        Task issued = new Task(
                new TaskId(id),
                new TaskHead(new PlanId(id), PlanItemId.next(), 1, "1", ItemKind.TASK, List.of(), WORDS, false, 0),
                new Oversight(office, null, Set.of()),
                new Parts(lead(), parts()),
                term(model == Model.TASK_LIFE ? 1 : 0),
                new TaskCourse(TaskState.ISSUED, null, null, now, null, null, null),
                new TaskProgress(null, null, null),
                0);
        return model == Model.TASK_LIFE || model == Model.TASK_SIGNING || model == Model.PLAN_ISSUE
                ? issued
                : underWay(issued);
    }

    private TaskTerm term(int moreYears) {
        LocalDate end = LocalDate.of(today.getYear() + moreYears, 12, 31);
        return new TaskTerm(today.getYear(), end.getYear(), LimitKind.DATE, end, end, null, null);
    }

    private List<Part> parts() {
        return IntStream.range(0, units.size())
                .mapToObj(place -> Part.pending(
                        units.get(place), place == 0 ? Responsibility.LEAD : Responsibility.RESPONSIBLE, false, soon))
                .toList();
    }

    private Task underWay(Task issued) {
        Task signed = issued;
        for (UnitId unit : units) {
            signed = TaskSigning.signed(signed, unit, SOMEBODY, now);
        }
        return signed.yearOpened(today.getYear());
    }

    /** What a unit, or the office about it, answered. */
    Task signed(Task task, UnitId unit, Answer answer, Instant at) {
        return switch (answer) {
            case SIGNED -> TaskSigning.signed(task, unit, SOMEBODY, at);
            case OBJECTED -> TaskSigning.objected(task, unit);
            case ADJUSTED -> TaskSigning.adjusted(task, unit, Responsibility.COOPERATING);
            case INSISTED -> TaskSigning.insisted(task, unit);
            case RELEASED -> TaskSigning.released(task, unit);
            case TAKEN_AS_SIGNED -> TaskSigning.takenAsSigned(task, unit, SOMEBODY, at);
            default -> task;
        };
    }

    SupervisionOrder order() {
        OrderText text = new OrderText(Rung.BLUE, WORDS, WORDS, WORDS, soon);
        OrderCourse course = new OrderCourse(OrderState.PROPOSED, null, SOMEBODY, now, null, null, null);
        return new SupervisionOrder(
                new OrderId(id), new PlanId(id), office, new TaskId(id), odd(), null, text, course, 0);
    }

    ChangeRequest change() {
        ChangeText text = new ChangeText(WORDS, WORDS, 0, WORDS);
        ChangeCourse course = new ChangeCourse(ChangeState.SUBMITTED, SOMEBODY, now, true, null);
        return new ChangeRequest(
                new ChangeId(id),
                new PlanId(id),
                office,
                new TaskId(id),
                lead(),
                new Setting.Day(ChangeMatter.TIME_LIMIT, null, soon),
                new Setting.Day(ChangeMatter.TIME_LIMIT, null, soon.plusMonths(1)),
                text,
                course,
                0);
    }

    Rectification rectification() {
        FindingText text = new FindingText(WORDS, WORDS, WORDS, soon);
        RectificationCourse course = new RectificationCourse(RectificationState.PLANNING, SOMEBODY, now, null);
        Finding finding = new Finding(FindingSource.SUPERVISION, null, text);
        return new Rectification(
                new RectificationId(id), new PlanId(id), office, new TaskId(id), odd(), false, finding, course, 0);
    }
}
