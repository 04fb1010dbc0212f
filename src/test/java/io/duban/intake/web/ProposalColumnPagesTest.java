package io.duban.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.intake.confirming.CorrectItems;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.Row;
import io.duban.intake.confirming.Sheet;
import io.duban.intake.confirming.TakeInDocument;
import io.duban.plan.Drafting;
import io.duban.reading.source.TinyXlsx;
import io.duban.web.As;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class ProposalColumnPagesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    LookUpProposal lookUp;

    private Drafting drafting;
    private ProposalId id;
    private String base;

    @BeforeEach
    void aWorkbookWithTwoTables() {
        drafting = new Drafting(context);
        byte[] content = new TinyXlsx()
                .sheet(
                        "渠道",
                        List.of(
                                List.of("事项", "责任科室", "说明"),
                                List.of("修渠", "水利科", "先急后缓"),
                                List.of("清淤", "河道科", "每年一次")))
                .sheet("果园", List.of(List.of("事项", "责任科室"), List.of("种树", "林业科")))
                .bytes();
        id = context.getBean(TakeInDocument.class).file(drafting.office, "清单.xlsx", content, drafting.staff);
        base = "/plans/proposals/" + id;
    }

    @Test
    void saysWhatEachColumnIsReadAs() throws Exception {
        Document page = page(base);
        assertThat(page.select("#tables li").eachText()).contains("第 2 列“责任科室”：读作责任单位", "第 3 列“说明”：读作内容");
        Document editor = page(base + "/tables/1");
        assertThat(editor.select("select[name=column] option[selected]").eachAttr("value"))
                .containsExactly("TASK", "RESPONSIBLE", "CONTENT");
    }

    @Test
    void readsTheTableAgainAndCanBeUndone() throws Exception {
        mvc.perform(choice("TASK", "LEAD", "UNUSED")).andExpect(redirectedUrl(base + "#tables"));

        assertThat(titles()).containsExactly("修渠", "清淤", "种树");
        assertThat(sheet().rows().get(0).item().content()).doesNotContain("先急后缓");
        assertThat(page(base).select("#tables li").eachText()).contains("第 2 列“责任科室”：读作牵头单位 人工指定");

        Document page = page(base);
        mvc.perform(post(base + "/undo")
                .with(As.person(drafting.staff))
                .param(
                        "number",
                        page.select("form[action$=/undo] input[name=number]").val()));
        assertThat(sheet().rows().get(0).item().content()).contains("先急后缓");
        assertThat(page(base).select("#tables li").eachText()).contains("第 2 列“责任科室”：读作责任单位");
    }

    @Test
    void asksBeforeCorrectedTasksAreReplacedAndKeepsThoseOfOtherTables() throws Exception {
        Row first = sheet().rows().get(0);
        Row other = sheet().rows().get(2);
        CorrectItems correct = context.getBean(CorrectItems.class);
        correct.drop(id, new CorrectItems.Shown(first.key(), first.edition()), drafting.staff);
        correct.drop(id, new CorrectItems.Shown(other.key(), other.edition()), drafting.staff);

        Document asked = Jsoup.parse(mvc.perform(choice("TASK", "LEAD", "UNUSED"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(asked.select(".alert li").eachText()).containsExactly("1 修渠");
        assertThat(asked.select("select[name=column] option[selected]").eachAttr("value"))
                .containsExactly("TASK", "LEAD", "UNUSED");
        assertThat(sheet().rows().get(0).dropped()).isTrue();

        mvc.perform(choice("TASK", "LEAD", "UNUSED").param("consent", "true"))
                .andExpect(redirectedUrl(base + "#tables"));
        assertThat(sheet().rows()).extracting(Row::dropped).containsExactly(false, false, true);
    }

    @Test
    void refusesAPageThatIsNoLongerTheLatest() throws Exception {
        MockHttpServletRequestBuilder shown = choice("TASK", "LEAD", "UNUSED");
        mvc.perform(choice("TASK", "COOPERATE", "UNUSED"));
        mvc.perform(shown).andExpect(status().isConflict());
    }

    private MockHttpServletRequestBuilder choice(String... columns) throws Exception {
        return post(base + "/tables/1")
                .with(As.person(drafting.staff))
                .param(
                        "version",
                        page(base + "/tables/1").select("input[name=version]").val())
                .param("column", columns);
    }

    private Sheet sheet() {
        return lookUp.get(id, drafting.staff).sheet();
    }

    private List<String> titles() {
        return sheet().rows().stream().map(row -> row.item().title()).toList();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(drafting.staff)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
