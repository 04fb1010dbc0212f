package io.duban.modeling.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.modeling.CarryOutMoves;
import io.duban.modeling.OwnModels;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.web.As;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Moving what runs by an older version, as JSON and on the pages. */
@DubanTest
class MoveApiTest {

    private static final String ROOT = "/api";

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    ApplicationContext context;

    private Walk walk;
    private Actor.Person admin;
    private Actor.Person auditor;
    private TaskId task;
    private int before;

    @BeforeEach
    void oneReportByAnOlderVersion() throws Exception {
        walk = new Walk(context);
        admin = walk.person(walk.office, Role.ADMIN);
        auditor = walk.person(walk.office, Role.AUDITOR);
        OwnModels.stopMoves(context);
        OwnModels.release(context, "annualReport");
        before = newest();
        task = reported();
        OwnModels.release(context, "annualReport");
    }

    @Test
    void saysWhatRunsWhere() throws Exception {
        JsonNode standing = send(HttpMethod.GET, "/models/annualReport/running", null, auditor, 200);
        assertThat(standing).anySatisfy(one -> {
            assertThat(one.get("number").asInt()).isEqualTo(before);
            assertThat(one.get("element").asText()).isEqualTo("consolidate");
            assertThat(one.get("name").asText()).isEqualTo("汇总年度报告");
            assertThat(one.get("count").asInt()).isOne();
        });
        JsonNode drawings = send(HttpMethod.GET, "/models/annualReport/running/drawings", null, auditor, 200);
        assertThat(drawings.findValues("counts"))
                .anySatisfy(
                        counts -> assertThat(counts.get("consolidate").asInt()).isOne());
        JsonNode there = send(HttpMethod.GET, old() + "/running?at=consolidate", null, auditor, 200);
        assertThat(there.get("rows").findValuesAsText("subject")).containsExactly(task.toString());
        assertThat(send(HttpMethod.GET, old() + "/running?at=writeReport", null, auditor, 200)
                        .get("rows"))
                .isEmpty();
        assertThat(page("/models/annualReport/versions/" + before + "/running?at=consolidate", auditor))
                .contains("汇总年度报告", "泵站");
    }

    @Test
    void leadsFromThePlanToTheEndAndBack() throws Exception {
        JsonNode plan = send(HttpMethod.GET, old() + "/move", null, admin, 200);
        assertThat(plan.get("toNumber").asInt()).isEqualTo(newest());
        assertThat(plan.get("rows").findValuesAsText("target")).contains("consolidate", "writeReport");
        JsonNode move = send(HttpMethod.POST, old() + "/move", Map.of("reason", "依新规定。", "trial", true), admin, 201);
        String path = "/model-moves/" + move.get("id").asText();
        assertThat(move.get("state").asText()).isEqualTo("TRYING");
        send(HttpMethod.POST, path + "/stop", Map.of(), admin, 200);
        send(HttpMethod.POST, path + "/stop", Map.of(), admin, 422);
        send(HttpMethod.POST, path + "/continuation", Map.of(), admin, 200);
        walk.the(CarryOutMoves.class).all();
        JsonNode done = send(HttpMethod.GET, path, null, auditor, 200);
        assertThat(done.get("state").asText()).isEqualTo("DONE");
        assertThat(done.get("moved").asInt()).isOne();
        String back = send(HttpMethod.POST, path + "/back", Map.of("reason", "改回。"), admin, 201)
                .get("id")
                .asText();
        walk.the(CarryOutMoves.class).all();
        assertThat(send(HttpMethod.GET, "/model-moves/" + back, null, admin, 200)
                        .get("moved")
                        .asInt())
                .isOne();
        assertThat(send(HttpMethod.GET, "/models/annualReport/moves", null, admin, 200)
                        .findValuesAsText("id"))
                .contains(back);
        assertThat(page("/tasks/" + task + "/journal", walk.staff)).contains("改按另一版本的流程办理");
    }

    @Test
    void keepsTheDecisionToLeaveThemWhereTheyAre() throws Exception {
        send(HttpMethod.POST, old() + "/stay", Map.of("reason", " "), admin, 422);
        send(HttpMethod.POST, old() + "/stay", Map.of("reason", "年内办完。"), admin, 204);
        assertThat(page("/models/annualReport/running", auditor)).contains("留在旧版本办完", "年内办完。", admin.name());
    }

    @Test
    void isRefusedToEverybodyElseAndToTheVersionInForce() throws Exception {
        Map<String, String> why = Map.of("reason", "依新规定。");
        Actor.Person head = walk.party().head();
        for (Actor.Person other : List.of(auditor, head, walk.supervisor)) {
            send(HttpMethod.POST, old() + "/move", why, other, 403);
            send(HttpMethod.POST, old() + "/stay", why, other, 403);
        }
        send(HttpMethod.GET, "/models/annualReport/running", null, walk.staff, 403);
        send(HttpMethod.POST, old() + "/move", Map.of(), admin, 422);
        assertThat(send(HttpMethod.POST, "/models/annualReport/versions/" + newest() + "/move", why, admin, 422)
                        .get("key")
                        .asText())
                .isEqualTo("refusal.modeling.nothingNewer");
        send(HttpMethod.GET, "/models/annualReport/versions/0/move", null, admin, 404);
        send(HttpMethod.GET, "/models/unheardOf/running", null, admin, 404);
    }

    private String old() {
        return "/models/annualReport/versions/" + before;
    }

    private int newest() throws Exception {
        return send(HttpMethod.GET, "/models/annualReport", null, admin, 200)
                .at("/versions/0/number")
                .asInt();
    }

    private TaskId reported() {
        Party lead = walk.party();
        TaskId made = walk.issuedTask(lead);
        walk.sign(made, lead);
        walk.planYear(made, lead);
        walk.openReporting(made);
        walk.reportAll(made, lead);
        return made;
    }

    private String page(String path, Actor.Person who) throws Exception {
        return Jsoup.parse(mvc.perform(request(HttpMethod.GET, path)
                                .header("Accept-Language", "zh-CN")
                                .with(As.person(who.id(), who.name())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8))
                .text();
    }

    private JsonNode send(HttpMethod method, String path, Object body, Actor.Person who, int expected)
            throws Exception {
        MockHttpServletRequestBuilder request = request(method, ROOT + path)
                .header("Accept-Language", "zh-CN")
                .with(As.person(who.id(), who.name()))
                .with(csrf());
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
        }
        var response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus())
                .as(path + " " + response.getContentAsString(UTF_8))
                .isEqualTo(expected);
        return json.readTree(response.getContentAsString(UTF_8));
    }
}
