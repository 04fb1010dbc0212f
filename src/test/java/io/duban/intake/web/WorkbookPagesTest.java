package io.duban.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.TestClock;
import io.duban.organization.Units;
import io.duban.plan.ChangeItems;
import io.duban.plan.Drafting;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.Plans;
import io.duban.plan.SubmitPlan;
import io.duban.shared.Actor;
import io.duban.web.As;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class WorkbookPagesTest {

    private static final List<String> HEADINGS = List.of("序号", "任务名称", "牵头单位", "完成时限");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plans plans;

    @Autowired
    TestClock clock;

    private Drafting drafting;
    private String water;

    @BeforeEach
    void anOffice() {
        clock.set(TestClock.START);
        drafting = new Drafting(context);
        water = context.getBean(Units.class).get(drafting.water).name();
    }

    @Test
    void aLedgerWrittenOutAndReadBackShowsNoDifference() throws Exception {
        PlanId plan = drafting.planOf(5);
        byte[] ledger = mvc.perform(get("/plans/" + plan + "/ledger.xlsx").with(As.person(drafting.staff)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<PlanItem> before = plans.items(plan);

        Document preview = preview(upload(plan, "台账.xlsx", ledger));
        assertThat(preview.text()).contains("新增 0 项，修改 0 项，表格中没有 0 项，不变 5 项", "完全一致");
        confirm(preview, false);

        assertThat(plans.items(plan)).isEqualTo(before);
    }

    @Test
    void writesNothingBeforeItIsConfirmedAndExactlyThePreviewAfterwards() throws Exception {
        PlanId plan = drafting.planOf(2);
        String path = upload(
                plan, "改.xlsx", workbook(List.of("1-1", "新名称", water, "2025年底"), List.of("1-9", "新任务", water, "持续推进")));

        Document preview = preview(path);
        assertThat(preview.text()).contains("新增 1 项，修改 1 项，表格中没有 1 项，不变 0 项");
        assertThat(preview.select("del").text()).contains("治理水土流失", "持续推进");
        assertThat(preview.select("ins").text()).contains("新名称", "2025-12-31");
        assertThat(plans.items(plan)).extracting(PlanItem::title).containsOnly("治理水土流失");

        confirm(preview, false);
        assertThat(plans.items(plan)).extracting(PlanItem::number).containsExactly("1-1", "1-9", "1-2");
        assertThat(plans.items(plan).get(0).title()).isEqualTo("新名称");
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM journal_entry WHERE subject_id = ? AND act = 'IntakeAct.LEDGER_CONFIRMED'")
                        .param(plan.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void removesWhatTheWorkbookLacksOnlyWhenItIsTicked() throws Exception {
        PlanId plan = drafting.planOf(3);
        Document preview = preview(upload(plan, "少.xlsx", workbook(List.of("1-2", "治理水土流失", water, "持续推进"))));
        assertThat(preview.select("input[name=removeMissing]")).hasSize(1);

        confirm(preview, true);

        assertThat(plans.items(plan)).extracting(PlanItem::number).containsExactly("1-2");
    }

    @Test
    void showsErrorsWithTheirCellsAndOffersNoConfirmation() throws Exception {
        PlanId plan = drafting.plan();
        String typo = water.substring(0, water.length() - 1);
        Document preview = preview(upload(plan, "错.xlsx", workbook(List.of("1", "甲", typo, "尽快"))));

        assertThat(preview.select(".alert-danger").text())
                .contains("任务台账!C2：找不到单位“" + typo + "”，是不是“", water, "任务台账!D2：看不懂时限“尽快”");
        assertThat(preview.select("input[name=fingerprint]")).isEmpty();
        String path = preview.select("form[action$=/discard]").attr("action").replace("/discard", "");
        mvc.perform(post(path).with(As.person(drafting.staff)).param("fingerprint", "x"))
                .andExpect(status().is(422));
        assertThat(plans.items(plan)).isEmpty();
    }

    @Test
    void refusesAConfirmationOfAPreviewThatIsNoLongerTrue() throws Exception {
        PlanId plan = drafting.planOf(1);
        Document preview = preview(upload(plan, "旧.xlsx", workbook(List.of("1-1", "新名称", water, "持续推进"))));
        PlanItem item = plans.items(plan).get(0);
        context.getBean(ChangeItems.class).change(item.id(), item.version(), drafting.item("1-1b"), drafting.staff);

        mvc.perform(post(action(preview))
                        .with(As.person(drafting.staff))
                        .param(
                                "fingerprint",
                                preview.select("input[name=fingerprint]").val()))
                .andExpect(status().isConflict());
        assertThat(plans.items(plan)).extracting(PlanItem::number).containsExactly("1-1b");
    }

    @Test
    void refusesASecondConfirmation() throws Exception {
        PlanId plan = drafting.plan();
        Document preview = preview(upload(plan, "一.xlsx", workbook(List.of("1", "甲", water, "持续推进"))));
        confirm(preview, false);

        mvc.perform(post(action(preview))
                        .with(As.person(drafting.staff))
                        .param(
                                "fingerprint",
                                preview.select("input[name=fingerprint]").val()))
                .andExpect(status().is(422));
    }

    @Test
    void refusesFilesThatAreNoWorkbooksOrTooLarge() throws Exception {
        PlanId plan = drafting.plan();
        refused(plan, "名单.xlsx", "序号,名称".getBytes(StandardCharsets.UTF_8), "这个文件不是 .xlsx 表格");
        refused(plan, "空.xlsx", new byte[0], "没有收到文件");
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        large[0] = 'P';
        large[1] = 'K';
        large[2] = 3;
        large[3] = 4;
        refused(plan, "大.xlsx", large, "不能超过 5 MB");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM intake_upload WHERE plan_id = ?")
                        .param(plan.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takesALedgerOnlyForADraftAndOnlyFromItsOffice() throws Exception {
        PlanId plan = drafting.planOf(1);
        byte[] ledger = workbook(List.of("1", "甲", water, "持续推进"));
        mvc.perform(multipart("/plans/" + plan + "/import")
                        .file(file("a.xlsx", ledger))
                        .with(As.person(drafting.waterOfficer)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/plans/" + plan + "/ledger.xlsx").with(As.person(drafting.waterOfficer)))
                .andExpect(status().isNotFound());

        context.getBean(SubmitPlan.class).submit(plan, null, drafting.staff);
        refused(plan, "a.xlsx", ledger, "只有草拟状态的规划才能导入台账");
    }

    @Test
    void doesTheSameThroughTheApi() throws Exception {
        PlanId plan = drafting.plan();
        mvc.perform(multipart("/api/plans/" + plan + "/imports")
                        .file(file("a.xlsx", workbook(List.of("1", "甲", water, "2022"))))
                        .with(As.person(drafting.staff)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.confirmable").value(true))
                .andExpect(jsonPath("$.added[0]").value("1"))
                .andExpect(jsonPath("$.findings[0].place").value("任务台账!D2"))
                .andExpect(jsonPath("$.findings[0].text").value("“2022”按 2022-12-31 处理"));
        assertThat(plans.items(plan)).isEmpty();
    }

    private void refused(PlanId plan, String name, byte[] bytes, String why) throws Exception {
        mvc.perform(multipart("/plans/" + plan + "/import")
                        .file(file(name, bytes))
                        .with(As.person(drafting.staff))
                        .header("X-Requested-With", "fetch"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(why)));
    }

    private String upload(PlanId plan, String name, byte[] bytes) throws Exception {
        return String.valueOf(mvc.perform(multipart("/plans/" + plan + "/import")
                        .file(file(name, bytes))
                        .with(As.person(drafting.staff)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private Document preview(String path) throws Exception {
        return page(path, drafting.staff);
    }

    private void confirm(Document preview, boolean removing) throws Exception {
        String plan = action(preview).replaceAll("/import/.*", "");
        mvc.perform(post(action(preview))
                        .with(As.person(drafting.staff))
                        .param(
                                "fingerprint",
                                preview.select("input[name=fingerprint]").val())
                        .param("removeMissing", String.valueOf(removing)))
                .andExpect(redirectedUrl(plan));
    }

    private static String action(Document preview) {
        return preview.select("form:has(input[name=fingerprint])").attr("action");
    }

    private Document page(String path, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "application/octet-stream", bytes);
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("任务台账");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                for (int row = 0; row < rows.length; row++) {
                    sheet.value(row + 1, column, rows[row].get(column));
                }
            }
        }
        return out.toByteArray();
    }
}
