package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.web.Wire.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Everybody does the whole of their work by programs that know no id but those in the answers to their own questions. */
@DubanTest
@Tag("fuzz")
class OwnIdsTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    /** Somebody who begins with who they are, and remembers every id that they were told. */
    private final class Program implements AutoCloseable {

        private final SignedInWire wire;
        private final Set<String> told = new HashSet<>();
        final String unit;

        Program(Actor.Person person) {
            wire = new SignedInWire(port, context, person.id());
            unit = get("/api/me").at("/roles/0/unit").asText();
        }

        JsonNode get(String address) {
            return answered(address, wire.get(known(address)));
        }

        JsonNode post(String address, String body) {
            Reply reply = wire.send("POST", known(address), known(body), "Content-Type: application/json");
            ID.matcher(reply.header("Location")).results().forEach(id -> told.add(id.group()));
            return answered(address, reply);
        }

        /** What waits for them at a step of this block; the id of its task, plan or order is in it. */
        JsonNode waiting(String block) {
            for (JsonNode row : get("/api/desk").at("/rows")) {
                if (row.at("/item/block").asText().equals(block)) {
                    return row.at("/item");
                }
            }
            throw new AssertionError(block + " does not wait: " + get("/api/desk"));
        }

        private String known(String sent) {
            assertThat(told)
                    .containsAll(
                            ID.matcher(sent).results().map(id -> id.group()).toList());
            return sent;
        }

        private JsonNode answered(String address, Reply reply) {
            assertThat(reply.status()).as(address + " " + reply.body()).isLessThan(300);
            ID.matcher(reply.body()).results().forEach(id -> told.add(id.group()));
            try {
                return JSON.readTree(reply.body().isEmpty() ? "{}" : reply.body());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            wire.close();
        }
    }

    @Test
    void areEnoughFromThePlanToItsApprovedReport() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        Party partner = walk.party();
        Actor.Person colleague = walk.person(lead.unit(), Role.OFFICER);
        try (Program staff = new Program(walk.staff);
                Program head = new Program(walk.officeHead);
                Program supervisor = new Program(walk.supervisor);
                Program officer = new Program(lead.officer());
                Program leader = new Program(lead.head());
                Program other = new Program(partner.officer())) {
            issue(walk, staff, head, lead, partner);
            String task = sign(officer, colleague);
            order(walk, supervisor, head, other);
            planTheYear(officer, staff, task);
            walk.openReporting(new TaskId(UUID.fromString(task)));
            report(walk, officer, leader, other, partner);
            decide(officer, staff, supervisor);
        }
    }

    private static void issue(Walk walk, Program staff, Program head, Party... parties) {
        String plan = staff.post(
                        "/api/plans",
                        "{\"kind\":\"IMPLEMENTING_OPINION\",\"title\":\"节水意见\",\"issuer\":\"省政府\",\"periodStart\":2020,"
                                + "\"periodEnd\":2021,\"office\":\"" + staff.unit + "\"}")
                .at("/id")
                .asText();
        StringBuilder units = new StringBuilder();
        for (Party party : parties) {
            String name = walk.the(Units.class).get(party.unit()).name();
            String id = staff.get("/api/directory/units?q=" + encoded(name))
                    .at("/rows/0/id")
                    .asText();
            String as = units.isEmpty() ? "LEAD" : "COOPERATING";
            units.append(units.isEmpty() ? "" : ",")
                    .append("{\"unit\":\"" + id + "\",\"responsibility\":\"" + as + "\"}");
        }
        staff.post(
                "/api/plans/" + plan + "/items",
                "{\"number\":\"1\",\"kind\":\"TASK\",\"section\":\"重点任务\",\"title\":\"修渠\",\"content\":\"修渠。\","
                        + "\"limitKind\":\"CONTINUOUS\",\"acceptanceCriteria\":\"通水\",\"units\":[" + units + "]}");
        staff.post("/api/plans/" + plan + "/submission", "{}");
        String waiting = head.waiting("DECIDE_PLAN").at("/planId").asText();
        head.post("/api/plans/" + waiting + "/approval", "{\"decision\":\"APPROVE\"}");
        walk.runJobs();
    }

    private static String sign(Program officer, Actor.Person colleague) {
        JsonNode item = officer.waiting("SIGN_FOR");
        String task = item.at("/taskId").asText();
        String somebody = officer.get("/api/directory/colleagues?q=" + encoded(colleague.name()))
                .at("/rows/0/id")
                .asText();
        String work = "/api/work/" + item.at("/id").asText();
        officer.post(work + "/co-handlers", "{\"person\":\"" + somebody + "\",\"words\":\"请核对\"}");
        officer.post(work + "/co-handlers/end", "{\"person\":\"" + somebody + "\",\"words\":\"不必了\"}");
        officer.post("/api/tasks/" + task + "/signing", "{\"unit\":\"" + officer.unit + "\"}");
        return task;
    }

    private static void order(Walk walk, Program supervisor, Program head, Program other) {
        walk.on("2020-01-20");
        String late = supervisor.get("/api/duties/overdue").at("/rows/0/duty").asText();
        supervisor.post("/api/duties/" + late + "/chase", "{\"words\":\"请尽快签收\"}");
        supervisor.post(
                "/api/orders",
                "{\"duty\":\"" + late + "\",\"rung\":\"BLUE\",\"matter\":\"逾期未签收\",\"basis\":\"\","
                        + "\"requirement\":\"请签收\",\"dueOn\":\"2020-01-31\"}");
        String signed =
                "/api/orders/" + head.waiting("DECIDE_ORDER").at("/subjectId").asText();
        head.post(signed + "/signature", "{\"dueOn\":\"2020-01-31\"}");
        String received = "/api/orders/"
                + other.waiting("SIGN_FOR_ORDER").at("/subjectId").asText();
        other.post(received + "/receipt", "");
        String task = other.waiting("SIGN_FOR").at("/taskId").asText();
        other.post("/api/tasks/" + task + "/signing", "{\"unit\":\"" + other.unit + "\"}");
        other.post(received + "/reply", "{\"words\":\"已签收\"}");
        String replied = "/api/orders/"
                + supervisor.waiting("DECIDE_REPLY").at("/subjectId").asText();
        supervisor.post(replied + "/acceptance", "{\"words\":\"同意\"}");
        walk.runJobs();
    }

    private static void planTheYear(Program officer, Program staff, String task) {
        JsonNode item = officer.waiting("WRITE_ANNUAL_PLAN");
        assertThat(item.at("/taskId").asText()).isEqualTo(task);
        officer.post(
                year(item) + "/plan/submission",
                "{\"goals\":\"通水\",\"measures\":\"修渠\",\"milestones\":"
                        + "[{\"dueOn\":\"2020-06-30\",\"title\":\"开工\",\"expectedPercent\":40}]}");
        staff.post(year(staff.waiting("DECIDE_ANNUAL_PLAN")) + "/plan/review", "{\"decision\":\"ACCEPT\"}");
    }

    private void report(Walk walk, Program officer, Program leader, Program other, Party partner) {
        String report = "{\"progress\":\"完成一半\",\"percent\":40}";
        try (Program otherLeader = new Program(partner.head())) {
            officer.post(year(officer.waiting("WRITE_REPORT")) + "/reports/" + officer.unit + "/submission", report);
            leader.post(
                    year(leader.waiting("DECIDE_UNIT_REPORT")) + "/reports/" + leader.unit + "/approval",
                    "{\"decision\":\"ACCEPT\"}");
            other.post(year(other.waiting("WRITE_REPORT")) + "/reports/" + other.unit + "/submission", report);
            otherLeader.post(
                    year(otherLeader.waiting("DECIDE_UNIT_REPORT")) + "/reports/" + otherLeader.unit + "/approval",
                    "{\"decision\":\"ACCEPT\"}");
        }
        walk.runJobs();
        officer.post(year(officer.waiting("CONSOLIDATE")) + "/report/submission", report);
    }

    private static void decide(Program officer, Program staff, Program supervisor) {
        JsonNode review = staff.waiting("DECIDE_REPORT");
        staff.post(year(review) + "/report/decisions/" + node(review), "{\"decision\":\"ACCEPT\"}");
        JsonNode approval = supervisor.waiting("DECIDE_REPORT");
        supervisor.post(
                year(approval) + "/report/decisions/" + node(approval), "{\"decision\":\"ACCEPT\",\"verified\":40}");
        assertThat(officer.get(year(approval) + "/report").toString()).contains("\"APPROVED\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String year(JsonNode item) {
        return "/api/tasks/" + item.at("/taskId").asText() + "/years/"
                + item.at("/year").asText();
    }

    private static String node(JsonNode item) {
        String step = item.at("/step").asText();
        return step.substring(step.lastIndexOf(':') + 1);
    }
}
