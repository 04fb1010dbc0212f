package io.duban.browser;

import io.duban.Party;
import io.duban.TestClock;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.intake.ExportWorkbook;
import io.duban.intake.UploadWorkbook;
import io.duban.intake.confirming.ChooseEdition;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.TakeInDocument;
import io.duban.modeling.BeginDraft;
import io.duban.organization.Newcomers;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.reading.source.TinyXlsx;
import io.duban.report.DecideAnnualPlan;
import io.duban.report.TaskYear;
import io.duban.roster.Sheets;
import io.duban.roster.UploadRoster;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.DecideRectificationPlan;
import io.duban.supervision.Finding;
import io.duban.supervision.FindingSource;
import io.duban.supervision.FindingText;
import io.duban.supervision.RaiseFinding;
import io.duban.supervision.RectificationId;
import io.duban.supervision.RectificationMeasure;
import io.duban.supervision.ReportRectification;
import io.duban.supervision.SubmitRectificationPlan;
import io.duban.task.AskForChange;
import io.duban.task.ChangeMatter;
import io.duban.task.ChangeText;
import io.duban.task.HaltText;
import io.duban.task.ProposeReopening;
import io.duban.task.Setting;
import io.duban.task.SuspendTask;
import io.duban.task.TaskId;
import io.duban.work.AddCoHandler;
import io.duban.work.Decision;
import io.duban.work.Delegate;
import io.duban.worklist.WorkItems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Pages to which the links of a busy office do not lead, since of each kind of page one is followed: what they are about
 * is brought there by real transitions, and whoever has it opens them by their address.
 */
final class BehindActs {

    private static final String YEAR = "/years/2020";

    private final ApplicationContext context;
    private final Walk walk;
    private final Party lead;
    private final Party partner;
    /** Of the lead unit's officer. */
    final Actor.Person colleague;

    private final Map<PersonId, List<String>> pages = new HashMap<>();

    BehindActs(ApplicationContext context, Walk walk, Party lead, Party partner) {
        this.context = context;
        this.walk = walk;
        this.lead = lead;
        this.partner = partner;
        this.colleague = walk.person(lead.unit(), Role.OFFICER);
    }

    /** What this person opens. */
    List<String> of(Actor.Person person) {
        return pages.getOrDefault(person.id(), List.of());
    }

    private void open(Actor.Person person, String path) {
        pages.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(path);
    }

    /** Signed for by all but one, who stays silent until the office is asked. */
    void silent() {
        TaskId task = issued();
        walk.sign(task, lead);
        walk.on("2020-01-20");
        walk.on("2020-02-05");
        open(walk.staff, tasks(task) + "/silence/" + partner.unit());
    }

    void atItsAnnualPlan() {
        TaskId written = signed();
        new Newcomers(context).unitBelow(lead.unit());
        open(lead.officer(), tasks(written) + YEAR + "/plan");
        open(lead.officer(), tasks(written) + "/breakdown");
        TaskId reviewed = signed();
        walk.writeAnnualPlan(reviewed, lead);
        TaskYear year = walk.year(reviewed);
        walk.the(DecideAnnualPlan.class).decide(year, Decision.giveBack("缺少验收节点"), walk.staff);
        walk.writeAnnualPlan(reviewed, lead);
        open(walk.staff, tasks(reviewed) + YEAR + "/plan/review");
        open(walk.staff, tasks(reviewed) + YEAR + "/plan/versions/1");
        String prepared = item(TestSteps.WRITE_ANNUAL_PLAN, signed().value(), null);
        walk.the(Delegate.class).to(prepared, colleague.id(), "请先拟节点。", lead.officer());
        open(colleague, "/work/" + prepared + "/preparation");
    }

    void suspended() {
        TaskId task = signed();
        walk.the(SuspendTask.class)
                .suspend(task, walk.today(), new HaltText("用地手续未办妥", "冀政办〔2020〕12号"), walk.officeHead);
        open(walk.officeHead, tasks(task) + "/resumption");
        open(walk.officeHead, tasks(signed()) + "/suspension");
        open(walk.officeHead, tasks(signed()) + "/transfers/new");
    }

    /** What is wrong with a task: one finding is to be planned for, one plan to be decided on, one report to be verified. */
    void rectified() {
        TaskId task = signed();
        open(walk.supervisor, tasks(task) + "/rectifications/new");
        open(lead.officer(), "/rectifications/" + found(task));
        RectificationId planned = found(task);
        plan(planned);
        open(walk.supervisor, "/rectifications/" + planned);
        RectificationId reported = found(task);
        plan(reported);
        walk.the(DecideRectificationPlan.class).decide(reported, Decision.agree(""), walk.supervisor);
        walk.the(ReportRectification.class).report(reported, "已重新衬砌", lead.officer());
        open(walk.supervisor, "/rectifications/" + reported);
    }

    private RectificationId found(TaskId task) {
        FindingText text =
                new FindingText("渠道渗漏", "督查通报第3期", "查明原因并修复", walk.today().plusDays(29));
        return walk.the(RaiseFinding.class)
                .raise(task, lead.unit(), new Finding(FindingSource.SUPERVISION, null, text), walk.supervisor);
    }

