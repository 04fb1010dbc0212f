package io.duban.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.Newcomers;
import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.ObjectToTask;
import io.duban.task.Task;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.web.As;
import io.duban.web.SignedInWire;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@DubanTest
class TaskPageTest {

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party lead;
    Party partner;
    TaskId task;

    @BeforeEach
    void aTaskIsIssued() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        task = walk.issuedTask(lead, partner);
    }

    @Test
    void showsWhatIsAskedAndWhatComesOfSigning() throws Exception {
        Document page = page("/tasks/" + task + "/signing?unit=" + partner.unit(), partner.officer());
        assertThat(page.title()).contains("签收任务");
        assertThat(page.select("main").text()).contains("完成泵站建设。", "通过验收", "验收报告", "配合单位", "签收后，待各单位全部签收");
        assertThat(page.select("form[action$=/signing] input[name=unit]").val())
                .isEqualTo(partner.unit().toString());
    }

    @Test
    void signsAndGoesOnToTheNext() throws Exception {
        mvc.perform(post("/tasks/" + task + "/signing")
                        .param("unit", partner.unit().toString())
                        .with(As.person(partner.head())))
                .andExpect(redirectedUrl("/desk/next?block=SIGN_FOR"));
        assertThat(walk.task(task).parts().unitsToSign()).containsExactly(lead.unit());
        Document page = page("/tasks/" + task + "/signing?unit=" + partner.unit(), partner.officer());
        assertThat(page.select("form[action$=/signing]")).isEmpty();
        assertThat(page.select("main").text()).contains("已签收");
    }

    @Test
    void tellsWhoSignsTwiceThatItIsDone() throws Exception {
        walk.sign(task, partner);
        mvc.perform(post("/tasks/" + task + "/signing")
                        .param("unit", partner.unit().toString())
                        .with(As.person(partner.head())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("已签收任务")));
    }

    @Test
    void asksForTheReasonOfAnObjectionAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(post("/tasks/" + task + "/objections")
                        .param("unit", partner.unit().toString())
                        .param("reason", " ")
                        .param("proposal", "请改由省能源局承担")
                        .with(As.person(partner.officer())))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请改由省能源局承担")));
        assertThat(walk.task(task).state()).isEqualTo(TaskState.ISSUED);
    }

    @Test
    void letsTheOfficeAnswerAnObjection() throws Exception {
        object(partner);
        Document page = page("/tasks/" + task + "/objections/" + partner.unit(), walk.staff);
        assertThat(page.select("main").text()).contains("不属本单位职责", "请改由他单位承担");
        mvc.perform(post("/tasks/" + task + "/objections/" + partner.unit())
                        .param("answer", "ADJUSTED")
                        .param("words", "调整为责任单位")
                        .with(As.person(walk.staff)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请选择调整后的分工")));
        mvc.perform(post("/tasks/" + task + "/objections/" + partner.unit())
                        .param("answer", "ADJUSTED")
                        .param("responsibility", "RESPONSIBLE")
                        .param("words", "调整为责任单位")
                        .with(As.person(walk.staff)))
                .andExpect(redirectedUrl("/desk/next?block=ANSWER_OBJECTION"));
        assertThat(walk.task(task).parts().of(partner.unit()).orElseThrow().responsibility())
                .isEqualTo(Responsibility.RESPONSIBLE);
    }

    @Test
    void namesTheSuccessorOfALeadUnit() throws Exception {
        object(lead);
        Document page = page("/tasks/" + task + "/objections/" + lead.unit(), walk.staff);
        assertThat(page.select("input[value=ADJUSTED]")).isEmpty();
        mvc.perform(post("/tasks/" + task + "/objections/" + lead.unit())
                        .param("answer", "RELEASED")
                        .param("words", "同意")
                        .with(As.person(walk.staff)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post("/tasks/" + task + "/objections/" + lead.unit())
                        .param("answer", "RELEASED")
                        .param("successor", partner.unit().toString())
                        .param("words", "同意")
                        .with(As.person(walk.staff)))
                .andExpect(redirectedUrl("/desk/next?block=ANSWER_OBJECTION"));
        assertThat(walk.task(task).leadUnitId()).isEqualTo(partner.unit());
    }

    @Test
    void warnsOfASuccessorWithoutPeopleBeforeAndAfter() throws Exception {
        object(partner);
        UnitId empty = new Newcomers(context).unit();
        String address = "/tasks/" + task + "/objections/" + partner.unit();
        Document page = page(address, walk.staff);
        assertThat(page.select("option[value=" + empty + "]").text()).contains("（缺承办人、部门负责人）");
        assertThat(page.select("option[value=" + lead.unit() + "]").text()).doesNotContain("缺");
        mvc.perform(post(address)
                        .param("answer", "RELEASED")
                        .param("successor", empty.toString())
                        .param("words", "同意")
                        .with(As.person(walk.staff)))
                .andExpect(flash().attribute("done", "done.task.handedOverWithGaps"));
    }

    @Test
    void signsForTheChosenOnesOfAList() throws Exception {
        List<TaskId> more = walk.issue(walk.draft(2020, 2021, Walk.items(3, lead, partner)));
        Document page = page("/tasks/signing", lead.officer());
        assertThat(page.select("input[name=tasks]")).hasSize(4);
        mvc.perform(post("/tasks/signing")
                        .param("unit", lead.unit().toString())
                        .param("tasks", task.toString(), more.get(0).toString())
                        .with(As.person(lead.officer())))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/tasks/signing", lead.officer())
                        .select("input[name=tasks]")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder(more.get(1).toString(), more.get(2).toString());
    }

    @Test
    void namesEachThatWasNotSignedForWithItsReason() {
        walk.sign(task, lead);
        List<TaskId> more = walk.issue(walk.draft(2020, 2021, Walk.items(1, lead, partner)));

        String page;
        try (SignedInWire wire = new SignedInWire(port, context, lead.officer().id())) {
            String chosen =
                    "unit=" + lead.unit() + "&tasks=" + task + "&tasks=" + more.get(0) + "&tasks=" + TaskId.next();
            assertThat(wire.send("POST", "/tasks/signing", chosen, "Content-Type: application/x-www-form-urlencoded")
                            .status())
                    .isEqualTo(302);
            page = wire.get("/tasks/signing?unit=" + lead.unit()).body();
        }
        assertThat(Jsoup.parse(page).select(".alert-warning li").eachText())
                .containsExactly("该单位已签收任务 " + walk.task(task).number() + "。", "其中有一项任务不存在，或者您看不到它。");
        assertThat(walk.task(more.get(0)).parts().unitsToSign()).doesNotContain(lead.unit());
    }

    @Test
    void isMissingForWhoHasNoPartInIt() throws Exception {
        Actor.Person stranger = walk.party().officer();
        mvc.perform(get("/tasks/" + task + "/signing").with(As.person(stranger)))
                .andExpect(status().isNotFound());
        mvc.perform(post("/tasks/" + task + "/signing")
                        .param("unit", partner.unit().toString())
                        .with(As.person(stranger)))
                .andExpect(status().isNotFound());
    }

    @Test
    void doesNotOfferTheAnswerToTheUnit() throws Exception {
        object(partner);
        Document page = page("/tasks/" + task + "/objections/" + partner.unit(), partner.officer());
        assertThat(page.select("form[data-form]")).isEmpty();
    }

    @Test
    void confirmsCompletionInWords() throws Exception {
        TaskId done = walk.completionReviewed(lead);
        assertThat(page("/tasks/" + done + "/completion", walk.staff)
                        .select("main")
                        .text())
                .contains("办结审核", "60%");
        mvc.perform(post("/tasks/" + done + "/completion").param("words", "").with(As.person(walk.staff)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post("/tasks/" + done + "/completion")
                        .param("words", "已通过验收")
                        .with(As.person(walk.staff)))
                .andExpect(redirectedUrl("/desk/next?block=CONFIRM_COMPLETION"));
        assertThat(walk.task(done).state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    void doesTheSameOverTheApi() throws Exception {
        mvc.perform(post("/api/tasks/" + task + "/signing")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"unit\":\"" + lead.unit() + "\"}")
                        .with(As.person(lead.officer())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state", is("ISSUED")))
                .andExpect(jsonPath("$.parts[0].state", is("SIGNED")));
        mvc.perform(post("/api/tasks/" + task + "/objections")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"unit\":\"" + partner.unit() + "\",\"reason\":\"不属职责\"}")
                        .with(As.person(partner.officer())))
                .andExpect(jsonPath("$.state", is("OBJECTED")));
        mvc.perform(get("/api/tasks/" + task + "/objections").with(As.person(walk.staff)))
                .andExpect(jsonPath("$.rows[0].reason", is("不属职责")));
        mvc.perform(post("/api/tasks/" + task + "/objections/" + partner.unit() + "/answer")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"answer\":\"RELEASED\",\"words\":\"同意\"}")
                        .with(As.person(walk.staff)))
                .andExpect(jsonPath("$.state", is("ISSUED")));
        walk.runJobs();
        Task running = walk.task(task);
        assertThat(running.state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    private void object(Party party) {
        walk.the(ObjectToTask.class)
                .object(task, party.unit(), new ObjectToTask.Words("不属本单位职责", "请改由他单位承担"), party.officer());
    }

    private Document page(String path, Actor.Person reader) throws Exception {
        String html = mvc.perform(get(path).with(As.person(reader)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(html);
    }
}
