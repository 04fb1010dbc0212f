package io.duban.browser;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestClock;
import io.duban.Walk;
import io.duban.intake.confirming.TakeInDocument;
import io.duban.modeling.BeginMove;
import io.duban.modeling.CarryOutMoves;
import io.duban.modeling.OwnModels;
import io.duban.modeling.ReleasedModels;
import io.duban.organization.CalendarDay;
import io.duban.organization.Deactivate;
import io.duban.organization.Handover;
import io.duban.organization.Newcomers;
import io.duban.organization.RenameUnit;
import io.duban.organization.SetWorkingDays;
import io.duban.organization.WorkingDays;
import io.duban.plan.PlanId;
import io.duban.plan.SubmitPlan;
import io.duban.report.DecideReport;
import io.duban.report.SubmitConsolidated;
import io.duban.rules.RulesOfTests;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.supervision.DecideOrder;
import io.duban.supervision.OrderText;
import io.duban.supervision.ProposeOrder;
import io.duban.supervision.Rung;
import io.duban.task.ObjectToTask;
import io.duban.task.TaskId;
import io.duban.web.Address;
import io.duban.work.Answer;
import io.duban.work.Decision;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds of every page that a link leads to, as each role, in both languages, on a desktop and on a phone. */
@Tag("browser")
@DubanTest
class EveryPageInBrowserTest {

    private static final int STATES = 2;
    /** A Sunday: what it is called changes no limit. */
    private static final LocalDate FREE_ANYWAY = LocalDate.of(2020, 6, 28);

    /** What lands on another page. */
    private static final Set<String> LEADS_ON = Set.of("/copies/{copy}", "/desk/next");

    /** What a script asks for of a page that is looked at whole: parts of it as they go on. */
    private static final Set<String> PARTS_OF_PAGES = Set.of(
            "/journal/check",
            "/models/moves/{move}/progress",
            "/plans/proposals/{proposal}/rows",
            "/plans/proposals/{proposal}/text",
            "/plans/{plan}/issuing");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<String, Set<String>> looked = new HashMap<>();
    private ForeignWords foreign;
    private Walk walk;
    private Party lead;
    private Party partner;
    private Actor.Person admin;
    private BehindActs behind;

    /** Something waits for everybody: tasks at every step, orders on both sides of their signature, plans before theirs. */
    @BeforeEach
    void aBusyOffice() {
        foreign = new ForeignWords(jdbc);
        walk = new Walk(context);
        named(FREE_ANYWAY, "端午节");
        lead = walk.party();
        partner = walk.party();
        admin = walk.person(walk.office, Role.ADMIN);
        behind = new BehindActs(context, walk, lead, partner);
        behind.silent();
        behind.atItsAnnualPlan();
        behind.suspended();
        behind.rectified();
        behind.writtenOff();
        atTheEnd();
        atItsSigning();
        leftToNobody();
        TaskId ordered = inReporting();
        ordered(ordered);
        behind.lateWith(ordered);
        behind.reporting(inReporting());
        TaskId reviewed = inReporting();
        walk.reportAll(reviewed, lead, partner);
        walk.consolidate(reviewed, lead);
        handedInAgain(reviewed);
        TaskId approved = inReporting();
        walk.reportAll(approved, lead, partner);
        walk.consolidate(approved, lead);
        walk.acceptReview(approved);
        behind.approved(approved);
        PlanId handedIn = walk.draft(2020, 2021, Walk.items(2, lead, partner));
        walk.the(SubmitPlan.class).submit(handedIn, null, walk.staff);
        PlanId asked = walk.draft(2020, 2021, Walk.items(1, lead));
        walk.the(SubmitPlan.class).submit(asked, walk.today().plusDays(20), walk.staff);
        behind.consulted(asked);
        PlanId draft = walk.draft(2020, 2021, Walk.items(1, lead));
        behind.drafted(draft);
        behind.uploaded(draft, admin);
        behind.takenIn(draft);
        behind.drawn(admin);
        behind.counted();
        triedToMove();
        renamed();
        ruled(walk.task(approved).planId());
        walk.the(TakeInDocument.class)
                .text(walk.office, "水网建设实施意见\n一、重点任务\n1.疏浚干流河道。2025年底前疏浚20公里。牵头单位：省水利厅。", walk.staff);
    }

