package io.duban.intake.web;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.intake.confirming.Documents;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.UndoCorrection;
import io.duban.organization.AddUnit;
import io.duban.organization.ChangeUnit;
import io.duban.organization.Newcomers;
import io.duban.organization.Tier;
import io.duban.organization.Unit;
import io.duban.organization.UnitDetails;
import io.duban.organization.UnitKind;
import io.duban.organization.Units;
import io.duban.plan.Drafting;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.web.As;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class MissingUnitsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Drafting drafting;
    private Documents documents;
    private Actor.Person admin;
    private Newcomers newcomers;
    private ProposalId proposal;
    private String path;
    private String silk;

    @BeforeEach
    void aDocumentThatNamesAUnitThatNobodyHas() {
        drafting = new Drafting(context);
        documents = new Documents(context);
        newcomers = new Newcomers(context);
        admin = newcomers.actor(newcomers.personWith(newcomers.unit(), ADMIN));
        proposal = documents.takenIn(drafting);
        path = "/plans/proposals/" + proposal + "/missing-units";
        silk = documents.place + "蚕桑管理站";
    }

    @Test
    void areMadeByAnAdminAndStandInTheProposalFromThenOn() throws Exception {
        Document page = page(path, admin);
        assertThat(page.select("label.form-check-label").eachText()).containsExactly(silk);

        mvc.perform(ticked(silk, "true", documents.place + "水利局").with(As.person(admin)))
                .andExpect(redirectedUrl(path));

        assertThat(context.getBean(Units.class).byName(silk))
                .hasValueSatisfying(unit -> assertThat(unit.parentId()).isEqualTo(documents.water));
        Document confirming = page("/plans/proposals/" + proposal, drafting.staff);
        assertThat(confirming.select("#names")).isEmpty();
        assertThat(confirming.select("form[action$=/confirmation]")).hasSize(1);
        assertThat(confirming.text()).contains("补建单位");
        assertThat(page(path, admin).text()).contains("没有缺少的单位");
    }

    /** The department beside whose office a plan is kept has no other departments below it. */
    @Test
    void areProposedBelowTheGovernmentOfAnOfficeThatStandsInADepartment() throws Exception {
        String name = documents.place + "人民政府";
        UnitId government = context.getBean(AddUnit.class)
                .add(new UnitDetails(null, name, name, UnitKind.GOVERNMENT, Tier.COUNTY, null), Newcomers.admin());
        Unit office = context.getBean(Units.class).get(drafting.office);
        context.getBean(ChangeUnit.class)
                .change(
                        new ChangeUnit.Request(
                                office.id(),
                                office.version(),
                                new UnitDetails(
                                        null,
                                        office.name(),
                                        office.fullName(),
                                        UnitKind.OFFICE,
                                        Tier.COUNTY,
                                        newcomers.unitBelow(government)),
                                1),
                        Newcomers.admin());

        assertThat(page(path, admin).getElementById("units[0].above").val()).isEqualTo(name);
    }

    @Test
    void leaveTheProposalAgainWhenThatIsUndoneAndAreNotMadeTwice() throws Exception {
        mvc.perform(ticked(silk, "true", "").with(As.person(admin))).andExpect(redirectedUrl(path));
        context.getBean(UndoCorrection.class).undo(proposal, 1, drafting.staff);
        assertThat(page(path, admin).select("label.form-check-label").eachText())
                .containsExactly(silk);

        mvc.perform(ticked(silk, "true", "").with(As.person(admin))).andExpect(status().is(422));
    }

    @Test
    void areAskedForByTheOfficeInWordsThatCanBeSentOn() throws Exception {
        assertThat(page("/plans/proposals/" + proposal, drafting.staff).select("#names a[href=" + path + "]"))
                .hasSize(1);
        Document page = page(path, drafting.staff);
        assertThat(page.select("[data-words]").text()).contains(silk, path);
        assertThat(page.select("[data-ask]").text()).contains("系统管理员建立。可以找：");
        assertThat(page.select("form[action=" + path + "]")).isEmpty();
        mvc.perform(ticked(silk, "true", "").with(As.person(drafting.staff))).andExpect(status().isForbidden());
    }

    @Test
    void areNobodyElsesBusiness() throws Exception {
        Actor.Person officer = newcomers.actor(newcomers.personWith(newcomers.unit(), OFFICER));
        mvc.perform(get(path).with(As.person(officer))).andExpect(status().isNotFound());
        mvc.perform(get("/plans/proposals/" + proposal).with(As.person(admin))).andExpect(status().isNotFound());
    }

    @Test
    void areNotMadeBelowAUnitThatIsNotThere() throws Exception {
        Document page = Jsoup.parse(mvc.perform(ticked(silk, "true", "无此单位").with(As.person(admin)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.getElementById("units[0].above-error").text()).contains("没有这个名称的单位");
        assertThat(page.getElementById("units[0].above").val()).isEqualTo("无此单位");
        assertThat(context.getBean(Units.class).byName(silk)).isEmpty();
    }

    @Test
    void areOnlyThoseThatTheDocumentNames() throws Exception {
        mvc.perform(ticked(documents.place + "另一局", "true", "").with(As.person(admin)))
                .andExpect(status().is(422));
        mvc.perform(ticked(silk, "false", "").with(As.person(admin))).andExpect(status().is(422));
    }

    @Test
    void areMadeByProgramsToo() throws Exception {
        String body = "{\"units\":[{\"name\":\"%s\",\"kind\":\"DEPARTMENT\",\"tier\":\"COUNTY\",\"above\":\"%s\"}]}"
                .formatted(silk, documents.water);
        String answer = mvc.perform(post("/api/intake/proposals/" + proposal + "/missing-units")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(As.person(admin)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains("\"all\":0", "\"mayMake\":true");
        assertThat(context.getBean(Units.class).byName(silk)).isPresent();
    }

    private MockHttpServletRequestBuilder ticked(String name, String make, String above) {
        return post(path)
                .param("units[0].name", name)
                .param("units[0].make", make)
                .param("units[0].kind", "DEPARTMENT")
                .param("units[0].tier", "COUNTY")
                .param("units[0].above", above);
    }

    private Document page(String address, Actor.Person reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
