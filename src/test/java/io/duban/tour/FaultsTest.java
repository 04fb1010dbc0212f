package io.duban.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.web.AtOnce;
import io.duban.web.Browser.Page;
import io.duban.web.Visitor;
import io.duban.web.Visitors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes wrong in every office, over HTTP on the real forms: each gets an answer in words, nothing is lost or doubled. */
@DubanTest
class FaultsTest {

    private static final String HAND_IN = "提交部门负责人审签";

    private static final byte[] PDF = "%PDF-1.4 accepted".getBytes(StandardCharsets.ISO_8859_1);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Value("${duban.home}")
    private Path home;

    private Visitors visitors;
    private Walk walk;
    private Party lead;
    private TaskId task;

    @BeforeEach
    void issue() {
        walk = new Walk(context);
        visitors = new Visitors(context, port);
        lead = walk.party();
        task = walk.issuedTask(lead);
    }

    @Test
    void ofTwoWhoSignAtOnceOneSignsAndTheOtherIsTold() {
        List<Visitor> officers = both(lead.officer(), walk.person(lead.unit(), Role.OFFICER));
        officers.forEach(officer -> officer.takesUp("签收任务", "建设第1号泵站"));

        AtOnce.all(List.of(
                () -> officers.get(0).presses("签收"), () -> officers.get(1).presses("签收")));

        assertOneDidItAndOneWasTold(officers, "已签收。");
        assertThat(acts("TaskAct.SIGNED_FOR")).isOne();
    }

    @Test
    void ofTwoWhoReviewAReportAtOnceOneDecidesAndTheOtherIsTold() {
        consolidated();
        List<Visitor> staff = both(walk.staff, walk.person(walk.office, Role.OFFICE_STAFF));
        staff.forEach(one -> one.takesUp("审核年度报告", "建设第1号泵站"));

        AtOnce.all(
                List.of(() -> staff.get(0).presses("审核通过"), () -> staff.get(1).presses("退回", "reason", "数字不清。")));

        assertOneDidItAndOneWasTold(staff, "审核通过，报告转入下一环节。", "报告已退回。");
        assertThat(acts("ReportAct.REVIEW_ACCEPTED") + acts("ReportAct.REVIEW_RETURNED"))
                .isOne();
    }

    @Test
    void aDoubleClickHandsAReportInOnce() {
        reporting();
        Visitor officer = report(lead.officer());

        List<Page> answers = officer.pressesTwice(HAND_IN, "progress", "泵站已开工。");

        assertThat(answers).extracting(Page::status).containsOnly(200);
        assertThat(answers).extracting(answer -> answer.address().getPath()).containsOnly("/tasks/" + task);
        assertThat(acts("ReportAct.UNIT_REPORT_SUBMITTED")).isOne();
    }

    @Test
    void aPageThatAnotherHasOvertakenIsRefusedAndTheOthersTextStays() {
        reporting();
        Visitor slow = report(lead.officer());
        report(walk.person(lead.unit(), Role.OFFICER)).types(HAND_IN, "progress", "先写的内容。");

        slow.presses(HAND_IN, "progress", "后写的内容。").sees("有人先处理了", "您的这次操作没有保存");

        assertThat(slow.page().status()).isEqualTo(409);
        assertThat(report(lead.officer()).field("progress")).isEqualTo("先写的内容。");
        assertThat(acts("ReportAct.UNIT_REPORT_SUBMITTED")).isZero();
    }

    @Test
    void aHalfWrittenReportIsThereAgainAfterTheSessionExpired() {
        reporting();
        Visitor officer =
                report(lead.officer()).types(HAND_IN, "progress", "写了一半的报告").staysAwayTooLong();

        officer.presses(HAND_IN, "progress", "写了一半的报告").sees("登录已过期", "没有任何改动");
        assertThat(officer.page().status()).isEqualTo(401);

        officer.signsInAgain().takesUp("填报年度报告", "建设第1号泵站");
        assertThat(officer.field("progress")).isEqualTo("写了一半的报告");
        officer.presses(HAND_IN).sees("本单位报告已提交，等待部门负责人审签。");
    }