    private void plan(RectificationId found) {
        RectificationMeasure measure =
                new RectificationMeasure("重新衬砌渠道", "李工", walk.today().plusDays(20));
        walk.the(SubmitRectificationPlan.class).submit(found, "", List.of(measure), lead.officer());
    }

    /** While the year is reported. */
    void reporting(TaskId task) {
        walk.report(task, partner);
        open(partner.head(), tasks(task) + YEAR + "/reports/" + partner.unit() + "/approval");
        open(partner.head(), tasks(task) + YEAR + "/reports/" + partner.unit() + "/versions/1");
        String writing = item(TestSteps.WRITE_REPORT, task.value(), lead.unit());
        walk.the(AddCoHandler.class).add(writing, colleague.id(), "请核对数字。", lead.officer());
        open(colleague, "/work/" + writing + "/opinion");
        open(lead.officer(), tasks(task) + "/changes/new");
        open(lead.officer(), tasks(task) + "/adjustments/new");
    }

    /** Whose year's report needs more time. */
    void lateWith(TaskId task) {
        ChangeText text = new ChangeText("汛期不能施工", "冀水〔2020〕18号", 55, "已完成一半");
        Setting wanted = new Setting.Day(ChangeMatter.REPORT, null, LocalDate.of(2021, 1, 20));
        open(walk.staff, "/changes/" + walk.the(AskForChange.class).ask(task, wanted, text, lead.officer()));
    }

    /** The supervisor's step of a report sends it back. */
    void approved(TaskId task) {
        String approval = item(TestSteps.APPROVE_REPORT, task.value(), null);
        open(walk.supervisor, "/work/" + approval + "/return");
    }

    /** Written off: one is to be looked back at, one to be reopened. */
    void writtenOff() {
        walk.clock().set(TestClock.START);
        TaskId reopened = walk.writtenOff(lead);
        walk.the(ProposeReopening.class)
                .propose(reopened, new ProposeReopening.Proposal("泵站停运，管护无人负责。", 50), walk.supervisor);
        open(walk.officeHead, tasks(reopened) + "/reopening");
        walk.clock().set(TestClock.START);
        TaskId kept = walk.writtenOff(lead);
        walk.whenLookedBackAt(kept);
        open(walk.supervisor, tasks(kept) + "/look-back");
        open(walk.supervisor, tasks(kept) + "/reopenings/new");
        open(walk.supervisor, tasks(kept) + "/completion/claims/2020");
    }

    /** On which the units are asked. */
    void consulted(PlanId plan) {
        open(walk.staff, "/plans/" + plan + "/opinions");
        open(walk.staff, "/work/" + item(TestSteps.GIVE_OPINION, plan.value(), lead.unit()) + "/units");
    }

    void uploaded(PlanId draft, Actor.Person admin) {
        byte[] ledger = ledger(draft);
        open(
                walk.staff,
                "/plans/" + draft + "/import/"
                        + walk.the(UploadWorkbook.class).upload(draft, "台账.xlsx", ledger, walk.staff));
        byte[] roster = new Sheets()
                .units(List.of(List.of("", "Water station " + Newcomers.unique(), "", "部门", "市", "")))
                .bytes();
        open(admin, "/organization/roster/" + walk.the(UploadRoster.class).upload("名册.xlsx", roster, admin));
    }

    private byte[] ledger(PlanId plan) {
        try {
            return walk.the(ExportWorkbook.class)
                    .ledger(plan, walk.staff)
                    .content()
                    .getContentAsByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void drawn(Actor.Person admin) {
        String draft = "/models/drafts/" + walk.the(BeginDraft.class).fromVersion("supervisionOrder", 1, admin);
        open(admin, draft);
        open(admin, draft + "/trial");
    }

    /** A draft, which its office changes part by part. */
    void drafted(PlanId plan) {
        String path = "/plans/" + plan;
        open(walk.staff, path + "/goals");
        open(walk.staff, path + "/items/new");
        open(
                walk.staff,
                path + "/items/" + walk.the(Plans.class).items(plan).get(0).id());
    }

    /** A document with a table, which is the new edition of a plan. */
    void takenIn(PlanId plan) {
        byte[] table = new TinyXlsx()
                .sheet("渠道", List.of(List.of("事项", "责任科室"), List.of("修渠", "水利科"), List.of("清淤", "河道科")))
                .bytes();
        ProposalId proposal = walk.the(TakeInDocument.class).file(walk.office, "清单.xlsx", table, walk.staff);
        String path = "/plans/proposals/" + proposal;
        walk.the(ChooseEdition.class).choose(proposal, 0, plan, walk.staff);
        open(walk.staff, path + "/edition");
        open(walk.staff, path + "/tables/1");
        open(walk.staff, path + "/ticked");
    }

    /** What the office's own pages show by themselves, in their numbers. */
    void counted() {
        open(walk.officeHead, "/board/punctuality");
    }

    private TaskId issued() {
        walk.clock().set(TestClock.START);
        return walk.issuedTask(lead, partner);
    }

    private TaskId signed() {
        TaskId task = issued();
        walk.sign(task, lead, partner);
        return task;
    }

    private static String tasks(TaskId task) {
        return "/tasks/" + task;
    }

    private String item(StepKey step, UUID subject, @Nullable UnitId about) {
        return walk.the(WorkItems.class)
                .open(step, subject, about)
                .orElseThrow()
                .id();
    }
}
