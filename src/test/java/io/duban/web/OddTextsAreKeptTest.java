package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.OddTexts;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.Newcomers;
import io.duban.report.AcceptAnnualPlan;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whatever text a program sends is read again as it was sent, sign by sign, or it was refused. */
@DubanTest
class OddTextsAreKeptTest {

    /** The same with what only texts of several lines hold, which are refused elsewhere. */
    private static final List<String> ODD = Stream.concat(
                    OddTexts.LINES.stream(), Stream.of("a\tb\nc\r\nd", "\u3000\u3000一、\n\t二"))
            .toList();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private final ReadAgain readAgain = new ReadAgain();

    @Test
    void ofTheOrganization() {
        Walk walk = new Walk(context);
        try (SignedInWire admin = as(walk.person(walk.office, Role.ADMIN))) {
            for (String odd : ODD) {
                String name = odd + Newcomers.unique();
                String unit = "{\"name\":%1$s,\"fullName\":%1$s,\"kind\":\"OFFICE\",\"tier\":\"CITY\"}";
                sent(admin, "POST", "/api/organization/units", unit, name);
                String made = sent(admin, "POST", "/api/organization/units", unit, "单位" + Newcomers.unique());
                sent(admin, "PUT", made, unit.replace("}", ",\"position\":1}"), name + "改");
                String person = "{\"account\":\"a%2$s\",\"name\":%1$s,\"phone\":\"1\",\"password\":\"轻舟已过万重山2020\"}";
                sent(admin, "POST", "/api/organization/people", person, odd);
                String somebody = sent(admin, "POST", "/api/organization/people", person, "某人");
                sent(admin, "PUT", somebody, "{\"name\":%1$s,\"phone\":%1$s}", odd);
            }
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isGreaterThan(3 * ODD.size());
    }

    @Test
    void ofPlans() {
        Walk walk = new Walk(context);
        try (SignedInWire staff = as(walk.staff)) {
            for (String odd : ODD) {
                String plan = "{\"kind\":\"MASTER_PLAN\",\"title\":%1$s,\"issuer\":%1$s,\"documentNumber\":%1$s,"
                        + "\"leadLabel\":%1$s,\"periodStart\":2020,\"periodEnd\":2025}";
                sent(staff, "POST", "/api/plans", plan, odd);
                String made = sent(staff, "POST", "/api/plans", plan, "规划");
                sent(staff, "PUT", made, plan, odd + "改");
                String item =
                        "{\"number\":%1$s,\"kind\":\"TASK\",\"title\":%1$s,\"content\":%1$s,\"limitKind\":\"CONTINUOUS\","
                                + "\"acceptanceCriteria\":%1$s,\"formOfResult\":%1$s,\"stages\":[{\"on\":\"2021-01-01\",\"words\":%1$s}],"
                                + "\"indicators\":[{\"name\":%1$s,\"unit\":%1$s,\"targets\":[{\"year\":2021,\"value\":1.5,\"words\":%1$s}]}]}";
                sent(staff, "POST", made + "/items", item, odd);
                String one = sent(staff, "POST", made + "/items", item, "任务");
                sent(staff, "PUT", one, item, odd + "改");
                sent(staff, "PUT", made + "/goals", "{\"goals\":[{\"indicator\":{\"name\":%1$s,\"unit\":%1$s}}]}", odd);
            }
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isGreaterThan(4 * ODD.size());
    }

    @Test
    void ofReports() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        String year = "/api/tasks/" + task + "/years/2020";
        try (SignedInWire officer = as(lead.officer())) {
            for (String odd : ODD) {
                sent(
                        officer,
                        "PUT",
                        year + "/plan",
                        "{\"goals\":%1$s,\"measures\":%1$s,\"milestones\":[{\"title\":%1$s}]}",
                        odd);
            }
            officer.send(
                    "POST",
                    year + "/plan/submission",
                    "{\"goals\":\"g\",\"measures\":\"m\",\"milestones\":[{\"dueOn\":\"2020-06-30\",\"title\":\"t\",\"expectedPercent\":40}]}",
                    "Content-Type: application/json",
                    "If-Match: *");
            walk.the(AcceptAnnualPlan.class).accept(walk.year(task), "同意", walk.staff);
            walk.openReporting(task);
            String report = "{\"progress\":%1$s,\"problems\":%1$s,\"nextSteps\":%1$s}";
            for (String odd : ODD) {
                sent(officer, "PUT", year + "/reports/" + lead.unit(), report, odd);
                sent(officer, "PUT", year + "/report", report, odd);
            }
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isGreaterThan(2 * ODD.size());
    }

    private SignedInWire as(Actor.Person person) {
        return new SignedInWire(port, context, person.id());
    }

    private String sent(SignedInWire wire, String method, String address, String form, String text) {
        return readAgain.sent(wire, method, address, form, text);
    }
}
