package io.duban.report.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.report.AnnualPlans;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.web.As;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DubanTest
class ReportApiTest {

    private static final String PLAN = """
                        {"goals": "建成主体", "measures": "招标",
                         "milestones": [{"dueOn": "2020-06-30", "title": "开工", "expectedPercent": 40}]}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    Walk walk;
    Party lead;
    Party other;
    TaskId task;
    String year;

    @BeforeEach
    void issue() {
        walk = new Walk(context);
        lead = walk.party();
        other = walk.party();
        task = walk.issuedTask(lead, other);
        walk.sign(task, lead, other);
        year = "/api/tasks/" + task + "/years/2020";
    }

    @Test
    void theWholeYearGoesOverTheApi() throws Exception {
        send(post(year + "/plan/submission"), """
                        {"goals": "建成主体", "measures": "招标",
                         "milestones": [{"dueOn": "2020-06-30", "title": "开工", "expectedPercent": 40}]}""", lead.officer()).andExpect(status().isOk());
        send(post(year + "/plan/review"), "{\"decision\": \"ACCEPT\"}", walk.staff)
                .andExpect(jsonPath("$.plan.state").value("APPROVED"))
                .andExpect(jsonPath("$.plan.milestones[0].expectedPercent").value(40));
        walk.openReporting(task);
        for (Party party : new Party[] {lead, other}) {
            String part = year + "/reports/" + party.unit();
            send(put(part), "{\"progress\": \"写了一半\"}", party.officer())
                    .andExpect(jsonPath("$.version").value(0));
            send(post(part + "/submission"), "{\"progress\": \"完成\", \"version\": 0}", party.officer())
                    .andExpect(status().isOk());
            send(post(part + "/approval"), "{\"decision\": \"ACCEPT\"}", party.head())
                    .andExpect(jsonPath("$.state").value("RELEASED"));
        }
        send(post(year + "/report/submission"), "{\"progress\": \"汇总\", \"percent\": 60}", lead.officer())
                .andExpect(status().isOk());
        send(
                        post(year + "/report/decisions/reviewReport"),
                        "{\"decision\": \"RETURN\", \"to\": \"UNITS\", \"units\": [\"" + other.unit()
                                + "\"], \"reason\": \"请补充\"}",
                        walk.staff)
                .andExpect(jsonPath("$.state").value("RETURNED"));
        send(post(year + "/reports/" + other.unit() + "/submission"), "{\"progress\": \"补充\"}", other.officer())
                .andExpect(status().isPreconditionRequired());
        send(
                        post(year + "/reports/" + other.unit() + "/submission").header("If-Match", "*"),
                        "{\"progress\": \"补充\"}",
                        other.officer())
                .andExpect(status().isOk());
        send(post(year + "/reports/" + other.unit() + "/approval"), "{\"decision\": \"ACCEPT\"}", other.head())
                .andExpect(status().isOk());
        send(
                        post(year + "/report/submission").header("If-Match", "*"),
                        "{\"progress\": \"汇总\", \"percent\": 60}",
                        lead.officer())
                .andExpect(status().isOk());
        send(post(year + "/report/decisions/reviewReport"), "{\"decision\": \"ACCEPT\"}", walk.staff)
                .andExpect(jsonPath("$.state").value("SUBMITTED"));
        send(
                        post(year + "/report/decisions/approveReport"),
                        "{\"decision\": \"ACCEPT\", \"verified\": 55}",
                        walk.supervisor)
                .andExpect(jsonPath("$.state").value("APPROVED"));

        mvc.perform(get("/api/tasks/" + task + "/years").with(As.person(walk.staff)))
                .andExpect(jsonPath("$.rows[0].year").value(2020))
                .andExpect(jsonPath("$.rows[0].parts", hasSize(2)))
                .andExpect(jsonPath("$.rows[0].reviews[-1].verifiedPercent").value(55));
    }

    @Test
    void everyFaultIsNamedWithItsField() throws Exception {
        send(
                        post(year + "/plan/submission"),
                        "{\"goals\": \"\", \"measures\": \"招标\", \"milestones\": []}",
                        lead.officer())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors", hasSize(2)));
    }

    @Test
    void aFileIsPutOnAndTakenOff() throws Exception {
        String part = year + "/reports/" + other.unit();
        byte[] pdf = "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1);
        String added = mvc.perform(multipart(part + "/evidence")
                        .file(new MockMultipartFile("file", "验收.pdf", null, pdf))
                        .with(As.person(other.officer())))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.sha256").isString())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String file = "/api/evidence/" + JsonPath.read(added, "$.id");

        mvc.perform(get(file).with(As.person(other.officer()))).andExpect(status().isOk());
        mvc.perform(delete(file).with(As.person(other.officer()))).andExpect(status().isNoContent());
        mvc.perform(delete(file).with(As.person(other.officer()))).andExpect(status().isConflict());
        mvc.perform(get(part).with(As.person(other.officer()))).andExpect(jsonPath("$.evidence", hasSize(0)));
    }

    @Test
    void aDraftIsWrittenOverOnlyInTheVersionThatWasSeen() throws Exception {
        Actor.Person colleague = walk.person(lead.unit(), Role.OFFICER);
        send(post(year + "/plan/submission"), PLAN, lead.officer()).andExpect(status().isOk());
        send(post(year + "/plan/review"), "{\"decision\": \"RETURN\", \"reason\": \"补充\"}", walk.staff)
                .andExpect(status().isOk());
        String goals = "{\"goals\": \"%s\"}";
        writtenOver(
                year + "/plan",
                goals,
                walk.the(AnnualPlans.class).find(walk.year(task)).orElseThrow().version());
        send(post(year + "/plan/submission").header("If-Match", "*"), PLAN, lead.officer())
                .andExpect(status().isOk());
        send(post(year + "/plan/review"), "{\"decision\": \"ACCEPT\"}", walk.staff)
                .andExpect(status().isOk());
        walk.openReporting(task);
        String progress = "{\"progress\": \"%s\"}";
        send(put(year + "/reports/" + lead.unit()), progress.formatted("先写的"), colleague)
                .andExpect(status().isOk());
        writtenOver(year + "/reports/" + lead.unit(), progress, 0);
    }

    @Test
    void saysHowToBeginWhatNobodyHasBegun() throws Exception {
        String part = year + "/reports/" + lead.unit();
        String claim = "/api/tasks/" + task + "/completion/claim";
        for (String address : List.of(part, year + "/report", year + "/plan", claim)) {
            mvc.perform(get(address).with(As.person(lead.officer())))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.key").value("web.problem.notBegun"))
                    .andExpect(jsonPath("$.detail").value(containsString("PUT")));
            send(put(address).header("If-Match", "*"), "{}", lead.officer()).andExpect(status().isPreconditionFailed());
        }
        mvc.perform(get(year + "/reports/" + walk.office).with(As.person(lead.officer())))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.key").value("web.problem.404"));
        send(put(year + "/plan"), "{\"goals\": \"建成\"}", lead.officer()).andExpect(status().isOk());
        mvc.perform(get(year + "/plan").with(As.person(lead.officer()))).andExpect(status().isOk());
    }

    private void writtenOver(String address, String body, int version) throws Exception {
        Actor.Person writer = lead.officer();
        send(put(address), body.formatted("没有看过"), writer)
                .andExpect(status().isPreconditionRequired())
                .andExpect(jsonPath("$.key").value("web.problem.428"));
        send(put(address).header("If-Match", "\"77\""), body.formatted("看的是旧的"), writer)
                .andExpect(status().isPreconditionFailed());
        send(put(address).header("If-Match", "\"" + version + "\""), body.formatted("看过"), writer)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(version + 1));
        send(put(address), body.formatted("同一人没有看过"), writer).andExpect(status().isPreconditionRequired());
        send(put(address).header("If-Match", "*"), body.formatted("无论哪版"), writer)
                .andExpect(status().isOk());
        send(put(address), body.formatted("无论哪版"), writer).andExpect(status().isOk());
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String json, Actor.Person who) throws Exception {
        return mvc.perform(
                request.contentType(MediaType.APPLICATION_JSON).content(json).with(As.person(who)));
    }
}
