package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.OddTexts;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.Duties;
import io.duban.task.TaskId;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What programs send with an act, also with one that is done once only, is read again as it was sent. */
@DubanTest
class SentIsReadAgainTest {

    /** All of them, one below the other, with an indent before and tabs within. */
    private static final String LINES = "\u3000\u3000" + String.join("\n\t", OddTexts.LINES);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private final ReadAgain readAgain = new ReadAgain();

    @Test
    void ofSigning() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        Party partner = walk.party();
        TaskId task = walk.issuedTask(lead, partner);
        String work = "/api/work/" + item(walk, task, lead);
        Actor.Person colleague = walk.person(lead.unit(), Role.OFFICER);
        try (SignedInWire officer = as(lead.officer());
                SignedInWire other = as(partner.officer());
                SignedInWire asked = as(colleague)) {
            String objection = "{\"unit\":\"" + partner.unit() + "\",\"reason\":%1$s,\"proposal\":%1$s}";
            String objections = "/api/tasks/" + task + "/objections";
            readAgain.sent(other, objections, objection, LINES, objections, officer);

            String copy = "{\"readers\":[\"" + lead.head().id() + "\"],\"words\":%1$s}";
            readAgain.sent(officer, work + "/copies", copy, LINES, "/api/copies/sent", officer);
            readAgain.sent(officer, "/api/tasks/" + task + "/copies", copy, LINES, "/api/copies/sent", officer);

            String asking = "{\"person\":\"" + colleague.id() + "\",\"words\":%1$s}";
            readAgain.sent(officer, work + "/co-handlers", asking, LINES, work + "/co-handlers", officer);
            readAgain.sent(asked, work + "/opinion", "{\"opinion\":%1$s}", LINES, work + "/co-handlers", officer);

            String delegated = "{\"helper\":\"" + colleague.id() + "\",\"words\":%1$s}";
            readAgain.sent(officer, work + "/delegation", delegated, LINES, "/api/desk", asked);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(6);
    }

    @Test
    void ofOrdersAndRequestsToChange() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        String duty = walk.the(Duties.class).ofTask(task).get(0).id();
        walk.on("2020-01-10");
        try (SignedInWire staff = as(walk.staff);
                SignedInWire head = as(walk.officeHead);
                SignedInWire officer = as(lead.officer())) {
            String order = readAgain.sent(
                    staff,
                    "POST",
                    "/api/orders",
                    "{\"duty\":\"" + duty + "\",\"rung\":\"BLUE\",\"matter\":\"催\",\"basis\":%1$s,\"requirement\":%1$s,"
                            + "\"dueOn\":\"2020-01-31\"}",
                    LINES);
            readAgain.sent(head, order + "/refusal", "{\"words\":%1$s}", LINES, order, staff);
            walk.sign(task, lead);
            walk.planYear(task, lead);
            walk.openReporting(task);
            String change = readAgain.sent(
                    officer,
                    "POST",
                    "/api/tasks/" + task + "/changes",
                    "{\"matter\":\"REPORT\",\"wantedOn\":\"2021-01-20\",\"reason\":%1$s,\"basis\":\"省政府文件\","
                            + "\"percent\":33,\"progress\":%1$s}",
                    LINES);
            assertThat(staff.get(change).body()).contains("\"wantedOn\":\"2021-01-20\"");
            readAgain.sent(officer, change + "/withdrawal", "{\"words\":%1$s}", LINES, change, staff);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(4);
    }

    @Test
    void ofClaims() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.atItsEnd(lead);
        String claim = "/api/tasks/" + task + "/completion/claim";
        try (SignedInWire officer = as(lead.officer())) {
            String body = "{\"done\":%1$s,\"percent\":\"１００％\",\"openChildren\":%1$s}";
            readAgain.sent(officer, "PUT", claim, body.replace("\"１００％\"", "100"), LINES);
            officer.send("PUT", claim, body.formatted("\"a\"", ""), "Content-Type: application/json", "If-Match: *");
            assertThat(officer.get(claim).body()).contains("\"percent\":100");
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isOne();
    }

