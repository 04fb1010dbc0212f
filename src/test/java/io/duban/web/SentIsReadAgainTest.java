package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.OddTexts;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.intake.confirming.Documents;
import io.duban.organization.Newcomers;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.report.DecideAnnualPlan;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Duties;
import io.duban.task.TaskId;
import io.duban.work.Decision;
import io.duban.worklist.Desk;
import io.duban.worklist.DeskFilter;
import io.duban.worklist.WorkItems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What programs send, also with an act that is done once only, is read again as it was sent, also texts as nobody thinks of
 * them. Of each operation that takes a body one is carried out here, or a reason says why nothing can be read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DubanTest
@Tag("fuzz")
class SentIsReadAgainTest {

    /** The same with what only texts of several lines hold, which are refused elsewhere. */
    private static final List<String> ODD = Stream.concat(
                    OddTexts.LINES.stream(), Stream.of("a\tb\nc\r\nd", "\u3000\u3000一、\n\t二"))
            .toList();

    private static final String RETURNS = "{\"decision\":\"RETURN\",\"reason\":%1$s}";

    /** What nothing can be read of, by the reason. */
    private static final Map<String, Set<String>> NOT_READ = Map.of(
            "keeps nothing: it answers with what would be, or what is wrong",
            Set.of(
                    "/api/models/checks POST",
                    "/api/organization/units/{id}/renamings/preview POST",
                    "/api/rules/{topic}/{scope}/preview POST",
                    "/api/tasks/{task}/children/preview POST"),
            "a secret, which nobody is told again; who signs in with it is asked elsewhere",
            Set.of(
                    "/api/organization/first-passwords POST",
                    "/api/organization/password-links POST",
                    "/api/organization/people/{id}/password POST",
                    "/api/password POST"),
            "agrees to what a preview showed; what then stands is held against the file elsewhere",
            Set.of(
                    "/api/organization/rosters/{upload}/confirmation POST",
                    "/api/plans/{plan}/imports/{upload}/confirmation POST"),
            "names whom the work goes to, and nothing that would stay",
            Set.of("/api/organization/people/{id}/deactivation POST"),
            "says where a document is cut, moved or read anew: the proposal is another one then, and its tests say which",
            Set.of(
                    "/api/intake/proposals POST",
                    "/api/intake/proposals/{proposal}/duties PUT",
                    "/api/intake/proposals/{proposal}/edition PUT",
                    "/api/intake/proposals/{proposal}/encoding PUT",
                    "/api/intake/proposals/{proposal}/items/drop POST",
                    "/api/intake/proposals/{proposal}/items/merge POST",
                    "/api/intake/proposals/{proposal}/items/{key}/move POST",
                    "/api/intake/proposals/{proposal}/items/{key}/split POST",
                    "/api/intake/proposals/{proposal}/missing-units POST",
                    "/api/intake/proposals/{proposal}/names POST",
                    "/api/intake/proposals/{proposal}/tables/{table} PUT"),
            "needs a model of its own, with a second version, a failed job or a way back over several steps: its tests read it",
            Set.of(
                    "/api/model-moves/{move}/back POST",
                    "/api/models/{model}/versions/{number}/move POST",
                    "/api/models/{model}/versions/{number}/stay POST",
                    "/api/operations/incidents/{incident}/skip POST",
                    "/api/work/{item}/return POST"),
            "for tasks that run on the model from before claims",
            Set.of("/api/tasks/{task}/completion POST", "/api/tasks/{task}/completion/return POST"));

    /** All of them, one below the other, with an indent before and tabs within. */
    private static final String LINES = "\u3000\u3000" + String.join("\n\t", OddTexts.LINES);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Set<String> carriedOut = new HashSet<>();
    private ReadAgain readAgain;
    private int begun;

    @BeforeEach
    void begin() {
        readAgain = new ReadAgain(carriedOut);
        begun++;
    }

