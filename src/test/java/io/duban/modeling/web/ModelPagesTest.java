package io.duban.modeling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.modeling.BeginDraft;
import io.duban.modeling.DiscardDraft;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.web.As;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class ModelPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    private Walk walk;
    private Actor.Person admin;

    @BeforeEach
    void anAdmin() {
        walk = new Walk(context);
        admin = walk.person(walk.office, Role.ADMIN);
    }

    @Test
    void listsEveryModelWithItsVersionAndWhatRuns() throws Exception {
        walk.issuedTask(walk.party());
        Document page = page("/models", "zh", admin);
        assertThat(page.selectFirst("main table").select("tbody tr")).hasSize(11);
        assertThat(page.select("nav a[href=/models]").text()).isEqualTo("流程模型");
        String life = page.selectFirst("main table").select("tbody tr").stream()
                .filter(row -> row.text().startsWith("任务"))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(life).containsPattern("在办 [1-9][\\d,]* 件");
    }

    @Test
    void saysOfTheVersionThatCameWithDubanThatItDid() throws Exception {
        assertThat(page("/models/taskLife/versions/1", "zh", admin)
                        .select("main")
                        .text())
                .contains("随督办软件启用");
    }

    @Test
    void saysOfAStepInWordsWhatTheModelSays() throws Exception {
        String chinese = page("/models/annualReport/versions/1", "zh", admin)
                .select("main")
                .text();
        assertThat(chinese).contains("部门审签报告 Approve the department's report 审签单位报告 部门负责人（所涉单位）");
        String english = page("/models/annualReport/versions/1", "en", admin)
                .select("main")
                .text();
        assertThat(english).contains("Approve the department's report Decide on the unit's report Department head of");
    }

    @Test
    void givesTheSourceWithoutAnythingOfTheEngine() throws Exception {
        mvc.perform(get("/models/annualReport/versions/1/source").with(As.person(admin.id(), "管理员")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("annualReport-1.bpmn")))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .contains("value=\"decideUnitReport\"")
                        .doesNotContain("candidateGroups", "delegateExpression", "${"));
    }

    @Test
    void drawsAVersionInTheReadersLanguage() throws Exception {
        mvc.perform(get("/api/models/annualReport/versions/1/drawing")
                        .header("Accept-Language", "en")
                        .with(As.person(admin.id(), "管理员")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Write the report")));
    }

    @Test
    void comparesTheOnlyVersionWithADraftOrSaysThatThereIsNothingToCompare() throws Exception {
        String comparison = "/models/rectification/comparison";
        assertThat(page(comparison, "zh", admin).select("main").text()).contains("还只有一版，也没有起草中的修改");

        var draft = walk.the(BeginDraft.class).fromVersion("rectification", 1, admin);

        Document page = page(comparison, "zh", admin);
        assertThat(page.select("#from option[selected]").val()).isEqualTo("1");
        assertThat(page.select("#to option[selected]").val()).isEqualTo(draft.toString());
        walk.the(DiscardDraft.class).discard(draft, 0, admin);
    }

    @Test
    void isForAdminsAndAuditorsOnly() throws Exception {
        assertThat(page("/models", "zh", walk.person(walk.office, Role.AUDITOR)).title())
                .contains("流程模型");
        for (String path : new String[] {
            "/models", "/models/annualReport", "/api/models", "/api/models/annualReport/versions/1/source"
        }) {
            mvc.perform(get(path).with(As.person(walk.staff.id(), "工作人员"))).andExpect(status().isForbidden());
        }
    }

    @Test
    void knowsNoOtherModelOrVersion() throws Exception {
        for (String path : new String[] {"/models/other", "/models/annualReport/versions/0", "/api/models/other"}) {
            mvc.perform(get(path).with(As.person(admin.id(), "管理员"))).andExpect(status().isNotFound());
        }
    }

    private Document page(String path, String language, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(
                        get(path).cookie(new Cookie("duban-language", language)).with(As.person(who.id(), who.name())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
