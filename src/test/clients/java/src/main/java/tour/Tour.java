package tour;

import static client.model.WorklistDeskItem.BlockEnum.CONSOLIDATE;
import static client.model.WorklistDeskItem.BlockEnum.DECIDE_ANNUAL_PLAN;
import static client.model.WorklistDeskItem.BlockEnum.DECIDE_REPORT;
import static client.model.WorklistDeskItem.BlockEnum.DECIDE_UNIT_REPORT;
import static client.model.WorklistDeskItem.BlockEnum.WRITE_ANNUAL_PLAN;
import static client.model.WorklistDeskItem.BlockEnum.WRITE_REPORT;

import client.api.JournalApi.APIJournalVerifyRequest;
import client.api.OrdersApi.APILadderChaseRequest;
import client.api.OrdersApi.APILadderOverdueRequest;
import client.api.OrdersApi.APIOrderAcceptRequest;
import client.api.OrdersApi.APIOrderProposeRequest;
import client.api.OrdersApi.APIOrderReplyRequest;
import client.api.OrdersApi.APIOrderSignForRequest;
import client.api.OrdersApi.APIOrderSignRequest;
import client.api.PlansApi.APIPlanListRequest;
import client.api.PlansApi.APIStepDecideRequest;
import client.api.PlansApi.APIStepSubmitRequest;
import client.api.ReportsApi.APIAnnualPlanDecideRequest;
import client.api.ReportsApi.APIAnnualPlanSubmitRequest;
import client.api.ReportsApi.APIUnitReportDecideRequest;
import client.api.ReportsApi.APIUnitReportSubmitRequest;
import client.api.ReportsApi.APIWholeReportDecideRequest;
import client.api.ReportsApi.APIWholeReportSubmitRequest;
import client.api.TasksApi.APIBoardTaskRequest;
import client.api.TasksApi.APIBoardTasksRequest;
import client.api.TasksApi.APITaskAnswerRequest;
import client.api.TasksApi.APITaskObjectRequest;
import client.api.TasksApi.APITaskSignRequest;
import client.model.JournalCheckVerification;
import client.model.LedgerDossier;
import client.model.LedgerIndicator;
import client.model.LedgerLight;
import client.model.PlanStepDecision;
import client.model.PlanStepSubmission;
import client.model.ReportAnnualPlanForm;
import client.model.ReportAnnualPlanFormLineForm;
import client.model.ReportDecisionForm;
import client.model.ReportForm;
import client.model.ReportFormValueForm;
import client.model.ReportPlainDecisionForm;
import client.model.ReportSaved;
import client.model.SupervisionMatter;
import client.model.SupervisionOrderForm;
import client.model.SupervisionSignForm;
import client.model.SupervisionWordsForm;
import client.model.TaskAnswerForm;
import client.model.TaskObjectionForm;
import client.model.TaskSign;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The README's tour, driven by a client that was generated from the description. */
public final class Tour {

    static final String TITLE = "核清坝上停灌地块";
    static int calls;

    private static final int YEAR = 2020;
    private static final LocalDate DUE = LocalDate.of(2020, 12, 25);
    private static final long PATIENCE_MILLIS = 300_000;
    private static final long PAUSE_MILLIS = 500;

    private final String address;
    private final String password;
    private final Person staff;
    private final Person supervisor;
    private final Person water;
    private final Person city;
    private final Person farming;

    private Tour(String address, String password) {
        this.address = address;
        this.password = password;
        staff = person("song.yanqiu");
        supervisor = person("gao.yunshi");
        water = person("jiang.yuhe");
        city = person("zhang.beichuan");
        farming = person("mi.shuran");
    }

    public static void main(String[] arguments) throws Exception {
        new Tour(arguments[0], arguments[1]).drive();
        System.out.println("The tour was driven by the Java client in " + calls + " calls.");
    }

