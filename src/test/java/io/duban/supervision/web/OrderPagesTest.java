package io.duban.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.Deactivate;
import io.duban.organization.Newcomers;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Ids;
import io.duban.shared.Role;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.OrderId;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.Rung;
import io.duban.supervision.SignForOrder;
import io.duban.task.Duties;
import io.duban.task.TaskId;
import io.duban.task.Tasks;
import io.duban.web.As;
import io.duban.work.Decision;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A unit did not sign by 9 January 2020; it is the 10th. */
@DubanTest
class OrderPagesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    Party unit;
    TaskId task;
    String duty;

    @BeforeEach
    void aUnitIsLate() {
        walk = new Walk(context);
        unit = walk.party();
        task = walk.issuedTask(unit);
        duty = walk.the(Duties.class).ofTask(task).get(0).id();
        walk.on("2020-01-10");
    }

    @Test
    void showsTheLadderWithWhatWasSentAndTheNextRungInAForm() throws Exception {
        Document page = page("/orders/ladder", walk.staff);
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("逾期1天", "签收任务", "建设第1号泵站", "逾期提醒", "黄灯", "拟制蓝色督办单");
        assertThat(page.select("form[action=/orders/chase] textarea").text()).contains("建设第1号泵站", "2020-01-09");
        String proposal = page.select("tbody a.btn").attr("href");
        Document form = page(proposal, walk.staff);
        assertThat(form.select("#rung option[selected]").val()).isEqualTo("BLUE");
        assertThat(form.select("#matter").val()).contains("建设第1号泵站", "签收任务");
        assertThat(form.select("#dueOn").val()).isEqualTo("2020-01-24");
        assertThat(form.select("#requirement").text())
                .as("its writer and whoever signs may change the day: it stands in its field only")
                .contains("本督办单的办理期限前")
                .doesNotContain("2020-01-24");
        assertThat(form.select("main form").text()).contains("蓝色至2020-01-24，黄色至2020-01-17，红色至2020-01-15");
    }

    @Test
    void saysOnTheTasksPageWhatTheLadderSaysIsNextAndOnTheDeskWhomAnOrderIsFor() throws Exception {
        String late = "期限 2020-01-09，已逾期 1 天";
        assertThat(sentence(walk.staff)).contains(late + "，建议下一步：蓝色督办单；");
        assertThat(sentence(unit.officer())).contains(late + "；").doesNotContain("督办单");
        propose();
        assertThat(sentence(walk.staff)).contains(late + "；").doesNotContain("建议下一步");
        String name = walk.the(Units.class).get(unit.unit()).name();
        assertThat(page("/", walk.officeHead).select("main").text())
                .contains("督办对象：" + name)
                .doesNotContain("牵头：");
    }

    private String sentence(Actor.Person reader) throws Exception {
        return page("/tasks/" + task, reader).select(".task-status").text();
    }

    @Test
    void offersNoProposalToTheHeadWhoSigns() throws Exception {
        Document page = page("/orders/ladder", walk.officeHead);
        assertThat(page.select("tbody a.btn")).isEmpty();
        assertThat(page.select("form[action=/orders/chase]")).hasSize(1);
    }

    @Test
    void warnsTheOfficeBeforeAndAfterWhereNobodyOfTheUnitCouldAnswer() throws Exception {
        String proposal = "/orders/new?duty=" + duty;
        assertThat(page(proposal, walk.staff).select("[data-gaps]")).isEmpty();
        walk.the(Deactivate.class).deactivate(unit.officer().id(), Newcomers.admin());

        assertThat(page(proposal, walk.staff).select("[data-gaps]").text()).contains("没有在用的承办人", "无人办理");
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "", "请立即签收", LocalDate.of(2020, 1, 31));
        OrderId order = walk.the(ProposeOrder.class).aboutDuty(duty, text, walk.staff);
        assertThat(page("/orders/" + order, walk.officeHead).select("[data-gaps]"))
                .hasSize(1);
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(LocalDate.of(2020, 1, 31)), walk.officeHead);
        assertThat(page("/orders/" + order, walk.staff).select("[data-gaps]")).hasSize(1);
        assertThat(page("/tasks/" + task, walk.staff).select("main").text()).contains("另有1份督办单未办结，最早的期限为2020-01-31。");
        assertThat(page("/orders/" + order, unit.head()).select("[data-gaps]")).isEmpty();
        mvc.perform(get("/api/orders/" + order).with(As.person(walk.staff)))
                .andExpect(jsonPath("$.gaps[0].role").value("OFFICER"));
        walk.person(unit.unit(), Role.OFFICER);
        assertThat(page("/orders/" + order, walk.staff).select("[data-gaps]")).isEmpty();
    }

    @Test
    void keepsTheLadderFromUnits() throws Exception {
        mvc.perform(get("/orders/ladder").with(As.person(unit.officer()))).andExpect(status().isForbidden());
        mvc.perform(get("/orders").with(As.person(unit.officer()))).andExpect(redirectedUrl("/orders/list"));
        mvc.perform(get("/orders/new").param("duty", duty).with(As.person(unit.officer())))
                .andExpect(status().isNotFound());
    }

    @Test
    void proposesWhatTheFormSaysOnceForADoubleClick() throws Exception {
        String key = Ids.next().toString();
        String first = location(form(walk.staff, key).param("matter", "逾期未签收"));
        assertThat(location(form(walk.staff, key).param("matter", "逾期未签收"))).isEqualTo(first);
        assertThat(orders()).isOne();
        Document page = page(first, walk.officeHead);
        assertThat(page.select("h1").text()).isEqualTo("签发督办单 逾期未签收");
        assertThat(page.title()).contains("签发督办单", "逾期未签收");
        assertThat(page(first, walk.staff).title()).startsWith("督办单 逾期未签收");
        assertThat(page(first, walk.staff).select("h1").text()).isEqualTo("督办单 逾期未签收");
        assertThat(page.select("form[action$=/signature] #dueOn").val()).isEqualTo("2020-01-31");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() throws Exception {
        String html = mvc.perform(form(walk.staff, Ids.next().toString()).param("matter", " "))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Document page = Jsoup.parse(html);
        assertThat(page.select("#matter").hasClass("is-invalid")).isTrue();
        assertThat(page.select("#requirement").text()).isEqualTo("请立即签收");
        assertThat(orders()).isZero();
    }

    @Test
    void showsEachFormToThoseForWhomTheOrderWaitsAndToNobodyElse() throws Exception {
        OrderId order = propose();
        assertThat(forms(order, walk.officeHead)).contains("signature", "refusal");
        assertThat(forms(order, walk.staff)).isEmpty();
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(LocalDate.of(2020, 1, 31)), walk.officeHead);
        assertThat(forms(order, unit.head())).contains("receipt");
        walk.the(SignForOrder.class).signFor(order, unit.head());
        assertThat(forms(order, unit.head())).isEmpty();
        assertThat(forms(order, unit.officer())).contains("reply");
        walk.the(ReplyToOrder.class).reply(order, "已签收。", unit.officer());
        assertThat(forms(order, walk.supervisor)).contains("acceptance", "return");
        assertThat(page("/orders/" + order, walk.supervisor).text()).contains("已签收。", "督办〔2020〕1号");
    }

    @Test
    void walksAnOrderThroughItsForms() throws Exception {
        OrderId order = propose();
        act(order, "signature", walk.officeHead, "dueOn", "2020-01-31");
        Document receipt = page("/orders/" + order, unit.officer());
        assertThat(receipt.select(".answer-next").text())
                .as("what follows stands in the model")
                .contains("之后进入“回复督办单”", walk.the(Units.class).get(unit.unit()).name());
        act(order, "receipt", unit.officer(), "words", "");
        assertThat(page("/", unit.officer()).select("[data-matter-task]").text())
                .as("tells two orders of one unit apart")
                .contains(walk.the(Tasks.class).get(task).number(), "（2020-01-10签发）");
        assertThat(act(order, "reply", unit.officer(), "words", "已签收。").toString())
                .as("who has it now, by the model's name for it")
                .contains("现由", "办理“审核督办回复”");
        act(order, "return", walk.supervisor, "words", "请说明原因");
        act(order, "reply", unit.officer(), "words", "原因如下。");
        assertThat(act(order, "acceptance", walk.supervisor, "words", "同意")).hasToString("[现为“办结”。]");
        assertThat(state(order)).isEqualTo("CLOSED");
    }

    @Test
    void climbsFromAnOrderThatIsNotAnsweredInTime() throws Exception {
        OrderId order = propose();
        walk.the(DecideOrder.class).decide(order, Decision.agree("").dueOn(LocalDate.of(2020, 1, 31)), walk.officeHead);
        walk.the(SignForOrder.class).signFor(order, unit.officer());
        walk.sign(task, unit);
        walk.on("2020-02-03");
        Document page = page("/orders/ladder", walk.supervisor);
        assertThat(page.select("tbody tr td a[href=/orders/" + order + "]")).isNotEmpty();
        assertThat(page.select("tbody").text()).contains("拟制黄色督办单");
    }

    @Test
    void narrowsTheListByStateRungLightAndUnit() throws Exception {
        OrderId order = propose();
        for (String hit : new String[] {"", "state=PROPOSED", "rung=BLUE", "light=YELLOW", "unit=" + unit.unit()}) {
            assertThat(page("/orders/list?" + hit, walk.staff).select("tbody a").eachAttr("href"))
                    .as(hit)
                    .containsExactly("/orders/" + order);
        }
        for (String miss : new String[] {"state=CLOSED", "rung=RED", "light=RED", "unit=" + walk.office}) {
            assertThat(page("/orders/list?" + miss, walk.staff).select("tbody a"))
                    .as(miss)
                    .isEmpty();
        }
    }

    @Test
    void chasesFromTheLadderAndSaysNoTheSecondTime() throws Exception {
        mvc.perform(chase()).andExpect(redirectedUrl("/orders/ladder"));
        mvc.perform(chase()).andExpect(status().isUnprocessableEntity());
        assertThat(page("/orders/ladder", walk.supervisor).select("tbody").text())
                .contains("催办");
    }

    @Test
    void speaksEnglishToo() throws Exception {
        String html = mvc.perform(
                        get("/orders/ladder").with(As.person(walk.staff)).cookie(new Cookie("duban-language", "en")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).doesNotContain("??");
    }

    @Test
    void doesTheSameOverTheApi() throws Exception {
        mvc.perform(get("/api/duties/overdue").with(As.person(walk.supervisor)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].duty").value(duty))
                .andExpect(jsonPath("$.rows[0].suggested").value("BLUE"))
                .andExpect(jsonPath("$.next").isEmpty());
        String proposal = """
                {"duty": "%s", "rung": "BLUE", "matter": "逾期未签收", "requirement": "请立即签收", "dueOn": "2020-01-31"}
                """.formatted(duty);
        String created = mvc.perform(json(post("/api/orders"), walk.supervisor, proposal))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("PROPOSED"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = JsonPath.read(created, "$.id");
        mvc.perform(json(post("/api/orders/" + id + "/signature"), walk.officeHead, "{\"dueOn\": \"2020-01-31\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value("督办〔2020〕1号"));
        mvc.perform(json(post("/api/orders/" + id + "/reply"), unit.officer(), "{\"words\": \"好\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail").value("督办单当前状态下不能这样办理。"));
        mvc.perform(get("/api/orders").param("state", "ISSUED").with(As.person(unit.officer())))
                .andExpect(jsonPath("$.rows[0].id").value(id));
        mvc.perform(json(post("/api/duties/" + duty + "/chase"), walk.staff, "{\"words\": \"请签收\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reminders[0].kind").value("CHASE"));
    }

    private MockHttpServletRequestBuilder chase() {
        return post("/orders/chase")
                .param("duty", duty)
                .param("words", "请签收")
                .param("requestKey", Ids.next().toString())
                .with(As.person(walk.staff));
    }

    private static MockHttpServletRequestBuilder json(
            MockHttpServletRequestBuilder request, Actor.Person who, String body) {
        return request.with(As.person(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private MockHttpServletRequestBuilder form(Actor.Person who, String key) {
        return post("/orders")
                .param("requestKey", key)
                .param("duty", duty)
                .param("rung", "BLUE")
                .param("basis", "")
                .param("requirement", "请立即签收")
                .param("dueOn", "2020-01-31")
                .with(As.person(who));
    }

    /** What is told of it. */
    private Object act(OrderId order, String what, Actor.Person who, String field, String value) throws Exception {
        return mvc.perform(post("/orders/{order}/{what}", order, what)
                        .param(field, value)
                        .param("requestKey", Ids.next().toString())
                        .with(As.person(who)))
                .andExpect(redirectedUrl("/orders/" + order))
                .andReturn()
                .getFlashMap()
                .get("doneArguments");
    }

    private String location(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getHeader("Location");
    }

    private Document page(String address, Actor.Person reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /** The acts that the order's page offers to this reader. */
    private List<String> forms(OrderId order, Actor.Person reader) throws Exception {
        return page("/orders/" + order, reader).select("main form").eachAttr("action").stream()
                .map(action -> action.substring(action.lastIndexOf('/') + 1))
                .toList();
    }

    private OrderId propose() {
        OrderText text = new OrderText(Rung.BLUE, "逾期未签收", "实施意见", "请立即签收", LocalDate.of(2020, 1, 31));
        return walk.the(ProposeOrder.class).aboutDuty(duty, text, walk.staff);
    }

    private int orders() {
        return jdbc.sql("SELECT COUNT(*) FROM supervision_order WHERE task_id = ?")
                .param(task.toString())
                .query(Integer.class)
                .single();
    }

    private String state(OrderId order) {
        return jdbc.sql("SELECT state FROM supervision_order WHERE id = ?")
                .param(order.toString())
                .query(String.class)
                .single();
    }
}
