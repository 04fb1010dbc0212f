package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Role.AUDITOR;
import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.organization.Newcomers;
import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
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
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class RenamingPageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Units units;

    UnitId unit;
    String old;
    String name;
    PersonId admin;
    Newcomers newcomers;

    @BeforeEach
    void begin() {
        newcomers = new Newcomers(context);
        unit = newcomers.unit();
        old = units.get(unit).name();
        name = "水务厅" + Newcomers.unique();
        admin = newcomers.personWith(unit, ADMIN);
    }

    @Test
    void showsBeforeItIsDoneWhatBearsTheNewNameAndWhatKeepsTheOld() throws Exception {
        Document preview = read(form("/renaming/preview", "2020-01-02", 0), 200);

        assertThat(preview.select("[data-shows]").text()).contains("任务 0 项", "事项 0 件", "人员 1 人");
        assertThat(preview.select("[data-keeps]").text()).contains("年度报告 0 份");
        assertThat(preview.select("main").text()).contains(old, name, "冀编办字〔2020〕12号", "确认后立即生效");
        assertThat(units.get(unit).name()).isEqualTo(old);
        assertThat(preview.select("form input[name=name]").val()).isEqualTo(name);
    }

    @Test
    void aFullNameThatIsOnlyTheNameFollowsTheNewOne() throws Exception {
        Document form = read(get("/organization/units/" + unit + "/renaming").with(As.person(admin, "管理")), 200);
        assertThat(form.select("#name").val()).isEqualTo(old);
        assertThat(form.select("#fullName").val()).isEmpty();

        perform(form("/renaming", "2020-01-02", 0));
        assertThat(units.get(unit).fullName()).isEqualTo(name);
    }

    @Test
    void theFormComesBackFromThePreviewWithWhatWasTyped() throws Exception {
        Document form = read(form("/renaming/form", "2020-03-01", 0), 200);

        assertThat(form.select("#name").val()).isEqualTo(name);
        assertThat(form.select("#from").val()).isEqualTo("2020-03-01");
        assertThat(form.select("#basis").val()).isEqualTo("冀编办字〔2020〕12号");
    }

    @Test
    void saysAtTheFieldWhatIsMissingAndKeepsTheRest() throws Exception {
        Document form = read(
                sending("/organization/units/" + unit + "/renaming/preview")
                        .param("name", name)
                        .param("from", "")
                        .param("basis", " ")
                        .param("version", "0"),
                422);

        assertThat(form.select("#from-error, #basis-error")).hasSize(2);
        assertThat(form.select("#name").val()).isEqualTo(name);
    }

    @Test
    void isListedOnTheUnitsPageAndCanBeTakenBackThere() throws Exception {
        perform(form("/renaming", "2020-03-01", 0))
                .andExpect(redirectedUrl("/organization/units/" + unit))
                .andExpect(flash().attribute("done", "done.organization.renamingPlanned"));
        Document page = read(get("/organization/units/" + unit).with(As.person(admin, "管理")), 200);
        assertThat(page.select("#names tbody").text()).contains(old, name, "待生效", "撤回更名");
        assertThat(page.select("#names a[href$=/renaming]")).isEmpty();

        perform(sending(page.select("#names form").attr("action")))
                .andExpect(flash().attribute("done", "done.organization.renamingTakenBack"));
        page = read(get("/organization/units/" + unit).with(As.person(admin, "管理")), 200);
        assertThat(page.select("#names tbody").text()).contains("已撤回").doesNotContain("撤回更名");
        assertThat(page.select("#names a[href$=/renaming]")).hasSize(1);
    }

    @Test
    void isListedAndExportedForAdminsAndAuditorsOnly() throws Exception {
        perform(form("/renaming", "2020-01-02", 0));
        PersonId auditor = newcomers.personWith(unit, AUDITOR);
        PersonId officer = newcomers.personWith(unit, OFFICER);
        Document list = read(get("/organization/renamings?state=IN_FORCE").with(As.person(auditor, "审计")), 200);

        assertThat(list.select("tr:contains(" + name + ")").text()).contains(old, "已生效");
        String file = mvc.perform(get("/organization/renamings/export?format=CSV&state=IN_FORCE")
                        .with(As.person(auditor, "审计")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file).contains(old, name, "冀编办字〔2020〕12号");
        for (String path : List.of("/organization/renamings", "/organization/renamings/export")) {
            mvc.perform(get(path).with(As.person(officer, "承办"))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/organization/units/" + unit + "/renaming").with(As.person(auditor, "审计")))
                .andExpect(status().isForbidden());
    }

    @Test
    void programsPreviewRenameReadAndTakeBack() throws Exception {
        Unit seen = units.get(unit);
        String body = "{\"name\": \"%s\", \"from\": \"2020-03-01\", \"basis\": \"冀编办字〔2020〕12号\", \"version\": %d}"
                .formatted(name, seen.version());
        String renamings = "/api/organization/units/" + unit + "/renamings";
        perform(json(renamings + "/preview", body))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.atOnce").value(false))
                .andExpect(jsonPath("$.oldName").value(old));
        String address = perform(json(renamings, body))
                .andExpect(status().isCreated())
                .andExpect(header().exists("Location"))
                .andExpect(jsonPath("$.state").value("PLANNED"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        perform(json(renamings, body))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.key").value("refusal.renaming.alreadyPlanned"));
        mvc.perform(get(String.valueOf(address)).with(As.person(admin, "管理")))
                .andExpect(jsonPath("$.name").value(name));
        perform(json(address + "/withdrawal", "{}"))
                .andExpect(jsonPath("$.state").value("TAKEN_BACK"));
        mvc.perform(get(renamings).with(As.person(admin, "管理")))
                .andExpect(jsonPath("$.rows.length()").value(1));
    }

    private MockHttpServletRequestBuilder form(String below, String from, int version) {
        return sending("/organization/units/" + unit + below)
                .param("name", name)
                .param("fullName", "")
                .param("from", from)
                .param("basis", "冀编办字〔2020〕12号")
                .param("version", String.valueOf(version));
    }

    private MockHttpServletRequestBuilder sending(String path) {
        return post(path)
                .with(As.person(admin, "管理"))
                .param("requestKey", java.util.UUID.randomUUID().toString());
    }

    private MockHttpServletRequestBuilder json(String path, String body) {
        return post(path)
                .with(As.person(admin, "管理"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request);
    }

    private Document read(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Jsoup.parse(perform(request)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
