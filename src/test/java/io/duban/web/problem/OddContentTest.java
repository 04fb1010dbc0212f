package io.duban.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.plan.PlanId;
import io.duban.reading.source.TinyXlsx;
import io.duban.task.TaskId;
import io.duban.web.SignedInWire;
import io.duban.web.Wire.Reply;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uploads and forms that are too large, oddly named, badly numbered or no such thing at all: each is told what is wrong. */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddContentTest {

    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private SignedInWire officer;
    private SignedInWire staff;
    private String reports;
    private PlanId plan;

    @BeforeAll
    void aTaskInItsReportingWindow() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        plan = walk.draft(2020, 2021, List.of());
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        reports = "/tasks/" + task + "/years/2020/reports/" + lead.unit();
        officer = new SignedInWire(port, context, lead.officer().id());
        staff = new SignedInWire(port, context, walk.staff.id());
    }

    @AfterAll
    void hangUp() {
        officer.close();
        staff.close();
    }

    @Test
    void takesAnEvidenceFileWithALongName() {
        String name = "长".repeat(123) + ".xlsx";
        Reply reply = upload(officer, "/api" + reports + "/evidence", name, workbook());
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        assertThat(reply.body()).contains(name);
    }

    @Test
    void takesADocumentAndAWorkbookWithALongName() {
        String name = "长".repeat(240);
        Reply document = upload(staff, "/api/intake/proposals", name + ".txt", "关于修渠的意见\n一、任务\n（一）修渠。".getBytes(UTF_8));
        assertThat(document.status()).as(document.toString()).isEqualTo(201);
        Reply ledger = upload(staff, "/api/plans/" + plan + "/imports", name + ".xlsx", workbook());
        assertThat(ledger.status()).as(ledger.toString()).isEqualTo(201);
        assertThat(jdbc.sql("SELECT file_name FROM intake_upload WHERE plan_id = ?")
                        .param(plan.toString())
                        .query(String.class)
                        .list())
                .contains(name + ".xlsx");
    }

    @ParameterizedTest
    @CsvSource({"a\u0000b.xlsx", "报告\u202Excod.xlsx", "../../x.xlsx", "a;b.xlsx", "\uD83D\uDE00.xlsx", "%2e%2e%2fx.xlsx"
    })
    void takesOrRefusesAnyName(String name) {
        Reply reply = upload(officer, "/api" + reports + "/evidence", name, workbook());
        assertThat(reply.status()).as(reply.toString()).isIn(201, 400, 422);
        assertThat(reply.status() == 201 || reply.isProblem()).isTrue();
        assertThat(reply.body()).doesNotContain("\u202E", "..", "\\u0000");
    }

    @Test
    void saysThatANameIsTooLongAndNotTheFile() {
        Reply reply = upload(officer, "/api" + reports + "/evidence", "长".repeat(4000) + ".xlsx", workbook());
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).contains("文件名太长").doesNotContain("20 MB");
    }

    @Test
    void saysHowLargeAFileMayBe() {
        Reply file = upload(officer, "/api" + reports + "/evidence", "a.xlsx", new byte[21 * MEGABYTE]);
        assertThat(file.status()).as(file.toString()).isEqualTo(413);
        assertThat(file.body()).contains("单个文件不能超过 20 MB");
        Reply page = upload(officer, reports + "/evidence", "a.xlsx", new byte[21 * MEGABYTE], "Accept: text/html");
        assertThat(page.status()).isEqualTo(413);
        assertThat(Jsoup.parse(page.body()).select("main").text()).contains("单个文件不能超过 20 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=" + "x",
                "multipart/mixed; boundary=b",
                "multipart/form-data; boundary=\"",
                "text/html",
                "application/xml",
                "application/json",
                "x"
            })
    void takesAnyTypeOfContent(String type) {
        for (String address : List.of(
                "/api" + reports + "/evidence",
                "/api/intake",
                "/api/intake/proposals",
                "/api/plans/" + plan + "/imports",
                "/plans/proposals")) {
            SignedInWire sender = address.contains("evidence") ? officer : staff;
            Reply reply =
                    sender.send("POST", address, "--b\r\nContent-Disposition: x\r\n\r\n", "Content-Type: " + type);
            assertThat(reply.status()).as(address + " " + reply).isBetween(400, 499);
            assertThat(reply.isProblem() || address.startsWith("/plans"))
                    .as(reply.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "values[100000].typed",
                "values[2147483647].typed",
                "values[99999999999].typed",
                "values[-1].typed",
                "values[1].typed",
                "values[].typed",
                "values[x].typed",
                "values[0",
                "values[0][0].typed",
                "values[0].typed.x[9]"
            })
    void refusesRowsThatNoPageNumbers(String name) {
        for (String address : List.of(reports, reports + "/draft")) {
            Reply reply = officer.send(
                    "POST",
                    address,
                    "progress=x&" + name + "=1",
                    "Content-Type: application/x-www-form-urlencoded",
                    "X-Requested-With: fetch");
            assertThat(reply.status()).as(address + " " + reply).isEqualTo(400);
            assertThat(reply.isProblem()).isTrue();
            assertThat(reply.body()).contains("行号要从 0 起连续编号", "没有保存").doesNotContain("没有给出结果");
        }
    }

    @Test
    void refusesMoreFieldsThanAFormHasInsteadOfLeavingSomeOut() {
        String fields = IntStream.range(0, 6000).mapToObj(at -> "f" + at + "=1").collect(Collectors.joining("&"));
        Reply reply = officer.send("POST", reports, fields, "Content-Type: application/x-www-form-urlencoded");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(413);
        assertThat(Jsoup.parse(reply.body()).select("main").text()).contains("5,000 项");
    }

    @Test
    void saysHowLargeAFormMayBe() {
        String fields = "progress=" + "x".repeat(21 * MEGABYTE);
        Reply reply = officer.send("POST", reports, fields, "Content-Type: application/x-www-form-urlencoded");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(413);
        assertThat(Jsoup.parse(reply.body()).select("main").text())
                .contains("不能超过 20 MB")
                .doesNotContain("单个文件");
    }

    @Test
    void refusesAFormThatCannotBeDecoded() {
        Reply reply = officer.send("POST", reports, "progress=%zz", "Content-Type: application/x-www-form-urlencoded");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
    }

    private static byte[] workbook() {
        return new TinyXlsx()
                .sheet("任务台账", List.of(List.of("序号", "任务名称", "牵头单位", "完成时限"), List.of("1", "修渠", "某局", "持续推进")))
                .bytes();
    }

    private static Reply upload(SignedInWire wire, String address, String name, byte[] content, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--b--\r\n".getBytes(UTF_8));
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = "Content-Type: multipart/form-data; boundary=b";
        return wire.send("POST", address, body.toByteArray(), all);
    }
}
