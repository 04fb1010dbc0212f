package io.duban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.journal.Entries;
import io.duban.journal.JournalEntry;
import io.duban.modeling.IncidentFilter;
import io.duban.modeling.MendIncident;
import io.duban.modeling.ModelingRefusal;
import io.duban.modeling.ReadIncidents;
import io.duban.modeling.WorkListCheck;
import io.duban.organization.Units;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Paging;
import io.duban.shared.Role;
import io.duban.shared.Slice;
import io.duban.shared.Subject;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import io.duban.task.TaskState;
import io.duban.web.As;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a process cannot do by itself is seen, mended, and in nobody else's way. */
@DubanTest
class IncidentsProcessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ManagementService managementService;

    @Autowired
    RuntimeService runtimeService;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party lead;
    Party other;
    Actor.Person admin;
    TaskId task;

    @BeforeEach
    void aTaskToBeSigned() {
        walk = new Walk(context);
        lead = walk.party();
        other = walk.party();
        admin = walk.person(walk.office, Role.ADMIN);
        task = walk.issuedTask(lead, other);
    }

    @AfterEach
    void nothingIsLeftToFail() {
        database.sql("UPDATE task_task SET state = 'IN_PROGRESS' WHERE id = ? AND state = 'COMPLETED'")
                .param(task.value().toString())
                .update();
        walk.runJobs();
    }

    @Test
    void saysWhatFailedWhyHowOftenAndWhoWaits() {
        theYearCannotBegin();
        fail(1);
        assertThat(incident()).hasValueSatisfying(line -> {
            assertThat(line.step()).isEqualTo("开启年度");
            assertThat(line.matter()).isNotNull();
            assertThat(line.matter().subject()).isEqualTo(task.value());
            assertThat(line.incident().words()).contains("refusal.task.notNow");
            assertThat(line.incident().tries()).isEqualTo(1);
            assertThat(line.incident().again()).isAfter(walk.clock().instant());
            assertThat(line.incident().since()).isNull();
            assertThat(line.incident().waiting()).containsExactlyInAnyOrder(lead.unit(), other.unit());
        });
        fail(4);
        assertThat(incident()).hasValueSatisfying(line -> {
            assertThat(line.incident().tries()).isEqualTo(5);
            assertThat(line.incident().again()).isNull();
            assertThat(line.incident().since()).isNotNull();
        });
    }

    @Test
    void holdsUpNoOtherTask() {
        theYearCannotBegin();
        fail(5);
        TaskId next = walk.issuedTask(lead);
        walk.sign(next, lead);
        walk.runJobs();
        assertThat(walk.task(next).year()).isEqualTo(2020);
        assertThat(walk.task(task).year()).isNull();
    }

    @Test
    void isDoneAfterItsCauseWasMendedAndOnRecord() {
        theYearCannotBegin();
        fail(5);
        String id = incident().orElseThrow().incident().id();
        theYearCanBegin();
        walk.the(MendIncident.class).retry(id, admin);
        assertThat(walk.task(task).year()).isEqualTo(2020);
        assertThat(incident()).isEmpty();
        assertThat(acts()).contains("ModelAct.INCIDENT_RETRIED");
        assertThatThrownBy(() -> walk.the(MendIncident.class).retry(id, admin)).isInstanceOf(Missing.class);
    }

    @Test
    void isRefusedWithWhatWentWrongWhenItFailsAgain() {
        theYearCannotBegin();
        fail(5);
        String id = incident().orElseThrow().incident().id();
        assertThatThrownBy(() -> walk.the(MendIncident.class).retry(id, admin))
                .isInstanceOf(ModelingRefusal.IncidentAgain.class);
        assertThat(incident()).isPresent();
        assertThat(acts()).doesNotContain("ModelAct.INCIDENT_RETRIED");
    }

    @Test
    void cannotBeLeftUndoneWhileUnitsWait() {
        theYearCannotBegin();
        fail(1);
        String id = incident().orElseThrow().incident().id();
        assertThatThrownBy(() -> walk.the(MendIncident.class).skip(id, "不要了", admin))
                .isInstanceOf(ModelingRefusal.WaitedFor.class);
    }

    @Test
    void latenessThatCannotBeNotedKeepsNobodyWaitingAndCanBeLeftUndone() {
        latenessCannotBeNoted();
        ReadIncidents.Line late = incident().orElseThrow();
        assertThat(late.incident().aside()).isTrue();
        assertThat(late.incident().waiting()).isEmpty();
        MendIncident mend = walk.the(MendIncident.class);
        assertThatThrownBy(() -> mend.skip(late.incident().id(), " ", admin))
                .isInstanceOf(ModelingRefusal.ReasonRequired.class);
        mend.skip(late.incident().id(), "该单位已经函告", admin);
        assertThat(incident()).isEmpty();
        assertThat(acts()).contains("ModelAct.INCIDENT_SKIPPED");
        walk.sign(task, other);
        walk.runJobs();
        assertThat(walk.task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void areReadByAuditorsAndMendedByAdminsOnly() {
        theYearCannotBegin();
        fail(1);
        String id = incident().orElseThrow().incident().id();
        Actor.Person auditor = walk.person(walk.office, Role.AUDITOR);
        assertThat(walk.the(ReadIncidents.class).count(auditor)).isPositive();
        assertThatThrownBy(() -> walk.the(MendIncident.class).retry(id, auditor))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.the(MendIncident.class).retry(id, walk.officeHead))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.the(ReadIncidents.class)
                        .page(IncidentFilter.ALL, Paging.FIRST, Locale.CHINESE, lead.officer()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void standOnAPageWithWhatCanBeDone() throws Exception {
        theYearCannotBegin();
        fail(5);
        Document page = page("/operations", admin, "zh");
        String row = page.select("main tbody tr").stream()
                .map(one -> one.text())
                .filter(text -> text.contains(nameOf(lead)))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains("试过 5 次", "不再自动试", nameOf(lead), "现在再试");
        assertThat(row).doesNotContain("不做了");
        assertThat(page("/operations", walk.person(walk.office, Role.AUDITOR), "en")
                        .select("main")
                        .text())
                .contains("tried 5 times")
                .doesNotContain("Try again now");
        assertThat(page("/", admin, "zh").select("[data-incidents]").attr("href"))
                .isEqualTo("/operations");
        mvc.perform(get("/operations").with(As.person(lead.officer().id(), "承办人")))
                .andExpect(status().isForbidden());
    }

    @Test
    void areCountedAtTheStepOfTheVersionWhereTheyHappenedAndTheNumberOpensThem() throws Exception {
        theYearCannotBegin();
        fail(5);
        Element number = page("/models/taskLife/running", admin, "zh")
                .select("tr:contains(开启年度) [data-failed]")
                .first();
        assertThat(number).isNotNull();
        long failed = Long.parseLong(number.text());

        Document opened = page(number.attr("href"), admin, "zh");

        assertThat(opened.select("[data-narrowed]").text()).contains("只列出所选环节");
        assertThat(opened.select("main table").first().select("tbody tr"))
                .hasSize((int) failed)
                .allMatch(row -> row.text().contains("开启年度"))
                .anyMatch(row -> row.text().contains(nameOf(lead)));
        assertThat(page("/operations?model=annualReport", admin, "zh").select("tr:contains(开启年度)"))
                .isEmpty();
        assertThat(page("/operations?number=9999", admin, "zh").select("tr:contains(开启年度)"))
                .isEmpty();
    }

    @Test
    void theWorkListIsCheckedOnceADayOnWhicheverNodeIsFirst() {
        ReconcileWork reconcile = walk.the(ReconcileWork.class);
        walk.clock().advance(Duration.ofDays(400));
        reconcile.daily();
        reconcile.daily();
        List<WorkListCheck> checks = walk.the(ReadIncidents.class).checks(admin);
        assertThat(checks).filteredOn(check -> check.day().equals(walk.today())).hasSize(1);
        assertThat(checks.get(0)).satisfies(check -> {
            assertThat(check.endedAt()).isNotNull();
            assertThat(check.isClean()).isTrue();
        });
    }

    private Document page(String path, Actor.Person who, String language) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(path).with(As.person(who.id(), "某人")).cookie(new Cookie("duban-language", language)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private String nameOf(Party party) {
        return walk.the(Units.class).names(List.of(party.unit())).get(party.unit());
    }

    private Optional<ReadIncidents.Line> incident() {
        Slice<ReadIncidents.Line> page =
                walk.the(ReadIncidents.class).page(IncidentFilter.ALL, Paging.FIRST, Locale.CHINESE, admin);
        return page.rows().stream()
                .filter(line -> line.incident().subject().equals(task.value()))
                .findFirst();
    }

    private List<String> acts() {
        return walk
                .the(Entries.class)
                .ofSubject(new Entries.Part(Subject.of(Subject.Kind.TASK, task), null, null, null), 50)
                .stream()
                .map(JournalEntry::act)
                .toList();
    }

    /** Its row says what cannot be, as after a fault in the data. */
    private void theYearCannotBegin() {
        walk.the(SignFor.class).signFor(task, lead.unit(), lead.officer());
        walk.the(SignFor.class).signFor(task, other.unit(), other.officer());
        state("COMPLETED");
    }

    private void theYearCanBegin() {
        state("ISSUED");
    }

    private void state(String state) {
        database.sql("UPDATE task_task SET state = ? WHERE id = ?")
                .params(state, task.value().toString())
                .update();
    }

    private void latenessCannotBeNoted() {
        walk.sign(task, lead);
        database.sql("DELETE FROM task_duty WHERE task_id = ? AND unit_id = ?")
                .params(task.value().toString(), other.unit().value().toString())
                .update();
        walk.clock().advance(Duration.ofDays(30));
        fail(5);
    }

    /** As the engine's own threads do it, which note the failure. */
    private void fail(int times) {
        for (int count = 0; count < times; count++) {
            walk.clock().advance(Duration.ofMinutes(6));
            walk.the(EngineClock.class).follow();
            due().forEach(this::attempt);
        }
    }

    private List<Job> due() {
        Set<String> processes =
                runtimeService
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(task.value().toString())
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return managementService.createJobQuery().executable().list().stream()
                .filter(job -> processes.contains(job.getProcessInstanceId()))
                .toList();
    }

    private void attempt(Job job) {
        assertThatThrownBy(() -> ExecuteJobHelper.executeJob(job.getId(), configuration.getCommandExecutorTxRequired()))
                .isInstanceOf(RuntimeException.class);
    }
}