    /** One report was moved to a newer version of its model, and the others wait. */
    private void triedToMove() {
        OwnModels.stopMoves(context);
        int before =
                walk.the(ReleasedModels.class).versions("annualReport").get(0).number();
        OwnModels.release(context, "annualReport");
        BeginMove.Wanted wanted = new BeginMove.Wanted("annualReport", before, Map.of(), "依新规定。", true);
        walk.the(BeginMove.class).toTheNewest(wanted, admin);
        walk.the(CarryOutMoves.class).all();
    }

    /** One change of a rule is over, one in force, one to come. */
    private void ruled(PlanId plan) {
        RulesOfTests rules = new RulesOfTests(context);
        rules.limits(plan, "2020-11-20", 5, 20, 14);
        walk.on("2020-11-20");
        rules.limits(plan, "2020-11-21", 6, 20, 14);
        walk.on("2020-11-21");
        rules.limits(plan, "2020-12-01", 7, 20, 14);
    }

    /** One that is in force and one to come. */
    private void renamed() {
        for (LocalDate from : List.of(walk.today(), walk.today().plusDays(30))) {
            UnitId unit = walk.party().unit();
            walk.the(RenameUnit.class)
                    .rename(
                            new RenameUnit.Request(
                                    unit, 0, "水务局" + Newcomers.unique(), "", from, "冀编办字〔2020〕12号《关于市水利局更名的通知》"),
                            Newcomers.admin());
        }
    }

    private void named(LocalDate day, String name) {
        int seen = walk.the(WorkingDays.class).version();
        walk.the(SetWorkingDays.class).set(List.of(new CalendarDay(day, false, name)), seen, Newcomers.admin());
    }

    @Test
    void breaksNoRuleForAnybody() {
        List<String> faults = new ArrayList<>();
        List<Crawl.Seen> seen = new ArrayList<>();
        for (Actor.Person person : everybody()) {
            try (Window window = Window.of(person, CHROMIUM.window(Window.DESKTOP, 900), port, context)) {
                List<String> paths = new ArrayList<>(behind.of(person));
                paths.add("/");
                Crawl crawl = new Crawl(window.tabs().request(), window.address(), faults::add);
                seen.addAll(lookAt(window, crawl, crawl.from(paths), faults));
            }
        }
        try (Window window = Window.of(behind.colleague, CHROMIUM.window(Window.DESKTOP, 900), port, context)) {
            Crawl crawl = new Crawl(window.tabs().request(), window.address(), faults::add);
            seen.addAll(lookAt(window, crawl, crawl.at(behind.of(behind.colleague)), faults));
        }
        try (Window window = Window.ofNobody(CHROMIUM.window(Window.DESKTOP, 900), port)) {
            Crawl crawl = new Crawl(window.tabs().request(), window.address(), faults::add);
            List<Crawl.Seen> pages = new ArrayList<>(crawl.at(List.of("/sign-in")));
            pages.add(crawl.gone("/first-password/over"));
            seen.addAll(lookAt(window, crawl, pages, faults));
        }
        assertThat(faults).isEmpty();
        assertThat(unseen(seen)).as("pages that nobody has looked at").isEmpty();
        assertThat(seen.stream().map(Crawl.Seen::kind).distinct())
                .as("kinds of page")
                .hasSizeGreaterThan(90);
    }

    private List<Crawl.Seen> lookAt(Window window, Crawl crawl, List<Crawl.Seen> pages, List<String> faults) {
        pages.forEach(page -> look(window, page, "zh", faults));
        window.open("/").switchLanguage();
        pages.stream().map(crawl::again).forEach(page -> lookInEnglish(window, page, faults));
        return pages;
    }