    /** Once all have run. */
    @AfterAll
    void nothingWithABodyIsLeftOut() {
        long all = Stream.of(SentIsReadAgainTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
        if (begun == all) {
            Set<String> left = new TreeSet<>();
            Address.all(mappings).stream()
                    .filter(address -> address.isApi() && takesBody(address) && !isCarriedOut(address))
                    .forEach(address -> left.add(address.toString()));
            Set<String> excused = new TreeSet<>();
            NOT_READ.values().forEach(excused::addAll);
            assertThat(left).isEqualTo(excused);
        }
    }

    private boolean isCarriedOut(Address address) {
        return carriedOut.stream().anyMatch(one -> {
            String[] parts = one.split(" ", 2);
            return parts[0].equals(address.method().name()) && address.isBehind(parts[1]);
        });
    }

    private static boolean takesBody(Address address) {
        return Stream.of(address.handler().getMethod().getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(RequestBody.class));
    }

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
            String body = "{\"done\":%1$s,\"percent\":100,\"openChildren\":%1$s}";
            readAgain.sent(officer, "PUT", claim, body, LINES);
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
            carriedOut.add("PUT " + address + "/calendar");
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
            String mine = "/api/organization/stand-ins/mine";
            readAgain.chosen(staff, "POST", "/api/organization/stand-ins", standIn, mine, staff);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(2 * OddTexts.LINES.size() + 1);
    }

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
            String passing = "{\"from\":\"" + partner.unit() + "\",\"to\":\""
                    + walk.party().unit() + "\"," + halt;
            readAgain.sent(head, address + "/transfers", passing, LINES, address + "/transfers", officer);
            readAgain.sent(head, address + "/termination", "{" + halt, LINES + "终", address + "/halts", officer);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(5);
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
            String claim = completion + "/claim";
            String claimed = "{\"done\":%1$s,\"percent\":100,\"targets\":[],\"version\":"
                    + ReadAgain.at(officer.get(claim), "/version") + "}";
            readAgain.sent(officer, claim + "/submission", claimed, LINES + "再", claim, staff);
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
                String again = "{\"reason\":%1$s,\"percent\":60}";
                readAgain.sent(supervisor, told, again, LINES + "再", told, officer);
            }
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(5);
    }

    @Test
    void ofTheOrganization() {
        Walk walk = new Walk(context);
        try (SignedInWire admin = as(walk.person(walk.office, Role.ADMIN))) {
            for (String odd : ODD) {
                String name = odd + Newcomers.unique();
                String unit = "{\"name\":%1$s,\"fullName\":%1$s,\"kind\":\"OFFICE\",\"tier\":\"CITY\"}";
                readAgain.sent(admin, "POST", "/api/organization/units", unit, name);
                String made = readAgain.sent(admin, "POST", "/api/organization/units", unit, "单位" + Newcomers.unique());
                readAgain.sent(admin, "PUT", made, unit.replace("}", ",\"position\":1}"), name + "改");
                String person = "{\"account\":\"a%2$s\",\"name\":%1$s,\"phone\":\"1\",\"password\":\"轻舟已过万重山2020\"}";
                readAgain.sent(admin, "POST", "/api/organization/people", person, odd);
                String somebody = readAgain.sent(admin, "POST", "/api/organization/people", person, "某人");
                readAgain.sent(admin, "PUT", somebody, "{\"name\":%1$s,\"phone\":%1$s}", odd);
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
                readAgain.sent(staff, "POST", "/api/plans", plan, odd);
                String made = readAgain.sent(staff, "POST", "/api/plans", plan, "规划");
                readAgain.sent(staff, "PUT", made, plan, odd + "改");
                String item =
                        "{\"number\":%1$s,\"kind\":\"TASK\",\"title\":%1$s,\"content\":%1$s,\"limitKind\":\"CONTINUOUS\","
                                + "\"acceptanceCriteria\":%1$s,\"formOfResult\":%1$s,\"stages\":[{\"on\":\"2021-01-01\",\"words\":%1$s}],"
                                + "\"indicators\":[{\"name\":%1$s,\"unit\":%1$s,\"targets\":[{\"year\":2021,\"value\":1.5,\"words\":%1$s}]}]}";
                readAgain.sent(staff, "POST", made + "/items", item, odd);
                String one = readAgain.sent(staff, "POST", made + "/items", item, "任务");
                readAgain.sent(staff, "PUT", one, item, odd + "改");
                readAgain.sent(
                        staff,
                        "PUT",
                        made + "/goals",
                        "{\"goals\":[{\"indicator\":{\"name\":%1$s,\"unit\":%1$s}}]}",
                        odd);
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
                readAgain.sent(
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
            walk.the(DecideAnnualPlan.class).decide(walk.year(task), Decision.agree("同意"), walk.staff);
            walk.openReporting(task);
            String report = "{\"progress\":%1$s,\"problems\":%1$s,\"nextSteps\":%1$s}";
            for (String odd : ODD) {
                readAgain.sent(officer, "PUT", year + "/reports/" + lead.unit(), report, odd);
                readAgain.sent(officer, "PUT", year + "/report", report, odd);
            }
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isGreaterThan(2 * ODD.size());
    }

    @Test
    void ofPassingOnPreparingAndTakingBack() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        String journal = "/api/tasks/" + task + "/journal";
        String work = "/api/work/" + item(walk, task, lead);
        Actor.Person colleague = walk.person(lead.unit(), Role.OFFICER);
        try (SignedInWire officer = as(lead.officer());
                SignedInWire leader = as(lead.head());
                SignedInWire asked = as(colleague)) {
            String person = "\"" + colleague.id() + "\"";
            readAgain.sent(
                    officer, work + "/assignment", "{\"to\":" + person + ",\"reason\":%1$s}", LINES, journal, officer);
            readAgain.sent(leader, work + "/assignment/end", "{\"reason\":%1$s}", LINES + "回", journal, officer);
            String helper = "{\"helper\":" + person + "}";
            readAgain.chosen(officer, "POST", work + "/delegation", helper, work + "/delegation", officer);
            readAgain.sent(officer, work + "/delegation/end", "{\"reason\":%1$s}", LINES + "收", journal, officer);
            readAgain.chosen(officer, "POST", work + "/delegation", helper, work + "/delegation", officer);
            readAgain.sent(asked, work + "/preparation", "{\"words\":%1$s}", LINES + "备", "/api/desk", officer);
            String asking = "{\"person\":" + person + ",\"words\":%1$s}";
            readAgain.sent(officer, work + "/co-handlers", asking, LINES, work + "/co-handlers", officer);
            readAgain.sent(officer, work + "/co-handlers/end", asking, LINES + "减", journal, officer);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(8);
    }

    @Test
    void ofTakingBackWhatWasHandedIn() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        walk.writeAnnualPlan(task, lead);
        try (SignedInWire officer = as(lead.officer())) {
            String journal = "/api/tasks/" + task + "/journal";
            String done = "/api/work/"
                    + walk.the(Desk.class)
                            .done(DeskFilter.everything(), Paging.FIRST, lead.officer())
                            .rows()
                            .get(0)
                            .id();
            readAgain.sent(officer, done + "/withdrawal", "{\"reason\":%1$s}", LINES, journal, officer);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isOne();
    }

    @Test
    void ofAskingUnitsAndDecidingOnPlans() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        Party third = walk.party();
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, lead));
        String address = "/api/plans/" + plan;
        String journal = "/api/journal?subject=PLAN:" + plan;
        try (SignedInWire staff = as(walk.staff);
                SignedInWire head = as(walk.officeHead);
                SignedInWire asked = as(lead.officer());
                SignedInWire auditor = as(walk.person(walk.office, Role.AUDITOR))) {
            readAgain.chosen(staff, "PUT", address + "/look-back", "{\"months\":9}", address + "/look-back", staff);
            readAgain.chosen(
                    staff, "POST", address + "/submission", "{\"consultUntil\":\"2020-01-31\"}", "/api/desk", asked);
            String work = "/api/work/"
                    + walk.the(WorkItems.class)
                            .open(TestSteps.GIVE_OPINION, plan.value(), lead.unit())
                            .orElseThrow()
                            .id();
            String unit = "{\"unit\":\"" + third.unit() + "\",\"words\":%1$s}";
            readAgain.sent(staff, work + "/units", unit, LINES, journal, auditor);
            String added = "/api/work/"
                    + walk.the(WorkItems.class)
                            .open(TestSteps.GIVE_OPINION, plan.value(), third.unit())
                            .orElseThrow()
                            .id();
            readAgain.sent(staff, added + "/units/end", "{\"reason\":%1$s}", LINES + "减", journal, auditor);
            String other = "/api/plans/" + walk.draft(2020, 2021, Walk.items(1, lead));
            staff.send("POST", other + "/submission", "{}", "Content-Type: application/json");
            readAgain.sent(head, other + "/approval", RETURNS, LINES + "退", other, staff);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(5);
    }

    @Test
    void ofSigningForManyAndOfSilence() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        Party silent = walk.party();
        List<TaskId> tasks = walk.issue(walk.draft(2020, 2021, Walk.items(2, lead, silent)));
        String address = "/api/tasks/" + tasks.get(0);
        try (SignedInWire officer = as(lead.officer());
                SignedInWire staff = as(walk.staff)) {
            String unit = "\"unit\":\"" + lead.unit() + "\"";
            readAgain.chosen(officer, "POST", address + "/signing", "{" + unit + "}", address, staff);
            assertThat(staff.get(address).body()).contains("SIGNED");
            readAgain.chosen(
                    officer,
                    "POST",
                    "/api/tasks/signing",
                    "{" + unit + ",\"tasks\":[\"" + tasks.get(1) + "\"]}",
                    "/api/tasks/" + tasks.get(1),
                    staff);
            assertThat(staff.get("/api/tasks/" + tasks.get(1)).body()).contains("SIGNED");
            walk.on("2020-01-31");
            walk.on("2020-02-28");
            String ruling = "{\"ruling\":\"TAKEN_AS_SIGNED\",\"words\":%1$s}";
            readAgain.sent(
                    staff,
                    address + "/silence/" + silent.unit() + "/ruling",
                    ruling,
                    LINES,
                    address + "/journal",
                    officer);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(3);
    }

    @Test
    void ofRectificationsAndChildren() {
        Walk walk = new Walk(context);
        Party lead = walk.party();
        UnitId below = new Newcomers(context).unitBelow(lead.unit());
        TaskId task = walk.issuedTask(lead);
        walk.sign(task, lead);
        try (SignedInWire supervisor = as(walk.supervisor);
                SignedInWire staff = as(walk.staff);
                SignedInWire officer = as(lead.officer())) {
            String finding = "{\"unit\":\"" + lead.unit() + "\",\"source\":\"SUPERVISION\",\"problem\":\"渠道渗漏\","
                    + "\"basis\":%1$s,\"demand\":%1$s,\"dueOn\":\"2020-03-31\"}";
            String one = readAgain.sent(supervisor, "POST", "/api/tasks/" + task + "/rectifications", finding, LINES);
            assertThat(one).startsWith("/api/rectifications/");
            String plan =
                    "{\"words\":%1$s,\"measures\":[{\"what\":\"疏通\",\"responsible\":\"张三\",\"until\":\"2020-02-28\"}]}";
            String words = "{\"words\":%1$s}";
            readAgain.sent(officer, one + "/plan", plan, LINES, one, supervisor);
            readAgain.sent(supervisor, one + "/plan/return", words, LINES + "退", one, officer);
            readAgain.sent(officer, one + "/plan", plan, LINES + "再", one, supervisor);
            readAgain.sent(supervisor, one + "/plan/approval", words, LINES + "可", one, officer);
            readAgain.sent(officer, one + "/report", words, LINES + "报", one, supervisor);
            readAgain.sent(supervisor, one + "/return", words, LINES + "返", one, officer);
            readAgain.sent(officer, one + "/report", words, LINES + "补", one, supervisor);
            readAgain.sent(supervisor, one + "/verification", words, LINES + "销", one, officer);
            String children = "/api/tasks/" + task + "/children";
            String rows = "{\"by\":\"" + lead.unit() + "\",\"rows\":[{\"unit\":\"" + below
                    + "\",\"title\":\"修支渠\",\"dueOn\":\"2021-06-30\",\"share\":100}]}";
            readAgain.chosen(officer, "POST", children, rows, children, staff);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(10);
    }

    @Test
    void ofRulesAndModels() {
        Walk walk = new Walk(context);
        PlanId plan = walk.draft(2020, 2021, Walk.items(1, walk.party()));
        String rule = "/api/rules/LIGHTS/" + plan;
        try (SignedInWire admin = as(walk.person(walk.office, Role.ADMIN));
                SignedInWire other = as(walk.person(walk.office, Role.ADMIN))) {
            String numbers = "{\"numbers\":{\"yellowLag\":[5],\"redLag\":[25],\"milestoneDays\":[6]},"
                    + "\"from\":\"2020-02-01\",\"reason\":%1$s,\"version\":0}";
            readAgain.sent(admin, rule + "/changes", numbers, LINES, "/api/rules/changes?scope=" + plan, other);
            String version = "{\"version\":" + ReadAgain.at(admin.get(rule), "/version") + "}";
            readAgain.chosen(admin, "POST", rule + "/withdrawal", version, rule, other);
            String draft = admin.send("POST", "/api/models/planIssue/versions/1/drafts", "")
                    .header("Location");
            String last = draft + "/texts/last";
            String source = ReadAgain.at(admin.get(last), "/source").replace("name=\"规划印发\"", "name=\"规划的印发\"");
            String text = "{\"revision\":1,\"source\":" + ReadAgain.json(source) + "}";
            assertThat(admin.send("PUT", draft + "/texts", text, "Content-Type: application/json")
                            .status())
                    .isEqualTo(200);
            carriedOut.add("PUT " + draft + "/texts");
            assertThat(ReadAgain.at(admin.get(last), "/source")).isEqualTo(source);
            String comment = "{\"element\":\"revisePlan\",\"words\":%1$s}";
            readAgain.sent(other, draft + "/comments", comment, LINES, draft + "/comments", admin);
            readAgain.sent(admin, draft + "/handing-in", "{\"reason\":%1$s}", LINES, draft, other);
            String returned = "{\"reason\":" + ReadAgain.json(LINES + "退") + "}";
            readAgain.chosen(other, "POST", draft + "/return", returned, draft, admin);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(5);
    }

    @Test
    void ofRolesRenamingsAndLeaving() {
        Walk walk = new Walk(context);
        Newcomers newcomers = new Newcomers(context);
        UnitId unit = newcomers.unit();
        UnitId closing = newcomers.unit();
        PersonId somebody = newcomers.personWith(unit, Role.OFFICER);
        String person = "/api/organization/people/" + somebody;
        try (SignedInWire admin = as(walk.person(walk.office, Role.ADMIN))) {
            String role = "{\"unit\":\"" + unit + "\",\"role\":\"DEPARTMENT_HEAD\"}";
            readAgain.chosen(admin, "POST", person + "/roles", role, person, admin);
            admin.send("POST", person + "/roles/revocation", role, "Content-Type: application/json");
            carriedOut.add("POST " + person + "/roles/revocation");
            assertThat(admin.get(person).body()).doesNotContain("DEPARTMENT_HEAD");
            String renaming = "{\"name\":%1$s,\"fullName\":%1$s,\"from\":\"2030-01-01\",\"basis\":%1$s,\"version\":0}";
            readAgain.sent(
                    admin,
                    "POST",
                    "/api/organization/units/" + unit + "/renamings",
                    renaming,
                    "新名" + Newcomers.unique());
            String last = "{\"lastDay\":\"2030-12-31\"}";
            String address = "/api/organization/units/" + closing;
            readAgain.chosen(admin, "POST", address + "/closing", last, address, admin);
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(3);
    }

    @Test
    void ofProposals() {
        Walk walk = new Walk(context);
        Documents documents = new Documents(context);
        try (SignedInWire staff = as(walk.staff)) {
            String text = "{\"text\":" + ReadAgain.json(documents.text()) + "}";
            String made = staff.send("POST", "/api/intake/proposals", text, "Content-Type: application/json")
                    .header("Location");
            String head = "{\"kind\":\"IMPLEMENTING_OPINION\",\"title\":%1$s,\"issuer\":%1$s,\"documentNumber\":%1$s,"
                    + "\"periodStart\":2020,\"periodEnd\":2025}";
            for (String odd : OddTexts.LINES.subList(0, 3)) {
                readAgain.put(staff, made + "/head", head, odd, made);
                String item = "{\"number\":\"9\",\"kind\":\"TASK\",\"title\":%1$s,\"content\":%1$s,\"limitKind\":"
                        + "\"CONTINUOUS\",\"acceptanceCriteria\":%1$s,\"formOfResult\":%1$s}";
                readAgain.sent(staff, made + "/items", "{\"item\":" + item + "}", odd, made, staff);
                readAgain.put(staff, made + "/items/1", "{\"item\":" + item + "}", odd + "改", made);
                readAgain.put(
                        staff,
                        made + "/goals",
                        "{\"goals\":[{\"indicator\":{\"name\":%1$s,\"unit\":%1$s}}]}",
                        odd,
                        made);
            }
        }
        assertThat(readAgain.otherwise()).isEmpty();
        assertThat(readAgain.kept()).isEqualTo(12);
    }

    /** Over what was returned, whatever version it has. */
    private static void again(SignedInWire wire, String address, String form) {
        String[] headers = {"Content-Type: application/json", "If-Match: *"};
        assertThat(wire.send("POST", address, form.formatted("\"续\"", ""), headers)
                        .status())
                .isLessThan(300);
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
