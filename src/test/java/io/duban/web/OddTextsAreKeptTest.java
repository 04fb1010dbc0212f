package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.OddTexts;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.Newcomers;
import io.duban.report.AcceptAnnualPlan;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.web.Wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whatever text a program sends is read again as it was sent, sign by sign, or it was refused. */
@DubanTest
class OddTextsAreKeptTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same with what only texts of several lines hold, which are refused elsewhere. */
    private static final List<String> ODD = Stream.concat(
                    OddTexts.LINES.stream(), Stream.of("a\tb\nc\r\nd", "\u3000\u3000一、\n\t二"))
            .toList();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private final List<String> otherwise = new ArrayList<>();
    private int kept;

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
        assertThat(otherwise).isEmpty();
        assertThat(kept).isGreaterThan(3 * ODD.size());
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
        assertThat(otherwise).isEmpty();
        assertThat(kept).isGreaterThan(4 * ODD.size());
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
        assertThat(otherwise).isEmpty();
        assertThat(kept).isGreaterThan(2 * ODD.size());
    }

    private SignedInWire as(Actor.Person person) {
        return new SignedInWire(port, context, person.id());
    }

    /** The address where it is read. */
    private String sent(SignedInWire wire, String method, String address, String form, String text) {
        String body = form.formatted(json(text), Newcomers.unique());
        boolean there = method.equals("PUT") && wire.get(address).status() == 200;
        Reply reply = there
                ? wire.send(method, address, body, "Content-Type: application/json", "If-Match: *")
                : wire.send(method, address, body, "Content-Type: application/json");
        String read = reply.header("Location").isEmpty() ? address : reply.header("Location");
        if (reply.status() >= 300) {
            if (reply.status() != 400 && reply.status() != 422) {
                otherwise.add(reply.status() + " " + method + " " + address + " " + reply.body());
            }
            return read;
        }
        String told = wire.get(read).body();
        Echo.differences(body, told, Set.of("password"))
                .forEach(difference -> otherwise.add(method + " " + address + ": " + difference));
        String sign = json(text);
        if (again(told).contains(sign.substring(1, sign.length() - 1))) {
            kept++;
        } else {
            otherwise.add(method + " " + address + " does not hold " + sign + ": " + told);
        }
        return read;
    }

    /** With all signs written in the same way. */
    private static String again(String told) {
        try {
            return JSON.writeValueAsString(JSON.readTree(told));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
