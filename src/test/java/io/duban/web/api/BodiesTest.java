package io.duban.web.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.web.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Bodies are taken at their word: what is not of the sort that a field takes is refused, and the field is named. */
@DubanTest
class BodiesTest {

    private static final String PLAN =
            "{\"kind\":\"MASTER_PLAN\",\"title\":\"规划\",\"issuer\":\"省政府\",\"periodStart\":2020,\"periodEnd\":2025}";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    Walk walk;

    @BeforeEach
    void staff() {
        walk = new Walk(context);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"MASTER_PLAN\"|0|kind|400",
                "\"MASTER_PLAN\"|\"0\"|kind|400",
                "\"MASTER_PLAN\"|\"GRAND_PLAN\"|kind|400",
                "2020|2020.9|periodStart|422",
                "2020|\"0000\"|periodStart|422",
                "2020|9999|periodStart|422",
                "2020|true|periodStart|422",
                "\"规划\"|123|title|422",
                "\"规划\"|[\"规划\"]|title|422",
                "\"规划\"|\"\\u200b\"|title|422",
                "\"规划\"|\"规\\u0000\"|title|422",
                "\"规划\"|\"规\\udc00\"|title|422",
                "\"规划\"|\"规划\",\"title\":\"规划\"|title|400",
                "\"规划\"|\"规划\",\"titel\":\"规划\"|titel|400",
                "\"规划\"|\"规划\",\"adoptedOn\":0|adoptedOn|422",
                "\"规划\"|\"规划\",\"adoptedOn\":\"+10000-01-01\"|adoptedOn|422",
                "\"规划\"|\"规划\",\"adoptedOn\":\"-0001-01-01\"|adoptedOn|422",
                "\"规划\"|\"规划\",\"adoptedOn\":[2020,1,1]|adoptedOn|422",
                "\"规划\"|\"规划\",\"version\":1.5|version|422",
                "\"规划\"|\"规划\",\"office\":\"abc\"|office|400",
            })
    void namesTheFieldThatCannotBeTaken(String right, String wrong, String field, int status) throws Exception {
        send(post("/api/plans"), PLAN.replace(right, wrong), walk.staff)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem(field)));
    }

    @Test
    void saysWhatTheBodyHasToBe() throws Exception {
        for (String body : new String[] {"[]", "\"x\"", "1", "true"}) {
            send(post("/api/plans"), body, walk.staff)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.key").value("web.problem.bodyObject"))
                    .andExpect(jsonPath("$.detail").value(containsString("periodStart")));
        }
        for (String body : new String[] {"", "null"}) {
            send(post("/api/plans"), body, walk.staff)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.key").value("web.problem.bodyMissing"));
        }
        // Longer than anything that is read, which is not nothing.
        for (String body : new String[] {"{\"" + "k".repeat(200_000) + "\":1}", "{\"a\":" + "9".repeat(20_000) + "}"}) {
            send(post("/api/plans"), body, walk.staff)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.key").value("web.problem.unreadable"));
        }
        String plan = walk.draft(2020, 2021, Walk.items(1, walk.party())).toString();
        send(post("/api/plans/" + plan + "/submission"), "null", walk.staff)
                .andExpect(jsonPath("$.key").value("web.problem.bodyMissing"));
    }

    @Test
    void listsWhatIsAllowed() throws Exception {
        send(post("/api/plans"), PLAN.replace("MASTER_PLAN", "GRAND_PLAN"), walk.staff)
                .andExpect(jsonPath("$.errors[0].message").value(containsString("MASTER_PLAN, IMPLEMENTING_OPINION")));
        send(post("/api/plans"), PLAN.replace("\"title\"", "\"titel\""), walk.staff)
                .andExpect(jsonPath("$.errors[0].message").value(containsString("periodStart")));
    }

    @Test
    void takesNoVersionOfWhatIsYetToBeMadeAndNoOtherOfficeForAPlanThatIs() throws Exception {
        send(post("/api/plans"), PLAN.replace("{", "{\"version\":0,"), walk.staff)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("version"));
        String plan = walk.draft(2020, 2021, Walk.items(1, walk.party())).toString();
        String item = "{\"number\":\"9\",\"kind\":\"TASK\",\"title\":\"t\",\"limitKind\":\"CONTINUOUS\",\"version\":3}";
        send(post("/api/plans/" + plan + "/items"), item, walk.staff)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("version"));
        send(
                        put("/api/plans/" + plan),
                        PLAN.replace(
                                "{",
                                "{\"version\":1,\"office\":\"" + walk.party().unit() + "\","),
                        walk.staff)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("office"));
    }

    @Test
    void takesNoTextBehindTheBody() throws Exception {
        for (String behind : new String[] {"{}", " x", "1", "]"}) {
            send(post("/api/plans"), PLAN + behind, walk.staff).andExpect(status().isBadRequest());
        }
    }

    @Test
    void readsDaysOfTextsAsFormsDoAndYearsOfNumbersOnly() throws Exception {
        String typed = PLAN.replace("\"规划\"", "\"规划\",\"adoptedOn\":\"2020/1/2\"");

        send(post("/api/plans"), typed, walk.staff)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.plan.adoptedOn").value("2020-01-02"))
                .andExpect(jsonPath("$.plan.periodStart").value(2020));
        send(post("/api/plans"), PLAN.replace("2020", "\"2020\""), walk.staff)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("periodStart"));
    }

    @Test
    void leavesNoRowOutThatLacksWhatMakesItCount() throws Exception {
        String plan = walk.draft(2020, 2021, Walk.items(1, walk.party())).toString();

        send(
                        put("/api/plans/" + plan + "/goals"),
                        "{\"goals\":[{\"indicator\":{\"name\":\"\",\"unit\":\"%\",\"targets\":[{\"value\":3}]}}],\"version\":1}",
                        walk.staff)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("goals[0].indicator.name")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("goals[0].indicator.targets[0].year")));
    }

    @Test
    void takesNoRowFromAProgramThatDoesNotCount() throws Exception {
        String plan = walk.draft(2020, 2021, Walk.items(1, walk.party())).toString();
        String item = "{\"number\":\"9\",\"kind\":\"TASK\",\"title\":\"建泵站\",\"limitKind\":\"CONTINUOUS\",%s}";
        for (String[] row : new String[][] {
            {"\"units\":[{\"responsibility\":\"LEAD\"}]", "units[0].unit"},
            {"\"units\":[{\"unit\":\"\",\"inferred\":true}]", "units[0].unit"},
            {"\"units\":[{}]", "units[0].unit"},
            {"\"stages\":[{\"words\":\"\"}]", "stages[0].on"},
            {"\"indicators\":[{\"nature\":\"BINDING\"}]", "indicators[0].name"},
            {
                "\"indicators\":[{\"name\":\"长度\",\"targets\":[{\"operator\":\"AT_MOST\"}]}]",
                "indicators[0].targets[0].year"
            }
        }) {
            send(post("/api/plans/" + plan + "/items"), item.formatted(row[0]), walk.staff)
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.errors[*].field").value(hasItem(row[1])));
        }
        send(put("/api/plans/" + plan + "/goals"), "{\"goals\":[{}],\"version\":1}", walk.staff)
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("goals[0].indicator.name")));
    }

    @Test
    void takesADayOfTheCalendarOnceAndNoneThatIsNull() throws Exception {
        Actor.Person admin = walk.person(UnitId.of(walk.office.toString()), Role.ADMIN);
        String day = "{\"day\":\"2031-01-02\",\"working\":true,\"name\":\"补班\"}";

        send(put("/api/organization/calendar"), "{\"days\":[" + day + "," + day + "]}", admin)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("days[1].day"));
        send(put("/api/organization/calendar"), "{\"days\":[null]}", admin)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("days[0]"));
        send(
                        put("/api/organization/calendar"),
                        "{\"days\":[{\"day\":\"0000-01-02\",\"working\":1,\"name\":\"x\"}]}",
                        admin)
                .andExpect(jsonPath("$.errors[0].field").value("days[0].day"));
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String json, Actor.Person who) throws Exception {
        return mvc.perform(request.contentType(APPLICATION_JSON).content(json).with(As.person(who)));
    }
}
