package io.duban.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import io.duban.intake.confirming.ConfirmProposal;
import io.duban.intake.confirming.CorrectItems;
import io.duban.intake.confirming.Documents;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.TakeInDocument;
import io.duban.plan.ChangeItems;
import io.duban.plan.Drafting;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.web.As;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class ProposalPagesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Drafting drafting;
    private Documents documents;

    @BeforeEach
    void anOfficeAndADocument() {
        drafting = new Drafting(context);
        documents = new Documents(context);
    }

    @Test
    void readsAnUploadedFileAndShowsItBesideItsTasks() throws Exception {
        String path = redirect(mvc.perform(multipart("/plans/proposals")
                        .file(new MockMultipartFile(
                                "file",
                                "实施意见.txt",
                                "text/plain",
                                documents.text().getBytes(UTF_8)))
                        .with(As.person(drafting.staff)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        Document page = page(path);
        assertThat(page.select("#row-1 h3").text()).isEqualTo("1 改造骨干渠道");
        assertThat(page.select("#document .mark-to[data-row=1]").attr("href")).endsWith("?row=1#row-1");
        String title = page.select("#row-1 h3 a").attr("data-at");
        assertThat(page.select("#document [data-at=" + title + "]").text()).isEqualTo("改造骨干渠道");
        assertThat(page.select(".mark-unit[data-row=1]").eachText())
                .containsExactly(documents.place + "水利局", documents.place + "农业农村局");
        assertThat(page.select(".mark-target[data-row=1]").text()).contains("120公里");
        assertThat(page.select(".proposal-document").text()).contains("坚持节水优先");
        String uncovered = page(path + "/coverage").select("a:contains(坚持节水优先)").attr("href");
        int anchor = uncovered.indexOf('#');
        assertThat(page(uncovered.substring(0, anchor))
                        .select(uncovered.substring(anchor))
                        .text())
                .isEqualTo("坚持节水优先，因地制宜推进。");
        assertThat(page.select(".proposal-gaps a").eachAttr("href")).containsExactly("#names");
        assertThat(page.select("form[action$=/confirmation]")).isEmpty();
        assertThat(page("/plans/proposals").select("a[href=" + path + "]")).hasSize(1);
    }

    @Test
    void refusesWhatItCannotReadOnTheSamePageAndKeepsTheText() throws Exception {
        mvc.perform(multipart("/plans/proposals")
                        .file(new MockMultipartFile(
                                "file", "扫描.pdf", "application/pdf", new byte[] {'P', 'K', 3, 4, 5}))
                        .param("text", "先前粘贴的一段")
                        .with(As.person(drafting.staff)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("扩展名 .pdf 不符")))
                .andExpect(content().string(containsString("先前粘贴的一段")));
        mvc.perform(multipart("/plans/proposals").param("text", " ").with(As.person(drafting.staff)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("没有可读的内容")));
    }

    @Test
    void asksWhetherTheRemarksWereSeenWhereThereAreSome() throws Exception {
        String quoted = "> " + documents.partsText().replace("\n", "\n> ");
        String base = redirect(
                mvc.perform(multipart("/plans/proposals").param("text", quoted).with(As.person(drafting.staff)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        Document page = page(base);
        assertThat(page.select("#confirm input[name=remarksSeen][required]")).hasSize(1);
        assertThat(page.select("#confirm a[href=#remarks]")).hasSize(1);
        assertThat(page.select("#remarks")).hasSize(1);
        mvc.perform(post(base + "/confirmation").with(As.person(drafting.staff)).param("version", "0"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("上面的提醒我都看过了")));
        ProposalId whole = documents.takenIn(drafting);
        assertThat(page("/plans/proposals/" + whole).select("input[name=remarksSeen]"))
                .isEmpty();
    }

    @Test
    void leadsFromTheDocumentToAPlan() throws Exception {
        ProposalId id = documents.takenIn(drafting);
        String base = "/plans/proposals/" + id;
        mvc.perform(post(base + "/names")
                        .with(As.person(drafting.staff))
                        .param("name", documents.place + "蚕桑管理站")
                        .param("act", "match")
                        .param("unit", ""))
                .andExpect(status().is(422));
        mvc.perform(post(base + "/names")
                        .with(As.person(drafting.staff))
                        .param("name", documents.place + "蚕桑管理站")
                        .param("other", documents.place + "农业农村局"))
                .andExpect(redirectedUrl(base + "#names"));

        Document page = page(base);
        assertThat(page.select("#names")).isEmpty();
        assertThat(page.text()).contains("已改 1 处", "选定单位");
        String plan = redirect(mvc.perform(post(base + "/confirmation")
                        .with(As.person(drafting.staff))
                        .param(
                                "version",
                                page.select("#confirm input[name=version]").val()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        PlanId made = PlanId.of(plan.substring("/plans/".length()));
        assertThat(context.getBean(Plans.class).items(made)).hasSize(3);
        assertThat(page(plan).text()).contains("改造骨干渠道", "提交审定");
        assertThat(page(base).select("form[action^=/plans/proposals]")).isEmpty();
        assertThat(page(base).select("a[href=" + plan + "]")).hasSize(1);
    }

    @Test
    void savesATaskFromItsEditorAndUndoesIt() throws Exception {
        ProposalId id = documents.takenIn(drafting);
        String base = "/plans/proposals/" + id;
        Document editor = page(base + "/items/3");
        assertThat(editor.select("input[name=title]").val()).isEqualTo("加强用水计量");
        assertThat(editor.select("input[name=names]").val()).isEqualTo(documents.place + "蚕桑管理站");

        mvc.perform(post(base + "/items/3")
                        .with(As.person(drafting.staff))
                        .param("version", editor.select("input[name=version]").val())
                        .param("number", "3")
                        .param("kind", "TASK")
                        .param("title", "完善用水计量")
                        .param("limitKind", "CONTINUOUS")
                        .param("units[0].unit", documents.water.toString())
                        .param("units[0].responsibility", "LEAD"))
                .andExpect(redirectedUrl(base + "?row=3#row-3"));

        Document changed = page(base);
        assertThat(changed.select("#row-3 h3").text()).isEqualTo("3 完善用水计量");
        assertThat(changed.select("#row-3").text()).contains("已核对").doesNotContain("蚕桑管理站");
        mvc.perform(post(base + "/undo").with(As.person(drafting.staff)).param("number", "1"))
                .andExpect(redirectedUrl(base));
        assertThat(page(base).select("#row-3").text()).contains("加强用水计量", "蚕桑管理站");
    }

    @Test
    void tellsWhoWasFaster() throws Exception {
        ProposalId id = documents.takenIn(drafting);
        context.getBean(CorrectItems.class).drop(id, new CorrectItems.Shown(2, 0), drafting.head);

        mvc.perform(post("/plans/proposals/" + id + "/items/2/drop")
                        .with(As.person(drafting.staff))
                        .header("X-Requested-With", "fetch")
                        .param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.changes[0]").value(containsString(drafting.head.name())))
                .andExpect(jsonPath("$.changes[0]").value(containsString("删去任务")));
    }

    @Test
    void changesTheHeadAndKeepsWhatWasTypedWhenItIsWrong() throws Exception {
        String path = "/plans/proposals/" + documents.takenIn(drafting) + "/head";
        Document form = page(path);
        assertThat(form.select("input[name=periodStart]").val()).isEqualTo("2020");

        mvc.perform(post(path)
                        .with(As.person(drafting.staff))
                        .param("version", "0")
                        .param("kind", "ANNUAL_WORK_PLAN")
                        .param("title", "改过的名称")
                        .param("issuer", "")
                        .param("periodStart", "2020")
                        .param("periodEnd", "2021"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("改过的名称")));
        mvc.perform(post(path)
                        .with(As.person(drafting.staff))
                        .param("version", "0")
                        .param("kind", "ANNUAL_WORK_PLAN")
                        .param("title", "改过的名称")
                        .param("issuer", "县政府")
                        .param("periodStart", "2020")
                        .param("periodEnd", "2021"))
                .andExpect(status().is3xxRedirection());

        Document page = page(path.substring(0, path.length() - "/head".length()));
        assertThat(page.select("#head").text()).contains("改过的名称", "县政府", "2020–2021");
        assertThat(page.select(".proposal-gaps").text()).contains("2022");
    }

    @Test
    void showsWhatTheWholePlanIsToReachAndTakesCorrections() throws Exception {
        String text = documents.text().replace("坚持节水优先，因地制宜推进。", "到2022年，灌溉水利用系数达到60%。每年新增节水灌溉面积3万亩。");
        ProposalId id = context.getBean(TakeInDocument.class).text(drafting.office, text, drafting.staff);
        String base = "/plans/proposals/" + id;
        assertThat(page(base).select("#goals").text()).contains("一、总体要求", "2022年 =60", "按“每年”推定");

        Document form = page(base + "/goals");
        mvc.perform(post(base + "/goals")
                        .with(As.person(drafting.staff))
                        .param("version", form.select("input[name=version]").val())
                        .param("goals[0].indicator.name", "灌溉水利用系数")
                        .param("goals[0].indicator.unit", "%")
                        .param("goals[0].indicator.nature", "BINDING")
                        .param("goals[0].indicator.targets[0].year", "2022")
                        .param("goals[0].indicator.targets[0].value", "62"))
                .andExpect(redirectedUrl(base + "#goals"));
        mvc.perform(post(base + "/names")
                .with(As.person(drafting.staff))
                .param("name", documents.place + "蚕桑管理站")
                .param("other", documents.place + "农业农村局"));
        Document page = page(base);
        assertThat(page.select("#goals").text()).contains("≥62", "约束性").doesNotContain("推定");
        String plan = redirect(mvc.perform(post(base + "/confirmation")
                        .with(As.person(drafting.staff))
                        .param(
                                "version",
                                page.select("#confirm input[name=version]").val()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(page(plan).select("#goals").text()).contains("灌溉水利用系数", "≥62", "约束性");
    }

    @Test
    void takesOverOnlyTheDutiesThatAreTicked() throws Exception {
        String text = documents.text().replace("因地制宜推进。", "因地制宜推进。领导小组办公室设在市水务局。各县每年11月20日前将落实情况报领导小组办公室。");
        String base =
                "/plans/proposals/" + context.getBean(TakeInDocument.class).text(drafting.office, text, drafting.staff);
        Document page = page(base);
        assertThat(page.select("#duties input[name=duty]")).hasSize(2);
        assertThat(page.select("#duties input[checked]")).isEmpty();
        assertThat(page.select("#duties").text()).contains("每年11月20日前将落实情况报领导小组办公室", "“各单位报告截止”定为每年 11-20");

        mvc.perform(post(base + "/duties")
                        .with(As.person(drafting.staff))
                        .param(
                                "version",
                                page.select("#duties input[name=version]").val())
                        .param("duty", "2"))
                .andExpect(redirectedUrl(base + "#duties"));

        assertThat(page(base).select("#duties input[checked]").eachAttr("value"))
                .containsExactly("2");
    }

    @Test
    void showsANewEditionBesideThePlanAndSaysWhatBecomesOfIt() throws Exception {
        String text = documents
                .text()
                .replace("、" + documents.place + "蚕桑管理站", "")
                .replace(documents.place + "蚕桑管理站", documents.place + "水利局");
        TakeInDocument takeIn = context.getBean(TakeInDocument.class);
        PlanId plan = context.getBean(ConfirmProposal.class)
                .confirm(
                        takeIn.text(drafting.office, text, drafting.staff),
                        new ConfirmProposal.Consent(0, null, true),
                        drafting.staff);
        String base =
                "/plans/proposals/" + takeIn.text(drafting.office, text.replace("120公里", "150公里"), drafting.staff);

        Document page = page(base);
        assertThat(page.select("#edition").text()).contains("修改 1 项，不变 2 项");
        assertThat(page.select("#confirm").text()).contains("这个草稿按新版本修改");
        Document difference = page(base + "/edition");
        assertThat(difference.select("article del").eachText()).contains("120");
        assertThat(difference.select("article ins").eachText()).contains("150");

        assertThat(page(difference.select("a[href*=#confirm]").attr("href").replace("#confirm", ""))
                        .select("form[action$=/confirmation]"))
                .hasSize(1);

        mvc.perform(post(base + "/edition")
                        .with(As.person(drafting.staff))
                        .param(
                                "version",
                                page.select("#edition input[name=version]").val())
                        .param("act", "none"))
                .andExpect(redirectedUrl(base + "#edition"));
        assertThat(page(base).select("#edition option").eachAttr("value")).containsExactly(plan.toString());
        mvc.perform(get(base + "/edition").with(As.person(drafting.staff))).andExpect(status().isNotFound());
    }

    @Test
    void keepsWhatAColleagueChangedAfterTheDifferenceWasShown() throws Exception {
        String text = documents
                .text()
                .replace("、" + documents.place + "蚕桑管理站", "")
                .replace(documents.place + "蚕桑管理站", documents.place + "水利局");
        TakeInDocument takeIn = context.getBean(TakeInDocument.class);
        PlanId plan = context.getBean(ConfirmProposal.class)
                .confirm(
                        takeIn.text(drafting.office, text, drafting.staff),
                        new ConfirmProposal.Consent(0, null, true),
                        drafting.staff);
        String base =
                "/plans/proposals/" + takeIn.text(drafting.office, text.replace("120公里", "150公里"), drafting.staff);
        Document shown = page(base);
        String back = page(base + "/edition").select("a[href*=#confirm]").attr("href");
        context.getBean(ChangeItems.class).add(plan, drafting.item("9"), drafting.head);

        mvc.perform(confirmation(base, shown))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("内容在您打开之后有了变化")))
                .andExpect(content().string(containsString("新增任务")));

        assertThat(context.getBean(Plans.class).items(plan)).hasSize(4);
        Document overtaken = page(back.replace("#confirm", ""));
        assertThat(overtaken.select("#confirm").text()).contains("有人在您查看差别之后改动了");
        assertThat(overtaken.select("form[action$=/confirmation]")).isEmpty();
        Document anew = page(base);
        assertThat(anew.select("#edition").text()).contains("删去 1 项，修改 1 项");
        mvc.perform(confirmation(base, anew)).andExpect(redirectedUrl("/plans/" + plan));
    }

    private MockHttpServletRequestBuilder confirmation(String base, Document shown) {
        return post(base + "/confirmation")
                .with(As.person(drafting.staff))
                .accept(MediaType.TEXT_HTML)
                .param("version", shown.select("#confirm input[name=version]").val())
                .param(
                        "fingerprint",
                        shown.select("#confirm input[name=fingerprint]").val());
    }

    @Test
    void isClosedToStrangersAndGoneOnceDiscarded() throws Exception {
        String base = "/plans/proposals/" + documents.takenIn(drafting);
        mvc.perform(get(base).with(As.person(drafting.waterOfficer))).andExpect(status().isNotFound());
        mvc.perform(post(base + "/discard").with(As.person(drafting.staff)).param("version", "0"))
                .andExpect(redirectedUrl("/plans/proposals"));
        mvc.perform(get(base).with(As.person(drafting.staff))).andExpect(status().isNotFound());
    }

    private Document page(String path) throws Exception {
        Actor.Person who = drafting.staff;
        return Jsoup.parse(mvc.perform(get(path).with(As.person(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String redirect(@Nullable String url) {
        assertThat(url).startsWith("/plans/");
        return String.valueOf(url);
    }
}
