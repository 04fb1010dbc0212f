package io.duban.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.plan.Drafting;
import io.duban.plan.Goal;
import io.duban.plan.Goals;
import io.duban.plan.PlanId;
import io.duban.plan.PutGoals;
import io.duban.web.As;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class GoalPagesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Drafting drafting;
    private PlanId plan;

    @BeforeEach
    void aDraftWithAGoalThatItsItemsMeasureToo() {
        drafting = new Drafting(context);
        plan = drafting.planOf(2);
        Goal goal = new Goal(List.of("二、总体目标"), Drafting.indicator("治理面积"));
        context.getBean(PutGoals.class).put(plan, 0, List.of(goal), drafting.staff);
    }

    @Test
    void showsGoalsWithTheItemsThatMeasureTheSame() throws Exception {
        Document page = page("/plans/" + plan);
        assertThat(page.select("#goals").text()).contains("二、总体目标", "治理面积", "≥200", "2018年基期 12.5");
        assertThat(page.select("#goals a[href^=#item-]").eachText()).containsExactly("1-1", "1-2");
    }

    @Test
    void changesAddsAndRemovesGoalsInOneForm() throws Exception {
        Document form = page("/plans/" + plan + "/goals");
        assertThat(form.select("input[name='goals[0].indicator.name']").val()).isEqualTo("治理面积");
        assertThat(form.select("input[name='goals[1].indicator.name']").val()).isEmpty();

        mvc.perform(post("/plans/" + plan + "/goals")
                        .with(As.person(drafting.staff))
                        .param("version", form.select("input[name=version]").val())
                        .param("goals[0].indicator.name", "")
                        .param("goals[1].indicator.name", "绿道长度")
                        .param("goals[1].indicator.nature", "BINDING")
                        .param("goals[1].indicator.targets[0].year", "2025")
                        .param("goals[1].indicator.targets[0].value", "30"))
                .andExpect(redirectedUrl("/plans/" + plan + "#goals"));

        assertThat(context.getBean(Goals.class).ofPlan(plan))
                .singleElement()
                .satisfies(goal -> assertThat(goal.indicator().name()).isEqualTo("绿道长度"));
        assertThat(page("/plans/" + plan).select("#goals").text()).contains("约束性");
    }

    @Test
    void keepsWhatWasTypedWhenItIsWrong() throws Exception {
        String page = mvc.perform(post("/plans/" + plan + "/goals")
                        .with(As.person(drafting.staff))
                        .param("version", "1")
                        .param("goals[0].indicator.name", "绿".repeat(201)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("绿".repeat(201));
    }

    @Test
    void givesAndTakesThemAsJson() throws Exception {
        String json = mvc.perform(get("/api/plans/" + plan + "/goals").with(As.person(drafting.staff)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.goals[0].indicator.name").value("治理面积"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        mvc.perform(put("/api/plans/" + plan + "/goals")
                        .with(As.person(drafting.staff))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.replace("治理面积", "修复面积")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.goals[0].indicator.name").value("修复面积"))
                .andExpect(jsonPath("$.version").value(2));
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(drafting.staff)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
