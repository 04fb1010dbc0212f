package io.duban.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.Deactivate;
import io.duban.organization.GrantRole;
import io.duban.organization.Newcomers;
import io.duban.organization.Units;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.web.As;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Issuing to units that lack people warns before and says so after, names them, and is possible all the same. */
@DubanTest
class StaffingPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Units units;

    private Walk walk;
    private Party whole;
    private Party lacking;

    @BeforeEach
    void begin() {
        walk = new Walk(context);
        whole = walk.party();
        lacking = walk.party();
    }

    @Test
    void saysNothingWhereEveryUnitHasItsPeople() throws Exception {
        PlanId plan = submitted();

        assertThat(page("/plans/" + plan, walk.staff).select("[data-gaps]")).isEmpty();
        assertThat(page("/plans/" + plan + "/approval", walk.officeHead).select("[data-gaps]"))
                .isEmpty();
        approve(plan).andExpect(flash().attribute("done", "done.plan.approved"));
    }

    @Test
    void warnsTheOfficeBeforeAndTellsItAfterAndIssuesAllTheSame() throws Exception {
        off(lacking.officer());
        PlanId plan = walk.draft(2020, 2021, Walk.items(2, whole, lacking));
        assertThat(gaps("/plans/" + plan, walk.staff)).contains(name(lacking.unit()) + " 没有在用的承办人", "仍可以下达");
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);
        assertThat(gaps("/plans/" + plan + "/approval", walk.officeHead))
                .contains(name(lacking.unit()) + " 没有在用的承办人")
                .doesNotContain(name(whole.unit()));

        approve(plan)
                .andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("done", "done.plan.approvedWithGaps"))
                .andExpect(flash().attribute("doneArguments", List.of(1, name(lacking.unit()))));
        walk.runJobs();

        assertThat(walk.tasks(plan)).hasSize(2);
        assertThat(gaps("/plans/" + plan, walk.staff)).contains(name(lacking.unit()));
        walk.person(lacking.unit(), Role.OFFICER);
        assertThat(page("/plans/" + plan, walk.staff).select("[data-gaps]")).isEmpty();
    }

    @Test
    void namesTheHeadWhoIsMissingForTheReleaseAlsoWhenHeLeftAfterTheDraft() throws Exception {
        PlanId plan = submitted();
        off(lacking.head());

        assertThat(gaps("/plans/" + plan + "/approval", walk.officeHead)).contains("没有在用的部门负责人");
    }

    @Test
    void namesAUnitWhereOnePersonIsBothOfficerAndHead() throws Exception {
        walk.the(GrantRole.class).grant(lacking.head().id(), lacking.unit(), Role.OFFICER, Newcomers.admin());
        off(lacking.officer());

        assertThat(gaps("/plans/" + submitted(), walk.staff)).contains(name(lacking.unit()), "同一人");
    }

    @Test
    void namesTheOfficeItselfWhereNobodyVerifies() throws Exception {
        PlanId plan = submitted();
        off(walk.supervisor);

        assertThat(gaps("/plans/" + plan, walk.staff)).contains(name(walk.office) + " 没有在用的督查员");
    }

    @Test
    void tellsNoDepartmentOfAnothersPeople() throws Exception {
        PlanId plan = submitted();
        approve(plan);
        walk.runJobs();
        off(lacking.officer());

        assertThat(page("/plans/" + plan, whole.officer()).select("[data-gaps]"))
                .isEmpty();
        mvc.perform(get("/api/plans/" + plan).with(As.person(whole.officer().id(), "测试")))
                .andExpect(jsonPath("$.gaps").isEmpty());
    }

    @Test
    void isToldByTheApiAndInEnglish() throws Exception {
        off(lacking.officer());
        PlanId plan = submitted();
        mvc.perform(get("/api/plans/" + plan).with(As.person(walk.staff.id(), "测试")))
                .andExpect(jsonPath("$.gaps.length()").value(1))
                .andExpect(jsonPath("$.gaps[0].unit").value(lacking.unit().toString()))
                .andExpect(jsonPath("$.gaps[0].unitName").value(name(lacking.unit())))
                .andExpect(jsonPath("$.gaps[0].role").value("OFFICER"));
        Document english =
                Jsoup.parse(mvc.perform(read("/plans/" + plan, walk.staff).cookie(new Cookie("duban-language", "en")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(english.select("[data-gaps]").text()).contains("Some units lack people", "may still be issued");

        mvc.perform(post("/api/plans/" + plan + "/approval")
                        .with(As.person(walk.officeHead.id(), "测试"))
                        .contentType(APPLICATION_JSON)
                        .content("{\"decision\": \"APPROVE\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ISSUING"))
                .andExpect(jsonPath("$.gaps[0].unitName").value(name(lacking.unit())));
    }

    private PlanId submitted() {
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, whole, lacking));
        walk.the(SubmitPlan.class).submit(plan, null, walk.staff);
        return plan;
    }

    private void off(Actor.Person person) {
        walk.the(Deactivate.class).deactivate(person.id(), Newcomers.admin());
    }

    private String name(UnitId unit) {
        return units.get(unit).name();
    }

    private ResultActions approve(PlanId plan) throws Exception {
        return mvc.perform(
                post("/plans/" + plan + "/approval").with(As.person(walk.officeHead.id(), walk.officeHead.name())));
    }

    private String gaps(String path, Actor.Person who) throws Exception {
        return page(path, who).select("[data-gaps]").text();
    }

    private static MockHttpServletRequestBuilder read(String path, Actor.Person who) {
        return get(path).with(As.person(who.id(), who.name()));
    }

    private Document page(String path, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(read(path, who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
