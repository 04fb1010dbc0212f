package io.duban.web.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.duban.DubanTest;
import io.duban.organization.Newcomers;
import io.duban.shared.Role;
import io.duban.web.SignedInWire;
import io.duban.web.Wire.Reply;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An auditor never believes an unfiltered list: what a list does not understand, it refuses by name. */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnknownFilterTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private SignedInWire auditor;

    @BeforeAll
    void signIn() {
        Newcomers newcomers = new Newcomers(context);
        auditor = new SignedInWire(port, context, newcomers.personWith(newcomers.unit(), Role.AUDITOR));
    }

    @AfterAll
    void hangUp() {
        auditor.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/journal?subject=x,subject",
        "/api/journal?subject=TASK:x,subject",
        "/api/journal?day=x,day",
        "/api/journal?since=2020-01-01,since",
        "/api/journal?changedSince=2020-01-01,changedSince",
        "/api/tasks?changedSince=yesterday,changedSince",
        "/api/orders?changedSince=1,changedSince",
        "/api/journal?after=x,after",
        "/api/journal?after=1_2_3,after",
        "/api/journal?person=a&person=b,person",
        "/api/desk?tab=OTHERS,tab",
        "/api/desk?step=NONE,step",
        "/api/desk?overdue=maybe,overdue",
        "/api/desk?after=x_y,after",
        "/api/desk?sort=SINCE&after=2020-01-01_x,after",
        "/api/desk/done?tab=DONE,tab",
        "/api/tasks?bogus=1,bogus",
        "/api/tasks?Light=RED,Light",
        "/api/tasks?light=red,light",
        "/api/tasks?light=PINK,light",
        "/api/tasks?plan=1,plan",
        "/api/tasks?after=x,after",
        "/api/tasks?after=-1,after",
        "/api/board/sections?light=RED,light",
        "/api/board/sections?after=x,after",
        "/api/plans?after=x,after",
        "/api/plans?state=DRAFT,state",
        "/api/orders?after=x,after",
        "/api/orders?state=open,state",
        "/api/duties/overdue?after=x,after",
        "/api/duties/overdue?unit=none,unit",
        "/api/organization/people?after=%00,after",
        "/api/organization/people?size=-1,size",
        "/api/organization/people?size=0,size",
        "/api/organization/people?size=201,size",
        "/api/organization/people?size=ten,size",
        "/api/tasks?size=0,size",
        "/api/desk?size=1000,size",
        "/api/desk/done?size=0,size",
        "/api/desk/others?size=0,size",
        "/api/journal?size=201,size",
        "/api/orders?size=0,size",
        "/api/duties/overdue?size=0,size",
        "/api/plans?size=0,size",
        "/api/organization/people?role=KING,role",
        "/api/organization/units?closed=perhaps,closed",
        "/api/organization/calendar?year=0,year",
        "/api/organization/calendar?year=99999999999,year",
        "/api/desk/reminders,since",
        "/api/journal?subject=,subject",
        "/api/tasks?changedSince=,changedSince",
        "/api/tasks?changedSince=%2B99999-01-01T00:00:00Z,changedSince",
        "/api/plans?size=%2B1,size",
        "/api/plans?size=01,size",
        "/api/plans?size=1.0,size",
        "/api/plans?size=%201,size",
        "/api/organization/units?closed=1,closed",
        "/api/organization/units?closed=TRUE,closed",
        "/api/tasks?rectifying=on,rectifying"
    })
    void isRefusedByName(String address, String name) {
        Reply reply = auditor.get(address);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.isProblem()).isTrue();
        assertThat(reply.body()).contains("\"field\":\"" + name + "\"", "\"key\":\"web.problem.parameters\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/organization/people", "/api/journal"})
    void goesOnFromPageToPageInTheSizeThatIsAskedFor(String list) {
        Reply first = auditor.get(list + "?size=1");
        Reply both = auditor.get(list + "?size=2");
        String next = JsonPath.read(first.body(), "$.next");
        Reply second = auditor.get(list + "?size=1&after=" + next);

        List<Object> together = new ArrayList<>(JsonPath.<List<Object>>read(first.body(), "$.rows"));
        together.addAll(JsonPath.<List<Object>>read(second.body(), "$.rows"));
        assertThat(together).hasSize(2).isEqualTo(JsonPath.read(both.body(), "$.rows"));
    }

    /** Many lists go by keys of one form: one would lead to some page of another that nobody meant. */
    @Test
    void goesOnFromNoPageOfAnotherListNorOfTheSameNarrowedOtherwise() {
        String list = "/api/organization/people";
        String next = JsonPath.read(auditor.get(list + "?size=1").body(), "$.next");
        assertThat(auditor.get(list + "?after=" + next + "&size=2").status()).isEqualTo(200);
        for (String other : List.of(list + "?role=ADMIN&after=", "/api/plans?after=", "/api/journal?after=")) {
            Reply refused = auditor.get(other + next);
            assertThat(refused.status()).as(other).isEqualTo(400);
            assertThat(refused.body()).contains("\"field\":\"after\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/journal?subject=x,/journal",
        "/journal?bogus=1&person=张,/journal?person=%E5%BC%A0",
        "/journal?after=x&from=2020-01-02,/journal?from=2020-01-02",
        "/?tab=NONE,/",
        "/?after=x&step=taskSigning:signFor,/?step=taskSigning%3AsignFor",
        "/board?light=PINK&q=a%26b,/board?q=a%26b",
        "/board?light=RED&light=GREEN,/board",
        "/plans?after=x,/plans",
        "/orders/list?after=x,/orders/list",
        "/orders/ladder?task=x,/orders/ladder",
        "/organization/people?role=x,/organization/people",
        "/organization/units?bogus=1,/organization/units"
    })
    void isToldOnThePageWhichOffersTheListWithoutIt(String address, String offered) {
        Reply reply = auditor.get(address.replace("张", "%E5%BC%A0"), "Accept: text/html");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        Document page = Jsoup.parse(reply.body());
        assertThat(page.select("main li")).isNotEmpty();
        assertThat(page.select("main a.btn-primary").attr("href")).isEqualTo(offered);
        assertThat(auditor.get(offered, "Accept: text/html").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/journal",
                "/journal?subject=&words=&person=&from=",
                "/api/tasks?lang=en&_csrf=x&requestKey=y",
                "/api/tasks?light=RED&q=%25",
                "/board?utm_source=mail",
                "/board?plan=&light=&q="
            })
    void leavesEmptyFieldsAndWhatBelongsToTheShellAlone(String address) {
        assertThat(auditor.get(address).status()).isEqualTo(200);
    }

    @Test
    void namesWhatIsKnown() {
        assertThat(auditor.get("/api/tasks?bogus=1").body())
                .contains("“bogus”", "light")
                .contains("after");
        assertThat(auditor.get("/api/tasks?bogus=1", "Accept-Language: en").body())
                .contains("is not known here");
    }
}
