package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.OddTexts;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.task.Duties;
import io.duban.task.TaskId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is said with a decision, a return, a reply or an answer is read again as it was sent. */
@DubanTest
class SaidIsReadAgainTest {

    /** All of them, one below the other, with an indent before and tabs within. */
    private static final String LINES = "\u3000\u3000" + String.join("\n\t", OddTexts.LINES);

    private static final String RETURNS = "{\"decision\":\"RETURN\",\"reason\":%1$s}";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private final ReadAgain readAgain = new ReadAgain();

    @Test
    void ofAYear() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        String journal = "/api/tasks/" + task + "/journal";
        String year = "/api/tasks/" + task + "/years/2020";
        String part = year + "/reports/" + lead.unit();
        try (SignedInWire officer = as(lead.officer());
                SignedInWire leader = as(lead.head());
                SignedInWire staff = as(walk.staff);
                SignedInWire supervisor = as(walk.supervisor)) {
            String plan = "{\"goals\":%1$s,\"measures\":%1$s,\"milestones\":"
                    + "[{\"dueOn\":\"2020-06-30\",\"title\":\"通水\",\"expectedPercent\":40}]}";
            readAgain.sent(officer, year + "/plan/submission", plan, LINES, year + "/plan", officer);
            readAgain.sent(staff, year + "/plan/review", RETURNS, LINES, journal, officer);
            again(officer, year + "/plan/submission", plan);
            String accepts = RETURNS.replace("RETURN", "ACCEPT");
            readAgain.sent(staff, year + "/plan/review", accepts, LINES, journal, officer);
            walk.on("2020-06-30");
            String reached = "{\"day\":\"2020-06-29\",\"words\":%1$s}";
            readAgain.sent(officer, year + "/plan/milestones/0", reached, LINES, year + "/plan", staff);

            assertThat(readAgain.otherwise()).isEmpty();
            walk.openReporting(task);
            String report = "{\"progress\":%1$s,\"problems\":%1$s,\"nextSteps\":%1$s,\"percent\":40}";
            readAgain.sent(officer, part + "/submission", report, LINES, part, leader);
            readAgain.sent(leader, part + "/approval", RETURNS, LINES, journal, officer);
            again(officer, part + "/submission", report);
            again(leader, part + "/approval", accepts);
            readAgain.sent(officer, year + "/report/submission", report, LINES, year + "/report", staff);
            String decisions = year + "/report/decisions/";
            readAgain.sent(staff, decisions + TestSteps.REVIEW_REPORT.node(), RETURNS, LINES, journal, officer);
            again(officer, year + "/report/submission", report);
            readAgain.sent(staff, decisions + TestSteps.REVIEW_REPORT.node(), accepts, LINES, journal, officer);
            readAgain.sent(supervisor, decisions + TestSteps.APPROVE_REPORT.node(), RETURNS, LINES, journal, officer);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(10);
    }

    @Test
    void ofOrdersAndReminders() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        String duty = walk.the(Duties.class).ofTask(task).get(0).id();
        walk.on("2020-01-20");
        try (SignedInWire staff = as(walk.staff);
                SignedInWire head = as(walk.officeHead);
                SignedInWire supervisor = as(walk.supervisor);
                SignedInWire officer = as(lead.officer())) {
            String words = "{\"words\":%1$s}";
            String chase = "/api/duties/" + duty + "/chase";
            readAgain.sent(staff, chase, words, LINES, "/api/tasks/" + task + "/journal", officer);
            String order = staff.send(
                            "POST",
                            "/api/orders",
                            "{\"duty\":\"" + duty + "\",\"rung\":\"BLUE\",\"matter\":\"催\",\"requirement\":\"签收\","
                                    + "\"dueOn\":\"2020-01-31\"}",
                            "Content-Type: application/json")
                    .header("Location");
            readAgain.sent(head, order + "/signature", "{\"dueOn\":\"2020-02-03\"}", "2020-02-03", order, staff);
            officer.send("POST", order + "/receipt", "", "Content-Type: application/json");
            readAgain.sent(officer, order + "/reply", words, LINES, order, staff);
            readAgain.sent(supervisor, order + "/return", words, LINES + "退", order, officer);
            readAgain.sent(officer, order + "/reply", words, LINES + "答", order, staff);
            readAgain.sent(supervisor, order + "/acceptance", words, LINES + "可", order, officer);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(6);
    }

