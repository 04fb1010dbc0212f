package io.duban.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.task.Duties;
import io.duban.web.SignedInWire;
import io.duban.web.Wire.Reply;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A rule that refuses what was typed into one field says which, to programs and to pages alike. */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedFieldsTest {

    private static final String JSON = "Content-Type: application/json";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    ObjectMapper json;

    @Test
    void ofTheOrganization() {
        Walk walk = new Walk(context);
        PersonId person = walk.party().officer().id();
        try (SignedInWire admin = signedIn(walk.person(walk.office, Role.ADMIN).id())) {
            String code = "F" + System.nanoTime();
            Map<String, String> unit = Map.of("code", code, "name", code, "kind", "OFFICE", "tier", "PROVINCE");
            post(admin, "/api/organization/units", unit);
            assertThat(fields(post(admin, "/api/organization/units", with(unit, "name", code + "b"))))
                    .containsExactly("code");
            assertThat(fields(post(admin, "/api/organization/units", with(unit, "code", code + "b"))))
                    .containsExactly("name");
            LocalDate soon = BusinessTime.today(context.getBean(Clock.class)).plusDays(2);
            Map<String, String> standIn = Map.of(
                    "absent",
                    person.toString(),
                    "standIn",
                    person.toString(),
                    "from",
                    soon.toString(),
                    "until",
                    soon.minusDays(1).toString());
            assertThat(fields(post(admin, "/api/organization/stand-ins", standIn)))
                    .containsExactly("until");
            assertThat(fields(post(admin, "/api/organization/stand-ins", with(standIn, "until", soon.toString()))))
                    .containsExactly("standIn");
        }
    }

    /** The address is there; what a field of the body names is not. */
    @Test
    void ofWhatABodyNamesAndIsNotThere() {
        Walk walk = new Walk(context);
        String nobody = "00000000-0000-7000-8000-000000000000";
        PersonId somebody = walk.party().officer().id();
        try (SignedInWire admin = signedIn(walk.person(walk.office, Role.ADMIN).id());
                SignedInWire staff = signedIn(walk.staff.id())) {
            Map<String, String> unit = Map.of("name", "N" + System.nanoTime(), "kind", "OFFICE", "tier", "PROVINCE");
            Reply noParent = post(admin, "/api/organization/units", with(unit, "parentId", nobody));
            assertThat(noParent.status()).isEqualTo(422);
            assertThat(fields(noParent)).containsExactly("parentId");
            assertThat(fields(post(
                            admin,
                            "/api/organization/people/" + somebody + "/roles",
                            Map.of("unit", nobody, "role", "OFFICER"))))
                    .containsExactly("unit");
            Map<String, ?> plan =
                    Map.of("kind", "MASTER_PLAN", "title", "t", "issuer", "i", "periodStart", 2020, "periodEnd", 2021);
            assertThat(fields(post(staff, "/api/plans", with(plan, "parentId", nobody))))
                    .containsExactly("parentId");
        }
    }

    @Test
    void ofItems() {
        Walk walk = new Walk(context);
        String plan = walk.draft(2020, 2021, Walk.items(1, walk.party())).toString();
        String item =
                "{\"number\":\"9\",\"kind\":\"TASK\",\"title\":\"t\",\"limitKind\":\"DATE\",\"dueOn\":\"2031-01-01\","
                        + "\"units\":[{\"unit\":\"00000000-0000-7000-8000-000000000000\"}]}";
        try (SignedInWire staff = signedIn(walk.staff.id())) {
            Reply faulty = staff.send("POST", "/api/plans/" + plan + "/items", item, JSON);
            assertThat(faulty.status()).isEqualTo(422);
            assertThat(fields(faulty)).contains("units");
        }
    }

    @Test
    void ofPasswords() {
        try (SignedInWire person = signedIn(new Walk(context).party().officer().id())) {
            Reply wrong = post(person, "/api/password", Map.of("oldPassword", "x", "newPassword", "一行白鹭上青天2021"));
            assertThat(fields(wrong)).containsExactly("oldPassword");
            assertThat(errors(wrong).get(0).get("message").asText())
                    .isEqualTo(tree(wrong).get("detail").asText());
        }
    }

    @Test
    void ofAnOrder() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        String duty =
                walk.the(Duties.class).ofTask(walk.issuedTask(lead)).get(0).id();
        walk.on("2020-01-10");
        try (SignedInWire staff = signedIn(walk.staff.id())) {
            Map<String, String> order = Map.of(
                    "duty",
                    duty,
                    "rung",
                    "BLUE",
                    "matter",
                    "逾期未签收",
                    "basis",
                    "",
                    "requirement",
                    "请签收",
                    "dueOn",
                    "2020-01-10");
            assertThat(fields(post(staff, "/api/orders", order))).containsExactly("dueOn");
            assertThat(fields(post(staff, "/api/orders", with(with(order, "dueOn", "2020-02-10"), "rung", "REMINDER"))))
                    .containsExactly("rung");
        }
    }

    private SignedInWire signedIn(PersonId person) {
        return new SignedInWire(port, context, person);
    }

    private Reply post(SignedInWire person, String path, Map<String, ?> body) {
        return person.send("POST", path, json.valueToTree(body).toString(), JSON);
    }

    private static Map<String, Object> with(Map<String, ?> body, String name, String value) {
        Map<String, Object> other = new HashMap<>(body);
        other.put(name, value);
        return other;
    }

    private List<String> fields(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        return errors(reply).findValuesAsText("field");
    }

    private JsonNode errors(Reply reply) {
        return tree(reply).path("errors");
    }

    private JsonNode tree(Reply reply) {
        try {
            return json.readTree(reply.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(reply.toString(), e);
        }
    }
}