    /** The addresses of pages of which none was among these. */
    private Set<String> unseen(List<Crawl.Seen> seen) {
        List<Address> all = Address.all(mappings);
        Set<String> unseen =
                all.stream().filter(Address::isPage).map(Address::path).collect(Collectors.toCollection(TreeSet::new));
        unseen.removeAll(LEADS_ON);
        unseen.removeAll(PARTS_OF_PAGES);
        seen.stream().map(page -> URI.create(page.address()).getPath()).forEach(path -> all.stream()
                .filter(address -> address.isPage() && address.isBehind(path))
                .min(comparing(address -> address.variables().size()))
                .ifPresent(address -> unseen.remove(address.path())));
        return unseen;
    }

    private void lookInEnglish(Window window, Crawl.Seen page, List<String> faults) {
        assertThat(page.text().selectFirst("html").attr("lang")).isEqualTo("en");
        foreign.in(page.text()).forEach(words -> faults.add(page.kind() + " in English says " + words));
        look(window, page, "en", faults);
    }

    /**
     * A page that looks like one that another person has is looked at once, a kind in so many of its states: what other
     * tests have left in the database would make more of them without end.
     */
    private void look(Window window, Crawl.Seen page, String language, List<String> faults) {
        int most = language.equals("zh") ? STATES : 1;
        Set<String> states = looked.computeIfAbsent(language + page.kind(), kind -> new HashSet<>());
        if (states.size() < most && states.add(page.looks())) {
            window.page().navigate(page.address());
            faults.addAll(window.faultsAtBothWidths(language.equals("zh")));
            faults.addAll(window.faultsOnPaper());
        }
    }

    private List<Actor.Person> everybody() {
        return List.of(
                walk.staff,
                walk.officeHead,
                walk.supervisor,
                walk.person(walk.office, Role.GROUP_LEADER),
                lead.officer(),
                partner.head(),
                admin,
                walk.person(walk.office, Role.AUDITOR));
    }

    /** What changed since the whole was last handed in is shown wherever it is read. */
    private void handedInAgain(TaskId task) {
        Decision back = Decision.giveBack(Answer.TO_LEAD, Set.of(), "请写明存在的问题。");
        walk.the(DecideReport.class).decide(walk.reviewing(task), back, walk.staff);
        walk.the(SubmitConsolidated.class).submit(walk.year(task), Walk.words("各单位工作已汇总，闸门尚未安装。", 55), lead.officer());
    }

    private TaskId inReporting() {
        walk.clock().set(TestClock.START);
        TaskId task = walk.issuedTask(lead, partner);
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
        walk.openReporting(task);
        return task;
    }

    private void ordered(TaskId task) {
        LocalDate due = walk.today().plusDays(10);
        OrderText text = new OrderText(Rung.BLUE, "报送年度报告", "年度报告已逾期", "说明原因并报送", due);
        ProposeOrder propose = walk.the(ProposeOrder.class);
        propose.aboutTask(task, partner.unit(), text, walk.supervisor);
        walk.the(DecideOrder.class)
                .decide(
                        propose.aboutTask(task, lead.unit(), text, walk.supervisor),
                        Decision.agree("").dueOn(due),
                        walk.officeHead);
    }

    private void atItsSigning() {
        walk.clock().set(TestClock.START);
        TaskId task = walk.issuedTask(lead, partner);
        walk.the(ObjectToTask.class)
                .object(task, partner.unit(), new ObjectToTask.Words("不属于我单位职责。", "由牵头单位承担。"), partner.officer());
    }

    private void leftToNobody() {
        walk.clock().set(TestClock.START);
        Party deserted = walk.party();
        TaskId task = walk.issuedTask(deserted);
        walk.sign(task, deserted);
        walk.the(Deactivate.class)
                .deactivate(deserted.officer().id(), new Handover(Integer.MAX_VALUE, null), Newcomers.admin());
    }

    private void atTheEnd() {
        walk.completionReviewed(walk.party());
        walk.clock().set(TestClock.START);
        TaskId claimed = walk.atItsEnd(lead);
        walk.claim(claimed, lead);
        walk.acceptClaim(claimed);
        walk.clock().set(TestClock.START);
        walk.atItsEnd(lead);
        walk.clock().set(TestClock.START);
    }
}