    @Test
    void ofRequestsThatAreReturnedAgreedToAndRefused() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.planYear(task, lead);
        walk.openReporting(task);
        try (SignedInWire officer = as(lead.officer());
                SignedInWire staff = as(walk.staff);
                SignedInWire head = as(walk.officeHead)) {
            String form = "{\"matter\":\"REPORT\",\"wantedOn\":\"2021-01-20\",\"reason\":%1$s,\"basis\":\"省政府文件\","
                    + "\"percent\":33,\"progress\":%1$s}";
            String change = officer.send(
                            "POST",
                            "/api/tasks/" + task + "/changes",
                            form.formatted("\"a\"", ""),
                            "Content-Type: application/json")
                    .header("Location");
            String words = "{\"words\":%1$s}";
            readAgain.sent(staff, change + "/return", words, LINES, change, officer);
            readAgain.sent(officer, change + "/submission", form, LINES + "再", change, staff);
            readAgain.sent(staff, change + "/agreement", words, LINES + "可", change, officer);
            readAgain.sent(head, change + "/refusal", words, LINES + "否", change, officer);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(4);
    }

    @Test
    void ofHaltsAndAnswersToObjections() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        Party partner = walk.party();
        TaskId task = walk.issuedTask(lead, partner);
        String address = "/api/tasks/" + task;
        try (SignedInWire head = as(walk.officeHead);
                SignedInWire staff = as(walk.staff);
                SignedInWire other = as(partner.officer());
                SignedInWire officer = as(lead.officer())) {
            String objections = address + "/objections";
            other.send(
                    "POST",
                    objections,
                    "{\"unit\":\"" + partner.unit() + "\",\"reason\":\"无此职责\"}",
                    "Content-Type: application/json");
            String answer = "{\"answer\":\"INSISTED\",\"words\":%1$s}";
            readAgain.sent(staff, objections + "/" + partner.unit() + "/answer", answer, LINES, objections, other);
            walk.sign(task, lead, partner);
            String halt = "\"reason\":%1$s,\"basis\":\"省政府文件\"}";
            String suspension = "{\"since\":\"" + walk.today() + "\"," + halt;
            readAgain.sent(head, address + "/suspension", suspension, LINES, address + "/halts", officer);
            // Beside the reason for which it stood still it goes by another name.
            readAgain.sent(head, address + "/resumption", "{" + halt, LINES + "复", address + "/journal", officer);
            readAgain.sent(head, address + "/termination", "{" + halt, LINES + "终", address + "/halts", officer);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(4);
    }

    @Test
    void ofTheEndOfATask() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.atItsEnd(lead);
        String completion = "/api/tasks/" + task + "/completion";
        String journal = "/api/tasks/" + task + "/journal";
        try (SignedInWire staff = as(walk.staff);
                SignedInWire supervisor = as(walk.supervisor);
                SignedInWire officer = as(lead.officer())) {
            walk.claim(task, lead);
            String decisions = completion + "/decisions/";
            readAgain.sent(staff, decisions + TestSteps.REVIEW_CLAIM.node(), RETURNS, LINES, journal, officer);
            walk.claim(task, lead);
            walk.acceptClaim(task);
            walk.verifyClaim(task);
            walk.writeOff(task);
            walk.runJobs();
            walk.whenLookedBackAt(task);
            String fell = "{\"outcome\":\"FELL_BACK\",\"words\":%1$s,\"percent\":50}";
            String found = "/api/tasks/" + task + "/look-backs";
            readAgain.sent(supervisor, "/api/tasks/" + task + "/look-back", fell, LINES, found, officer);
            try (SignedInWire head = as(walk.officeHead)) {
                String refuses = "{\"decision\":\"REFUSE\",\"words\":%1$s}";
                String told = "/api/tasks/" + task + "/reopenings";
                readAgain.sent(head, "/api/tasks/" + task + "/reopening/decision", refuses, LINES, told, officer);
            }
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(3);
    }

    /** Over what was returned, whatever version it has. */
    private static void again(SignedInWire wire, String address, String form) {
        String[] headers = {"Content-Type: application/json", "If-Match: *"};
        assertThat(wire.send("POST", address, form.formatted("\"续\"", ""), headers)
                        .status())
                .isLessThan(300);
    }

    private SignedInWire as(Actor.Person person) {
        return new SignedInWire(port, context, person.id());
    }
}
