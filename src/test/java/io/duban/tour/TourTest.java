package io.duban.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.Newcomers;
import io.duban.plan.ItemKind;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedItem;
import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.supervision.DailySweep;
import io.duban.web.Visitor;
import io.duban.web.Visitors;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tour of the README, walked over HTTP by its people, who know nothing but what stands on their screens. */
@DubanTest
class TourTest {

    private static final String TITLE = "核清停灌地块";
    private static final String RELEASE = "同意报出";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Visitors visitors;
    private Walk walk;
    private Party water;
    private Party city;
    private Party farming;
    private PlanId plan;
    private String title;

    @BeforeEach
    void draft() {
        jdbc.sql("DELETE FROM supervision_sweep").update();
        walk = new Walk(context);
        visitors = new Visitors(context, port);
        water = walk.party();
        city = walk.party();
        farming = walk.party();
        title = TITLE + Newcomers.unique();
        plan = walk.draft(2020, 2021, List.of(item()));
    }

    @Test
    void everyBodyDoesItsPartOnThePages() {
        issueThePlan();
        signForAndObject();
        answerTheObjection();
        planTheYear();
        reportButForTheCity();
        beLateAndBeReminded();
        chaseAndOrder();
        answerTheOrder();
        consolidateAndReturn();
        approve();
        lookBack();
        verifyTheJournal();
    }

    private void issueThePlan() {
        as(walk.staff).opens("/plans/" + plan).presses("提交审定").sees("已提交，等待办公室负责人审定。", walk.officeHead.name());
        as(walk.officeHead)
                .takesUp("审定规划", "水网建设实施意见")
                .sees("1 项任务，涉及 3 个单位")
                .presses("批准并下达")
                .sees("已批准，正在下达。");
        walk.runJobs();
        as(walk.staff)
                .opens("/plans/" + plan)
                .sees("已下达 1 项任务")
                .follows("查看全部任务")
                .sees(title);
    }

    private void signForAndObject() {
        for (Party party : List.of(water, city)) {
            as(party.officer()).takesUp("签收任务", title).presses("签收").sees("已签收。");
        }
        as(farming.officer())
                .takesUp("签收任务", title)
                .presses("提交退签意见", "reason", "地块由市县核查", "proposal", "改为配合单位")
                .sees("退签意见已提交，等待办公室答复。");
    }

    private void answerTheObjection() {
        as(walk.staff)
                .takesUp("处理退签", title)
                .sees("地块由市县核查", "改为配合单位")
                .presses("提交答复", "answer", "ADJUSTED", "responsibility", "COOPERATING", "words", "同意改为配合")
                .sees("已调整分工，该单位需按新分工签收。");
        as(farming.officer())
                .takesUp("签收任务", title)
                .sees("同意改为配合")
                .presses("签收")
                .sees("已签收。");
        walk.runJobs();
    }

    private void planTheYear() {
        as(water.officer())
                .takesUp("编写年度工作计划", title)
                .presses(
                        "提交办公室审核",
                        "goals",
                        "核清全部停灌地块",
                        "measures",
                        "逐块测量、登记",
                        "milestones[0].dueOn",
                        "2020-11-30",
                        "milestones[0].title",
                        "完成测量",
                        "milestones[0].expectedPercent",
                        "50")
                .sees("年度工作计划已提交，等待办公室审核。");
        as(walk.staff)
                .takesUp("审核年度工作计划", title)
                .sees("核清全部停灌地块", "完成测量", "50%")
                .presses("通过")
                .sees("年度工作计划已通过。");
    }

    private void reportButForTheCity() {
        walk.on("2020-11-16");
        for (Party party : List.of(water, farming)) {
            as(party.officer())
                    .takesUp("填报年度报告", title)
                    .sees("完成测量", "通过验收")
                    .presses("提交部门负责人审签", "progress", "本单位承担的地块已核清。", "nextSteps", "继续登记。")
                    .sees("本单位报告已提交，等待部门负责人审签。");
            as(party.head()).takesUp("部门审签报告", title).presses(RELEASE).sees("已审签，报告送牵头单位汇总。");
        }
    }

    private void beLateAndBeReminded() {
        walk.on("2020-12-11");
        assertThat(context.getBean(DailySweep.class).run(walk.today())).isTrue();
        as(city.officer()).opens("/").sees("催办提醒", "逾期提醒", "逾期1天", "红灯");
        as(walk.officeHead).opens("/board").follows(title).sees("红灯", "的“填报年度报告”已逾期，期限为2020-12-10");
    }

