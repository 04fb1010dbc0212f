package io.duban;

import io.duban.modeling.OwnModels;
import io.duban.organization.Newcomers;
import io.duban.plan.CreatePlan;
import io.duban.plan.DecidePlan;
import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanHead;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.PlanKind;
import io.duban.plan.ProposedItem;
import io.duban.plan.PutItems;
import io.duban.plan.ReportingCalendar;
import io.duban.plan.Responsibility;
import io.duban.plan.SubmitPlan;
import io.duban.report.AnnualPlanContent;
import io.duban.report.AnnualPlanDraft;
import io.duban.report.CheckTargets;
import io.duban.report.ClaimCompletion;
import io.duban.report.ClaimContent;
import io.duban.report.ClaimDraft;
import io.duban.report.ClaimFiles;
import io.duban.report.ClaimSample;
import io.duban.report.ClaimTarget;
import io.duban.report.CompletionClaim;
import io.duban.report.CompletionClaims;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.DecideClaim;
import io.duban.report.DecideReport;
import io.duban.report.DecideUnitReport;
import io.duban.report.Finding;
import io.duban.report.MilestoneLine;
import io.duban.report.ReportContent;
import io.duban.report.ReportDraft;
import io.duban.report.SubmitAnnualPlan;
import io.duban.report.SubmitConsolidated;
import io.duban.report.SubmitReport;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.DueJobs;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.DecideReopening;
import io.duban.task.LookBackAtTask;
import io.duban.task.LookBacks;
import io.duban.task.ReadReopenings;
import io.duban.task.ReopeningTerms;
import io.duban.task.SignFor;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.work.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The walk that tests go: an office with its staff, head and supervisor, units, a plan, and every step from the draft to
 * the verified report, each through the real use case and engine. A test stops where its own matter begins.
 */
public final class Walk {

    /** In which everybody writes: the same one goes on where it stopped. */
    public static final String WINDOW = "walk";

    public final UnitId office;
    public final Actor.Person staff;
    public final Actor.Person officeHead;
    public final Actor.Person supervisor;

    private final ApplicationContext context;
    private final Newcomers newcomers;

    /** The clock is set to its beginning, 2 January 2020. */
    public Walk(ApplicationContext context) {
        this.context = context;
        this.newcomers = new Newcomers(context);
        clock().set(TestClock.START);
        office = newcomers.unit();
        staff = person(office, Role.OFFICE_STAFF);
        officeHead = person(office, Role.OFFICE_HEAD);
        supervisor = person(office, Role.SUPERVISOR);
    }

    /** The same people, after a restart. */
    public Walk(ApplicationContext context, Walk before) {
        this.context = context;
        this.newcomers = new Newcomers(context);
        clock().set(before.clock().instant());
        office = before.office;
        staff = before.staff;
        officeHead = before.officeHead;
        supervisor = before.supervisor;
    }

    public <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    public TestClock clock() {
        return the(TestClock.class);
    }

    public LocalDate today() {
        return BusinessTime.today(clock());
    }

    /** Nine in the morning in Shanghai; what has come due by then is done. */
    public void on(String day) {
        Instant morning = LocalDate.parse(day)
                .atTime(LocalTime.of(9, 0))
                .atZone(BusinessTime.ZONE)
                .toInstant();
        clock().set(morning);
        runJobs();
    }

    /** Fails where a job fails, which the machine would leave to be tried again. */
    public int runJobs() {
        List<String> before = failedJobs();
        int done = the(DueJobs.class).runDueJobs();
        List<String> failed = new ArrayList<>(failedJobs());
        failed.removeAll(before);
        if (!failed.isEmpty()) {
            throw new AssertionError("failed: " + failed);
        }
        return done;
    }

    private List<String> failedJobs() {
        return the(JdbcClient.class)
                .sql("SELECT CONCAT(ID_, ' ', EXCEPTION_MSG_) FROM ACT_RU_JOB WHERE EXCEPTION_MSG_ IS NOT NULL")
                .query(String.class)
                .list();
    }

    public Party party() {
        UnitId unit = newcomers.unit();
        return new Party(unit, person(unit, Role.OFFICER), person(unit, Role.DEPARTMENT_HEAD));
    }

    public Actor.Person person(UnitId unit, Role role) {
        return newcomers.actor(newcomers.personWith(unit, role));
    }

    /** A draft for these years, both inclusive. */
    public PlanId draft(int from, int until, List<ProposedItem> items) {
        PlanHead head = PlanHead.of(PlanKind.IMPLEMENTING_OPINION, "水网建设实施意见" + Newcomers.unique(), "省政府", from, until);
        PlanId plan = the(CreatePlan.class).create(office, head, ReportingCalendar.usual(), staff);
        the(PutItems.class).put(plan, items, PutItems.Others.KEPT, staff);
        return plan;
    }