    @Test
    void ofOpinionsAndTheCalendarOfAPlan() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.the(SubmitPlan.class).submit(plan, LocalDate.of(2020, 1, 31), walk.staff);
        String address = "/api/plans/" + plan;
        try (SignedInWire staff = as(walk.staff);
                SignedInWire officer = as(lead.officer())) {
            String opinion = "{\"unit\":\"" + lead.unit() + "\",\"agrees\":false,\"words\":%1$s}";
            readAgain.sent(officer, address + "/opinions", opinion, LINES, address, staff);
            String calendar = "{\"signWithinWorkingDays\":7,\"annualPlanDue\":\"01-20\",\"windowOpens\":%1$s,"
                    + "\"unitReportDue\":\"12-11\",\"consolidatedDue\":\"12-21\",\"reviewWithinWorkingDays\":6}";
            String version = staff.get(address).header("ETag");
            String body = calendar.formatted("\"11-16\"");
            String[] seen = {"Content-Type: application/json", "If-Match: " + version};
            assertThat(staff.send("PUT", address + "/calendar", body, seen[0]).status())
                    .isEqualTo(428);
            assertThat(staff.send("PUT", address + "/calendar", body, seen).status())
                    .isEqualTo(200);
            assertThat(Echo.differences(body, staff.get(address).body(), Set.of()))
                    .isEmpty();
            assertThat(staff.send("PUT", address + "/calendar", body, seen).status())
                    .isEqualTo(412);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isOne();
    }

    @Test
    void whereItsAnswerSaysThatItWasMade() {
        Walk walk = new Walk(context);
        try (SignedInWire staff = as(walk.staff)) {
            String item = "{\"number\":%1$s,\"kind\":\"TASK\",\"title\":%1$s,\"limitKind\":\"CONTINUOUS\"}";
            String made = readAgain.sent(
                    staff,
                    "POST",
                    "/api/plans/" + walk.draft(2020, 2021, Walk.items(1, walk.party())) + "/items",
                    item,
                    "二-1");
            assertThat(made).contains("/items/");
            readAgain.sent(staff, "PUT", made, item, "二-2");
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(2);
    }

    @Test
    void ofTokensStandInsAndWorkingDays() {
        Walk walk = new Walk(context);
        Actor.Person colleague = walk.person(walk.office, Role.OFFICE_STAFF);
        try (SignedInWire staff = as(walk.staff);
                SignedInWire admin = as(walk.person(walk.office, Role.ADMIN))) {
            for (String odd : OddTexts.LINES) {
                readAgain.sent(
                        staff,
                        "POST",
                        "/api/me/tokens",
                        "{\"name\":%1$s,\"reach\":\"READ\",\"until\":\"2020-03-01\"}",
                        odd);
                String day = "{\"days\":[{\"day\":\"2097-06-03\",\"working\":false,\"name\":%1$s}]}";
                String days = "/api/organization/calendar";
                readAgain.put(admin, days, day, odd, days + "?year=2097");
            }
            admin.send("DELETE", "/api/organization/calendar/2097-06-03", "", "If-Match: *");
            String standIn =
                    "{\"standIn\":\"" + colleague.id() + "\",\"from\":\"2020-01-06\",\"until\":\"2020-01-07\"}";
            String named = staff.send("POST", "/api/organization/stand-ins", standIn, "Content-Type: application/json")
                    .header("Location");
            assertThat(staff.get(named).body())
                    .contains(colleague.id().toString(), "\"fromOn\":\"2020-01-06\"", "\"untilOn\":\"2020-01-07\"");
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(2 * OddTexts.LINES.size());
    }

    private static String item(Walk walk, TaskId task, Party party) {
        return walk.the(WorkItems.class)
                .open(TestSteps.SIGN_FOR, task.value(), party.unit())
                .orElseThrow()
                .id();
    }

    private SignedInWire as(Actor.Person person) {
        return new SignedInWire(port, context, person.id());
    }
}