    private void chaseAndOrder() {
        as(walk.supervisor)
                .opens("/board")
                .follows(title)
                .follows("本任务的逾期与催办")
                .sees("逾期1天", "逾期提醒")
                .presses("发出催办", "words", "请今天报送。")
                .sees("已发出催办。")
                .follows("拟制蓝色督办单")
                .presses("送负责人签发")
                .sees("已拟制督办单。现由", "办理“签发督办单”");
        as(city.officer()).opens("/").sees("请今天报送。");
        as(walk.officeHead).takesUp("签发督办单", title).presses("签发并送达").sees("已签发并送达。");
    }

    private void answerTheOrder() {
        as(city.officer()).takesUp("签收督办单", title).presses("签收").sees("已签收。现由", "办理“回复督办单”");
        as(city.officer())
                .takesUp("填报年度报告", title)
                .presses("提交部门负责人审签", "progress", "坝上地块已核清。")
                .sees("本单位报告已提交，等待部门负责人审签。");
        as(city.officer())
                .takesUp("回复督办单", title)
                .presses("提交反馈", "words", "报告已交，今后提前一周核对。")
                .sees("已提交反馈。现由", "办理“审核督办回复”");
        as(walk.supervisor)
                .takesUp("审核督办回复", title)
                .sees("报告已交，今后提前一周核对。")
                .presses("通过并办结")
                .sees("反馈已通过。现为“办结”。");
    }

    private void consolidateAndReturn() {
        as(city.head()).takesUp("部门审签报告", title).presses(RELEASE).sees("已审签，报告送牵头单位汇总。");
        as(water.officer())
                .takesUp("汇总年度报告", title)
                .sees("坝上地块已核清。")
                .presses("提交办公室审核", "percent", "60")
                .sees("汇总报告已提交，等待办公室审核。");
        as(walk.staff)
                .takesUp("审核年度报告", title)
                .presses("退回", "reason", "请写明地块数量。")
                .sees("报告已退回。");
        as(water.officer())
                .takesUp("汇总年度报告", title)
                .sees("请写明地块数量。")
                .presses("提交办公室审核", "progress", "共核清地块三百二十块。")
                .sees("汇总报告已提交，等待办公室审核。");
        as(walk.staff)
                .takesUp("审核年度报告", title)
                .sees("共核清地块三百二十块。", "牵头单位自报 60%")
                .presses("审核通过")
                .sees("审核通过，报告转入下一环节。");
    }

    private void approve() {
        as(walk.supervisor)
                .takesUp("审定年度报告", title)
                .sees("共核清地块三百二十块。")
                .presses("审定通过", "verified", "55")
                .sees("报告已审定，本年度报告工作完成。");
        walk.runJobs();
    }

    private void lookBack() {
        as(walk.staff)
                .opens("/board")
                .follows(title)
                .sees("自报 60%，核定 55%", "共核清地块三百二十块。", "督办〔2020〕1号", "请今天报送。", "改为配合单位", "黄灯")
                .seesNot("逾期337天")
                .sees("提交年度工作计划", "提交年度汇总报告", "年度报告审核退回", "年度报告审定通过", "条系统记录")
                .sees("退签", "答复退签：调整分工", "配合单位")
                .follows("查看更早的日志")
                .sees("下达任务")
                .seesNot("COOPERATING", "LEAD");
    }

    private void verifyTheJournal() {
        jdbc.sql("DELETE FROM journal_check").update();
        Visitor auditor = as(walk.person(walk.office, Role.AUDITOR));
        auditor.opens("/").follows("日志").presses("校验全部日志");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> auditor.opens("/journal").sees("全部相符"));
    }

    private Visitor as(Actor.Person person) {
        return visitors.as(person);
    }

    private ProposedItem item() {
        return new ProposedItem(
                "1",
                ItemKind.TASK,
                List.of("一、重点工作"),
                title,
                "逐块核清停灌地块。",
                new TimeLimit(LimitKind.CONTINUOUS, null, List.of()),
                "通过验收",
                "地块清册",
                List.of(
                        new ItemUnit(water.unit(), Responsibility.LEAD, false),
                        new ItemUnit(city.unit(), Responsibility.RESPONSIBLE, false),
                        new ItemUnit(farming.unit(), Responsibility.RESPONSIBLE, false)),
                List.of(),
                null);
    }
}