    /** A continuous item; the first unit leads, the others cooperate. */
    public static ProposedItem item(String number, Party... units) {
        List<ItemUnit> parts = new ArrayList<>();
        for (Party party : units) {
            boolean first = parts.isEmpty();
            parts.add(new ItemUnit(party.unit(), first ? Responsibility.LEAD : Responsibility.COOPERATING, false));
        }
        return new ProposedItem(
                number,
                ItemKind.TASK,
                List.of("重点任务", "（一）水源工程"),
                "建设第" + number + "号泵站",
                "完成泵站建设。",
                new TimeLimit(LimitKind.CONTINUOUS, null, List.of()),
                "通过验收",
                "验收报告",
                parts,
                List.of(),
                null);
    }

    /** So many items with the same units. */
    public static List<ProposedItem> items(int count, Party... units) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> item(String.valueOf(number), units))
                .toList();
    }

    /** Hands the draft in without consultation, approves it, and lets the process issue every task. */
    public List<TaskId> issue(PlanId plan) {
        the(SubmitPlan.class).submit(plan, null, staff);
        the(DecidePlan.class).decide(plan, Decision.agree(""), officeHead);
        runJobs();
        return tasks(plan).stream().map(Task::id).toList();
    }

    /** One issued task of the years 2020 and 2021. */
    public TaskId issuedTask(Party... units) {
        return issue(draft(2020, 2021, items(1, units))).get(0);
    }

    public List<Task> tasks(PlanId plan) {
        return the(Tasks.class).ofPlan(plan, null, 1000);
    }

    public Task task(TaskId id) {
        return the(Tasks.class).get(id);
    }

    /** Every unit's officer signs, and the task enters its year. */
    public void sign(TaskId task, Party... units) {
        for (Party party : units) {
            the(SignFor.class).signFor(task, party.unit(), party.officer());
        }
        runJobs();
    }

    public TaskYear year(TaskId task) {
        return new TaskYear(task, task(task).year());
    }

    public void writeAnnualPlan(TaskId task, Party lead) {
        TaskYear of = year(task);
        the(SubmitAnnualPlan.class).submit(of, annualPlan(of), lead.officer());
    }

    /** Complete, with two milestones. */
    public static AnnualPlanDraft annualPlan(TaskYear of) {
        AnnualPlanContent content = new AnnualPlanContent(
                "建成泵站主体",
                "招标、开工、验收",
                List.of(
                        new MilestoneLine(LocalDate.of(of.year(), 6, 30), "开工", 40, null),
                        new MilestoneLine(LocalDate.of(of.year(), 12, 20), "主体完工", 80, null)));
        return new AnnualPlanDraft(content, null, WINDOW);
    }

    /** Written, and accepted by the office. */
    public void planYear(TaskId task, Party lead) {
        writeAnnualPlan(task, lead);
        the(DecideAnnualPlan.class).decide(year(task), Decision.agree("同意"), staff);
    }

    /** The reporting window of the task's year opens. */
    public void openReporting(TaskId task) {
        on(year(task).year() + "-11-16");
    }

    public void report(TaskId task, Party unit) {
        the(SubmitReport.class).submit(year(task), unit.unit(), words("已完成本单位承担的工作。", null), unit.officer());
    }

    /** Each unit's officer reports, and its head lets the part go. */
    public void reportAll(TaskId task, Party... units) {
        for (Party party : units) {
            report(task, party);
            the(DecideUnitReport.class).decide(year(task), party.unit(), Decision.agree("同意报送"), party.head());
        }
    }

    /** The lead unit's officer hands the whole in, with a claim of 60 percent. */
    public void consolidate(TaskId task, Party lead) {
        the(SubmitConsolidated.class).submit(year(task), words("各单位工作已汇总。", 60), lead.officer());
    }

    /** The office's step of the year's report. */
    public DecideReport.At reviewing(TaskId task) {
        return new DecideReport.At(year(task), TestSteps.REVIEW_REPORT.node(), null);
    }

    /** The supervisor's step of the year's report. */
    public DecideReport.At approving(TaskId task) {
        return new DecideReport.At(year(task), TestSteps.APPROVE_REPORT.node(), null);
    }

    public void acceptReview(TaskId task) {
        the(DecideReport.class).decide(reviewing(task), Decision.agree("情况属实"), staff);
    }

    /** Verified at 60 percent; the task enters its next year, or its completion review. */
    public void approve(TaskId task) {
        the(DecideReport.class).decide(approving(task), Decision.agree("同意").percent(60), supervisor);
        runJobs();
    }

    /** Consolidated, accepted and approved. */
    public void approveReport(TaskId task, Party lead) {
        consolidate(task, lead);
        acceptReview(task);
        approve(task);
    }

    /** A task of one year, 2020, that its lead unit has done alone: its completion is to be claimed. */
    public TaskId atItsEnd(Party lead) {
        TaskId task = issue(draft(2020, 2020, items(1, lead))).get(0);
        sign(task, lead);
        planYear(task, lead);
        openReporting(task);
        reportAll(task, lead);
        approveReport(task, lead);
        return task;
    }

    /** The same on the model from before claims: the office is to look at the whole. */
    public TaskId completionReviewed(Party lead) {
        OwnModels.releaseOlder(context, "taskLife", "task-life-with-review.bpmn");
        try {
            return atItsEnd(lead);
        } finally {
            OwnModels.release(context, "taskLife");
        }
    }

    /** The lead unit's officer claims that the task is complete; what is not met is left over. */
    public void claim(TaskId task, Party lead) {
        the(ClaimCompletion.class).submit(task, new ClaimDraft(claimed(task), null, WINDOW), lead.officer());
    }

    public ClaimContent claimed(TaskId task) {
        List<ClaimTarget> targets = the(CheckTargets.class).of(task(task)).stream()
                .map(check -> new ClaimTarget(
                        check.indicator().id(),
                        check.target().year(),
                        check.value() == null ? "" : check.value().typed(),
                        !check.unmet(),
                        check.unmet() ? "余下部分转入下一规划。" : ""))
                .toList();
        return new ClaimContent("已完成建设并通过验收。", 100, targets);
    }

    public DecideClaim.At at(TaskId task, StepKey step) {
        return new DecideClaim.At(task, step.node());
    }

    public void acceptClaim(TaskId task) {
        the(DecideClaim.class).decide(at(task, TestSteps.REVIEW_CLAIM), Decision.agree("材料齐全"), List.of(), staff);
    }

    /** Every file is looked at and found right. */
    public void verifyClaim(TaskId task) {
        CompletionClaim claim = the(CompletionClaims.class).find(year(task)).orElseThrow();
        List<ClaimSample> looked = the(ClaimFiles.class).of(claim).stream()
                .flatMap(group -> group.files().stream())
                .map(file -> new ClaimSample(file.id(), Finding.RIGHT, ""))
                .toList();
        the(DecideClaim.class)
                .decide(
                        at(task, TestSteps.VERIFY_CLAIM),
                        Decision.agree("现场核查属实").percent(100),
                        looked,
                        supervisor);
    }

    public void writeOff(TaskId task) {
        the(DecideClaim.class)
                .decide(at(task, TestSteps.WRITE_OFF), Decision.agree("依据验收意见予以销号"), List.of(), officeHead);
    }

    /** Claimed, reviewed, verified and written off; its look-back is planned. */
    public TaskId writtenOff(Party lead) {
        TaskId task = atItsEnd(lead);
        claim(task, lead);
        acceptClaim(task);
        verifyClaim(task);
        writeOff(task);
        runJobs();
        return task;
    }

    /** The day comes on which it is looked back at. */
    public void whenLookedBackAt(TaskId task) {
        on(the(LookBacks.class).planned(task).orElseThrow().dueOn().toString());
    }

    /** The supervisor finds that the task stands at 50 percent; the head of the office is asked. */
    public void fallsBack(TaskId task) {
        the(LookBackAtTask.class).fellBack(task, "泵站停运，管护无人负责。", 50, supervisor);
    }

    /** All that have a part take the task up again, until the end of the first year that is possible. */
    public ReopeningTerms reopeningTerms(TaskId id) {
        Task task = task(id);
        int year = the(ReadReopenings.class).outlook(task).firstYear();
        return new ReopeningTerms(
                LocalDate.of(year, 12, 31),
                task.leadUnitId(),
                Set.copyOf(task.parts().partners()));
    }

    public void reopen(TaskId task) {
        the(DecideReopening.class)
                .decide(
                        task,
                        Decision.agree("落实管护后重新验收"),
                        new DecideReopening.Terms(reopeningTerms(task), "冀水督〔2021〕8号"),
                        officeHead);
    }

    public static ReportDraft words(String progress, Integer percent) {
        return new ReportDraft(new ReportContent(progress, "", "继续推进。", percent, List.of()), null, WINDOW);
    }
}