    /** Timers, jobs and the moved clock do their part behind the answers. */
    static <T> T until(String what, Callable<Optional<T>> look) throws Exception {
        long last = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (System.nanoTime() < last) {
            Optional<T> seen = look.call();
            if (seen.isPresent()) {
                return seen.get();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException(what + " did not come");
    }

    private Person person(String account) {
        return new Person(address, account, password);
    }

    private void drive() throws Exception {
        UUID task = issue();
        signFor(task);
        planTheYear(task);
        report(task, water);
        release(task, person("zhou.jian"));
        report(task, farming);
        release(task, person("tian.guangye"));
        UUID order = beLateAndOrdered(task);
        answerTheOrder(task, order);
        release(task, person("guo.yanping"));
        ReportSaved first = consolidate(task, null);
        decide(task, staff, new ReportDecisionForm()
                .decision(ReportDecisionForm.DecisionEnum.RETURN)
                .to(ReportDecisionForm.ToEnum.LEAD)
                .reason("请补充各单位进展"));
        consolidate(task, first.getVersion() + 1);
        decide(task, staff, accepting());
        decide(task, supervisor, accepting().verified(40));
        verifyTheJournal();
    }

    private UUID issue() throws Exception {
        UUID plan = staff.plans.planList(APIPlanListRequest.newBuilder().build()).getRows().stream()
                .filter(one -> one.getTitle().contains("冬季节水工作计划"))
                .findFirst()
                .orElseThrow()
                .getId();
        staff.plans.stepSubmit(APIStepSubmitRequest.newBuilder()
                .plan(plan)
                .planStepSubmission(new PlanStepSubmission())
                .build());
        PlanStepDecision approval = new PlanStepDecision().decision(PlanStepDecision.DecisionEnum.APPROVE);
        person("xie.zhaolin").plans.stepDecide(APIStepDecideRequest.newBuilder()
                .plan(plan)
                .planStepDecision(approval)
                .build());
        return until("the task", () -> staff.tasks
                .boardTasks(APIBoardTasksRequest.newBuilder().plan(plan).build())
                .getRows()
                .stream()
                .map(row -> row.getTask())
                .filter(task -> task.getTitle().contains(TITLE))
                .map(task -> task.getId())
                .findFirst());
    }

    private void signFor(UUID task) throws Exception {
        for (Person who : List.of(water, city)) {
            sign(task, who);
        }
        UUID unit = farming.unit();
        farming.tasks.taskObject(APITaskObjectRequest.newBuilder()
                .task(task)
                .taskObjectionForm(
                        new TaskObjectionForm().unit(unit).reason("地块由市县核查").proposal("改为配合单位"))
                .build());
        TaskAnswerForm answer = new TaskAnswerForm()
                .answer(TaskAnswerForm.AnswerEnum.ADJUSTED)
                .responsibility(TaskAnswerForm.ResponsibilityEnum.COOPERATING)
                .words("同意改为配合");
        staff.tasks.taskAnswer(APITaskAnswerRequest.newBuilder()
                .task(task)
                .unit(unit)
                .taskAnswerForm(answer)
                .build());
        sign(task, farming);
    }

    private static void sign(UUID task, Person who) throws Exception {
        who.tasks.taskSign(APITaskSignRequest.newBuilder()
                .task(task)
                .taskSign(new TaskSign().unit(who.unit()))
                .build());
    }

    private void planTheYear(UUID task) throws Exception {
        water.item(task, WRITE_ANNUAL_PLAN);
        ReportAnnualPlanForm plan = new ReportAnnualPlanForm()
                .goals("核清全部停灌地块")
                .measures("逐块测量、登记")
                .milestones(List.of(new ReportAnnualPlanFormLineForm()
                        .dueOn(LocalDate.of(2020, 12, 20))
                        .title("完成登记")
                        .expectedPercent(60)));
        water.reports.annualPlanSubmit(APIAnnualPlanSubmitRequest.newBuilder()
                .task(task)
                .year(YEAR)
                .reportAnnualPlanForm(plan)
                .build());
        staff.item(task, DECIDE_ANNUAL_PLAN);
        staff.reports.annualPlanDecide(APIAnnualPlanDecideRequest.newBuilder()
                .task(task)
                .year(YEAR)
                .reportPlainDecisionForm(agreeing())
                .build());
    }

    private void report(UUID task, Person officer) throws Exception {
        officer.item(task, WRITE_REPORT);
        ReportForm form = new ReportForm().progress("已核清一半地块").percent(40);
        officer.reports.unitReportSubmit(APIUnitReportSubmitRequest.newBuilder()
                .task(task)
                .year(YEAR)
                .unit(officer.unit())
                .reportForm(form)
                .build());
    }

    private void release(UUID task, Person head) throws Exception {
        head.item(task, DECIDE_UNIT_REPORT);
        head.reports.unitReportDecide(APIUnitReportDecideRequest.newBuilder()
                .task(task)
                .year(YEAR)
                .unit(head.unit())
                .reportPlainDecisionForm(agreeing())
                .build());
    }

    private UUID beLateAndOrdered(UUID task) throws Exception {
        new DemoClock(address).move(7, "gao.yunshi", password);
        String duty = until(
                "what is overdue",
                () -> supervisor.orders
                        .ladderOverdue(
                                APILadderOverdueRequest.newBuilder().task(task).build())
                        .getRows().stream()
                        .map(SupervisionMatter::getDuty)
                        .findFirst());
        until("the red light", () -> Optional.ofNullable(
                        read(supervisor, task).getLight())
                .filter(light -> light.getColor() == LedgerLight.ColorEnum.RED));
        supervisor.orders.ladderChase(APILadderChaseRequest.newBuilder()
                .duty(duty)
                .supervisionWordsForm(new SupervisionWordsForm().words("请尽快报送"))
                .build());
        SupervisionOrderForm form = new SupervisionOrderForm()
                .duty(duty)
                .rung(SupervisionOrderForm.RungEnum.BLUE)
                .matter("年度报告逾期")
                .requirement("三日内报送")
                .dueOn(DUE);
        APIOrderProposeRequest proposal =
                APIOrderProposeRequest.newBuilder().supervisionOrderForm(form).build();
        UUID order = supervisor.orders.orderPropose(proposal).getId();
        person("xie.zhaolin").orders.orderSign(APIOrderSignRequest.newBuilder()
                .order(order)
                .supervisionSignForm(new SupervisionSignForm().dueOn(DUE))
                .build());
        return order;
    }

    private static LedgerDossier read(Person who, UUID task) throws Exception {
        return who.tasks
                .boardTask(APIBoardTaskRequest.newBuilder().id(task).build())
                .getDossier();
    }

    private void answerTheOrder(UUID task, UUID order) throws Exception {
        city.orders.orderSignFor(APIOrderSignForRequest.newBuilder().order(order).build());
        report(task, city);
        city.orders.orderReply(APIOrderReplyRequest.newBuilder()
                .order(order)
                .supervisionWordsForm(new SupervisionWordsForm().words("已报送"))
                .build());
        supervisor.orders.orderAccept(APIOrderAcceptRequest.newBuilder()
                .order(order)
                .supervisionWordsForm(new SupervisionWordsForm().words("同意办结"))
                .build());
    }

    private ReportSaved consolidate(UUID task, Integer version) throws Exception {
        water.item(task, CONSOLIDATE);
        List<ReportFormValueForm> values = read(water, task).getIndicators().stream()
                .map(LedgerIndicator::getId)
                .map(indicator -> new ReportFormValueForm().indicator(indicator).typed("40"))
                .toList();
        ReportForm form = new ReportForm().progress("全省已核清一半地块").percent(40).values(values);
        return water.reports.wholeReportSubmit(APIWholeReportSubmitRequest.newBuilder()
                .task(task)
                .year(YEAR)
                .reportForm(version == null ? form : form.version(version))
                .build());
    }

    /** Where there is one way on and one way back. */
    private static ReportPlainDecisionForm agreeing() {
        return new ReportPlainDecisionForm().decision(ReportPlainDecisionForm.DecisionEnum.ACCEPT);
    }

    private static ReportDecisionForm accepting() {
        return new ReportDecisionForm().decision(ReportDecisionForm.DecisionEnum.ACCEPT);
    }

    private void decide(UUID task, Person who, ReportDecisionForm decision) throws Exception {
        String node = who.item(task, DECIDE_REPORT).getStep().split(":")[2];
        who.reports.wholeReportDecide(APIWholeReportDecideRequest.newBuilder()
                .task(task)
                .year(YEAR)
                .node(node)
                .reportDecisionForm(decision)
                .build());
    }

    private void verifyTheJournal() throws Exception {
        Person auditor = person("shen.cheyu");
        auditor.journal.journalVerify(APIJournalVerifyRequest.newBuilder().build());
        JournalCheckVerification found = until("the verification", () -> Optional.ofNullable(
                auditor.journal.journalLastCheck().getFound()));
        if (found.getFlawCount() != 0) {
            throw new IllegalStateException("the journal has " + found.getFlawCount() + " flaws");
        }
    }
}
