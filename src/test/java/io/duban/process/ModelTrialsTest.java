package io.duban.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.modeling.BeginDraft;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ModelingRefusal;
import io.duban.modeling.ReleasedModels;
import io.duban.modeling.Trial;
import io.duban.modeling.TryDraft;
import io.duban.modeling.trying.ModelTrials;
import io.duban.modeling.trying.TrialCase;
import io.duban.modeling.trying.TrialChange;
import io.duban.modeling.trying.TrialCourse;
import io.duban.modeling.trying.TrialEnd;
import io.duban.modeling.trying.TrialEvent;
import io.duban.modeling.trying.TrialRow;
import io.duban.modeling.trying.TrialUnit;
import io.duban.rules.DueRules;
import io.duban.shared.Actor;
import io.duban.shared.NotPermitted;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.shared.WorkingCalendar;
import io.duban.work.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Models tried on made-up matters, on an engine that is gone afterwards. */
@DubanTest
class ModelTrialsTest {

    private static final LocalDate FROM = LocalDate.of(2020, 3, 2);
    private static final Map<String, ModelTrials.Courses> OWN = new HashMap<>();
    private static final TrialUnit LEAD = TrialUnit.of(TrialUnit.UnitRole.LEAD, 1);
    private static final TrialUnit SECOND = TrialUnit.of(TrialUnit.UnitRole.UNIT, 2);

    @Autowired
    ApplicationContext context;

    @Autowired
    ModelTrials trials;

    @Autowired
    ReleasedModels released;

    @Autowired
    JdbcClient database;

    private Walk walk;
    private Actor.Person admin;