    @Test
    void aFileOf30MegabytesIsRefusedInWordsAndNotKept() {
        reporting();
        byte[] large = new byte[30 * 1024 * 1024];
        Arrays.fill(large, (byte) 'x');
        Visitor officer = report(lead.officer());

        Page answer = officer.uploadsByScript("上传", "验收.pdf", large);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("不能超过 20 MB");
        officer.uploads("上传", "验收.pdf", large).sees("文件太大", "不能超过 20 MB");
        assertThat(officer.page().status()).isEqualTo(413);

        assertThat(files()).isZero();
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void aProgramThatCallsItselfAPdfIsRefusedInWordsAndNotKept() {
        reporting();
        byte[] program = "MZ\u0000\u0003 not a document".getBytes(StandardCharsets.ISO_8859_1);

        Visitor officer = report(lead.officer()).uploads("上传", "验收报告.pdf", program);

        officer.sees("“验收报告.pdf”不是允许的文件类型，或者内容与扩展名不符。");
        assertThat(officer.page().status()).isEqualTo(422);
        assertThat(files()).isZero();
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void aFileIsRefusedInWordsWhileItsFolderTakesNone() throws IOException {
        reporting();
        Visitor officer = report(lead.officer());
        Path files = Files.createDirectories(home.resolve("files"));
        Path aside = Files.move(files, home.resolve("files-aside"));
        Files.writeString(files, "a file in the folder's place");
        try {
            Page answer = officer.uploadsByScript("上传", "验收.pdf", PDF);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("report.store.unusable", "文件没有保存");
            officer.uploads("上传", "验收.pdf", PDF).sees("请稍后再试", "不能写入");
            assertThat(officer.page().status()).isEqualTo(503);
            assertThat(files()).isZero();
        } finally {
            Files.delete(files);
            Files.move(aside, files);
        }
        report(lead.officer()).uploads("上传", "验收.pdf", PDF).sees("佐证材料已上传。");
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void aFileThatIsOnAnotherServerIsSaidToBeThere() throws IOException {
        reporting();
        byte[] own = ("%PDF-1.4 " + task).getBytes(StandardCharsets.ISO_8859_1);
        Visitor officer = report(lead.officer()).uploads("上传", "验收.pdf", own);
        String hash = jdbc.sql("SELECT sha256 FROM report_evidence e JOIN report_report r ON r.id = e.report_id"
                        + " WHERE r.task_id = ?")
                .param(task.toString())
                .query(String.class)
                .single();
        Path content = home.resolve("files")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
        Files.delete(content);

        officer.follows("验收.pdf").sees("不在这台服务器的文件目录里", "另一台服务器");
        assertThat(officer.page().status()).isEqualTo(503);
    }

    @Test
    void whoHasNoRightIsToldSoAndChangesNothing() {
        reporting();
        Visitor officer = report(lead.officer()).presses(HAND_IN, "progress", "泵站已开工。");
        Visitor head = visitors.as(lead.head()).takesUp("部门审签报告", "建设第1号泵站");
        String approval = head.page().address().getPath();

        officer.sends(head, "同意报出").sees("没有权限", "请联系系统管理员");
        assertThat(officer.page().status()).isEqualTo(403);
        assertThat(officer.opens(approval).page().html().select("button[name=decision]"))
                .isEmpty();

        assertThat(acts("ReportAct.UNIT_REPORT_APPROVED")).isZero();
        head.presses("同意报出").sees("已审签，报告送牵头单位汇总。");
    }

    private void assertOneDidItAndOneWasTold(List<Visitor> two, String... done) {
        assertThat(two).filteredOn(one -> one.page().status() == 200).hasSize(1).allSatisfy(winner -> assertThat(
                        winner.page().text())
                .containsAnyOf(done));
        assertThat(two).filteredOn(one -> one.page().status() != 200).hasSize(1).allSatisfy(loser -> {
            assertThat(loser.page().status()).isIn(409, 422);
            assertThat(loser.page().text()).containsAnyOf("有人先处理了", "可能已经有人处理", "该单位已签收任务");
        });
    }

    private List<Visitor> both(Actor.Person one, Actor.Person other) {
        return List.of(visitors.as(one), visitors.as(other));
    }

    private Visitor report(Actor.Person officer) {
        return visitors.as(officer).takesUp("填报年度报告", "建设第1号泵站");
    }

    private void reporting() {
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
    }

    private void consolidated() {
        reporting();
        walk.reportAll(task, lead);
        walk.consolidate(task, lead);
    }

    private int acts(String act) {
        return count("SELECT COUNT(*) FROM journal_entry WHERE subject_id = ? AND act = '" + act + "'");
    }

    private int files() {
        return count("SELECT COUNT(*) FROM report_evidence e JOIN report_report r ON r.id = e.report_id"
                + " WHERE r.task_id = ?");
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(task.toString()).query(Integer.class).single();
    }

    private List<Path> leftOvers() {
        try (Stream<Path> incoming = Files.list(Files.createDirectories(home.resolve("files/incoming")))) {
            return incoming.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