    @BeforeEach
    void anAdmin() {
        walk = new Walk(context);
        admin = walk.person(walk.office, Role.ADMIN);
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void leadsEveryModelOfOursToAnEndUnlessTheUnitThatIsAskedIsSilent(Model model) {
        ModelTrials.Courses courses = own(model.key());

        assertThat(courses.tried()).extracting(TrialCourse::kind).containsExactly(TrialCase.values());
        assertThat(courses.tried())
                .filteredOn(course -> course.kind() != TrialCase.SILENT_UNIT)
                .allSatisfy(course ->
                        assertThat(course.end().kind()).as("%s", course).isEqualTo(TrialEnd.Outcome.ENDED));
        assertThat(course(courses.tried(), TrialCase.SILENT_UNIT).end().kind())
                .isIn(TrialEnd.Outcome.ENDED, TrialEnd.Outcome.HANGS);
        assertThat(courses.tried()).isEqualTo(courses.inForce());
    }

    @Test
    void countersigningIsComeToInEachCaseAndIsNamedAsNew() throws IOException {
        Trial trial = tried("annualReport", Variant.countersigned().drawn("countersign"));

        assertThat(trial.cases()).extracting(one -> one.course().kind()).containsExactly(TrialCase.values());
        assertThat(trial.cases())
                .filteredOn(one -> one.course().kind() != TrialCase.SILENT_UNIT)
                .allSatisfy(one -> {
                    List<TrialRow> rows = at(one.course(), "countersign");
                    assertThat(rows).isNotEmpty();
                    assertThat(rows.get(0).roles()).containsExactly(Role.DEPARTMENT_HEAD);
                    assertThat(rows.get(0).units()).hasSize(one.course().kind().units());
                    assertThat(one.changes())
                            .filteredOn(change -> change.kind() == TrialChange.Shift.ADDED)
                            .extracting(change -> change.place().name())
                            .contains("部门负责人会签");
                });
        Trial.Tried punctual = trial.cases().get(0);
        assertThat(punctual.changes())
                .filteredOn(change -> change.place().element().equals("reviewReport"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(TrialChange.Shift.LATER);
                    assertThat(change.workingDays()).isEqualTo(5);
                });
        assertThat(punctual.course().passed()).contains("consolidateToReviewReport", "countersign", "approved");
    }

    @Test
    void aUnitThatIsNamedByItselfIsAskedByItsName() throws IOException {
        UnitId justice = walk.party().unit();
        String model = Files.readString(Path.of("processes/annual-report.bpmn"))
                .replace("value=\"office:OFFICE_STAFF\"", "value=\"named/" + justice + ":OFFICER\"");
        ModelDraftId draft = walk.the(BeginDraft.class).fromFile("annualReport", model.getBytes(UTF_8), admin);
        Trial trial = walk.the(TryDraft.class).of(draft, admin);

        assertThat(at(trial.cases().get(0).course(), "reviewReport").get(0).units())
                .containsExactly(TrialUnit.named(justice));
    }

    @Test
    void saysWhoIsAskedWhenAndWhatIsAnswered() {
        TrialCourse report = course(by("annualReport"), TrialCase.PUNCTUAL);

        assertThat(report.begins()).isEqualTo(LocalDate.of(2020, 11, 15));
        TrialRow written = at(report, "writeReport").get(0);
        assertThat(written.units()).containsExactly(LEAD, SECOND, TrialUnit.of(TrialUnit.UnitRole.UNIT, 3));
        assertThat(written.roles()).containsExactly(Role.OFFICER);
        assertThat(written.on()).isEqualTo(LocalDate.of(2020, 11, 15));
        assertThat(written.dueOn()).isEqualTo(LocalDate.of(2020, 12, 10));
        assertThat(written.doneOn()).isEqualTo(LocalDate.of(2020, 12, 10));
        assertThat(written.isLate()).isFalse();
        assertThat(at(report, "reviewReport").get(0).answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(report.rows().get(report.rows().size() - 1).kind()).isEqualTo(TrialEvent.EventKind.END);
    }

    @Test
    void timersGoOffWhereAllAreLate() {
        TrialCourse report = course(by("annualReport"), TrialCase.LATE);

        assertThat(at(report, "reportDue").get(0).on()).isEqualTo(LocalDate.of(2020, 12, 10));
        assertThat(at(report, "noteLateReport")).isNotEmpty();
        assertThat(at(report, "writeReport").get(0).doneOn()).isEqualTo(LocalDate.of(2020, 12, 17));
        assertThat(at(report, "writeReport").get(0).isLate()).isTrue();
    }

    @Test
    void everyReturnThatIsDrawnIsTakenOnce() {
        TrialCourse report = course(by("annualReport"), TrialCase.RETURNED);

        assertThat(at(report, "approveReport"))
                .extracting(TrialRow::answer)
                .containsExactly(Answer.TO_OFFICE, Answer.TO_LEAD, Answer.TO_UNITS, Answer.APPROVED);
        assertThat(report.passed())
                .contains("reviewedToUnitReports", "reportApprovedToUnitReports", "unitApprovedToWriteReport");
        assertThat(at(report, "writeReport"))
                .filteredOn(row -> row.units().equals(List.of(SECOND)))
                .as("only the unit to which it was returned is asked again")
                .hasSize(2);
    }

    @Test
    void oneUnitObjectsAndIsAskedAgain() {
        TrialCourse signing = course(by("taskSigning"), TrialCase.OBJECTED);

        assertThat(at(signing, "answerObjection")).extracting(TrialRow::answer).containsExactly(Answer.ADJUSTED);
        assertThat(at(signing, "signFor"))
                .filteredOn(row -> row.units().equals(List.of(SECOND)))
                .extracting(TrialRow::answer)
                .containsExactly(Answer.OBJECTED, Answer.SIGNED);
    }

    @Test
    void theOfficeDecidesForASilentUnit() {
        TrialCourse signing = course(by("taskSigning"), TrialCase.SILENT_UNIT);

        assertThat(at(signing, "decideSilence"))
                .extracting(TrialRow::answer)
                .containsExactly(Answer.WAITED, Answer.TAKEN_AS_SIGNED);
        assertThat(signing.end().kind()).isEqualTo(TrialEnd.Outcome.ENDED);
    }

    @Test
    void tellsWhereAWayWaitsForEver() throws IOException {
        Variant nobodyDecides = Variant.of("task-signing.bpmn")
                .instead("noteLateSigningToAwaitChase", "noteLateSigning", "lateNoted")
                .without(
                        "awaitChaseToDecideSilence",
                        "decideSilenceToDecided",
                        "decidedToAwaitChase",
                        "decidedToAnswered",
                        "awaitChase",
                        "decideSilence",
                        "decided")
                .saying(
                        "<bpmn:endEvent id=\"answered\"",
                        "<bpmn:endEvent id=\"lateNoted\" name=\"已记录逾期\"><bpmn:extensionElements><camunda:properties>"
                                + "<camunda:property name=\"name.en\" value=\"Lateness noted\"/></camunda:properties>"
                                + "</bpmn:extensionElements></bpmn:endEvent><bpmn:endEvent id=\"answered\"")
                .drawn("lateNoted");
        Trial trial = tried("taskSigning", nobodyDecides);

        Trial.Tried silent = trial.cases().get(TrialCase.SILENT_UNIT.ordinal());
        assertThat(silent.course().end().kind()).isEqualTo(TrialEnd.Outcome.HANGS);
        assertThat(silent.course().end().places())
                .extracting(place -> place.element())
                .containsExactly("signFor");
        assertThat(silent.course().standing()).contains("signFor");
        assertThat(silent.inForce().end().kind()).isEqualTo(TrialEnd.Outcome.ENDED);
        assertThat(silent.changes())
                .filteredOn(change -> change.kind() == TrialChange.Shift.GONE)
                .extracting(change -> change.place().element())
                .contains("decideSilence", "allAnswered");
        assertThat(trial.cases().get(0).isSame()).isTrue();
    }

    @Test
    void givesUpWhatNeverEnds() throws IOException {
        byte[] circling = Variant.of("change-request.bpmn")
                .instead("changeReviewedToDecideChange", "changeReviewed", "writeChange")
                .text();

        TrialCourse punctual =
                course(trials.run("changeRequest", circling, FROM).tried(), TrialCase.PUNCTUAL);

        assertThat(punctual.end().kind()).isEqualTo(TrialEnd.Outcome.ENDLESS);
    }

    @Test
    void tellsWhatCannotBeDone() throws IOException {
        byte[] nobody = Variant.of("change-request.bpmn")
                .saying("value=\"office:OFFICE_STAFF\"", "value=\"unit:OFFICE_STAFF\"")
                .text();

        TrialCourse punctual = course(trials.run("changeRequest", nobody, FROM).tried(), TrialCase.PUNCTUAL);

        assertThat(punctual.end().kind()).isEqualTo(TrialEnd.Outcome.BROKE);
        assertThat(punctual.end().failure()).isNotNull();
    }

    @Test
    void leavesNothingBehind() throws IOException {
        ModelDraftId draft = begun("annualReport", Variant.countersigned().drawn("countersign"));
        Map<String, Long> before = rows();
        assertThat(before).containsKeys("task_task", "journal_entry", "ACT_RU_TASK", "ACT_RE_PROCDEF");

        walk.the(TryDraft.class).of(draft, admin);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void isNotTriedWhereTheChecksFindFault() throws IOException {
        ModelDraftId draft = begun(
                "changeRequest",
                Variant.of("change-request.bpmn").saying("value=\"office:OFFICE_STAFF\"", "value=\"\""));

        assertThatThrownBy(() -> walk.the(TryDraft.class).of(draft, admin)).isInstanceOf(ModelingRefusal.Unsound.class);
    }

    @Test
    void isForAdminsAndAuditors() throws IOException {
        ModelDraftId draft = begun("changeRequest", Variant.of("change-request.bpmn"));

        assertThatThrownBy(() -> walk.the(TryDraft.class).of(draft, walk.staff)).isInstanceOf(NotPermitted.class);
        Actor.Person auditor = walk.person(walk.office, Role.AUDITOR);
        assertThat(walk.the(TryDraft.class).of(draft, auditor).cases()).hasSize(TrialCase.values().length);
    }

    @Test
    void everyWordOfTheModelsStandsForSomethingOnTrial() {
        TrialClock clock = new TrialClock();
        MadeUpMatter matter = new MadeUpMatter(new WorkingCalendar(Map.of()), clock);
        Map<Object, Object> beans = TrialBeans.of(matter, walk.the(DueRules.class), clock, work -> execution -> {});
        assertThat(ModelVocabulary.expressions())
                .extracting(expression -> expression.replaceFirst("^\\$\\{(\\w+).*$", "$1"))
                .filteredOn(name -> !name.equals(Variable.UNIT.name()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(beans).containsKey(name));
    }

    private List<TrialCourse> by(String model) {
        return own(model).tried();
    }

    /** Each once: an engine is made for it. */
    private ModelTrials.Courses own(String model) {
        return OWN.computeIfAbsent(model, key -> trials.run(key, released.packaged(key), FROM));
    }

    private static TrialCourse course(List<TrialCourse> courses, TrialCase kind) {
        return courses.get(kind.ordinal());
    }

    private static List<TrialRow> at(TrialCourse course, String element) {
        return course.rows().stream()
                .filter(row -> row.place().element().equals(element))
                .toList();
    }

    private Trial tried(String model, Variant drawn) {
        return walk.the(TryDraft.class).of(begun(model, drawn), admin);
    }

    private ModelDraftId begun(String model, Variant drawn) {
        return walk.the(BeginDraft.class).fromFile(model, drawn.text(), admin);
    }

    /** Of every table, the engine's as well. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        database.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        database.sql("SELECT COUNT(*) FROM " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
