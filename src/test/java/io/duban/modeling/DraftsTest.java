package io.duban.modeling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.organization.Barred;
import io.duban.shared.Actor;
import io.duban.shared.Change;
import io.duban.shared.Grant;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Refusal;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class DraftsTest {

    private static final String MODEL = "supervisionOrder";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    private Walk walk;
    private Actor.Person one;
    private Actor.Person other;

    @BeforeEach
    void twoAdmins() {
        walk = new Walk(context);
        one = walk.person(walk.office, Role.ADMIN);
        other = walk.person(walk.office, Role.ADMIN);
    }

    @AfterEach
    void releaseOurOwnAgain() {
        OwnModels.putBack(context, MODEL);
    }

    @Test
    void keepsEveryTextAndWhoSavedIt() {
        ModelDraftId draft = begun();
        save(draft, 1, renamed("发出一"), one);
        save(draft, 2, renamed("发出二"), other);
        assertThat(walk.the(ReadDrafts.class).of(draft, one).texts())
                .extracting(DraftSheet.Text::revision, DraftSheet.Text::savedBy)
                .containsExactly(tuple(3, other.name()), tuple(2, one.name()), tuple(1, one.name()));
        assertThat(walk.the(ReadDrafts.class).text(draft, 2, one).source()).contains("发出一");
    }

    @Test
    void tellsTheSecondOfTwoWhoSavesAndWritesNothingOver() {
        ModelDraftId draft = begun();
        save(draft, 1, renamed("先存的"), one);
        assertThatThrownBy(() -> save(draft, 1, renamed("后存的"), other))
                .isInstanceOfSatisfying(ModelingRefusal.SavedMeanwhile.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(one.name(), 2));
        assertThat(walk.the(ReadDrafts.class).text(draft, 0, one).source()).contains("先存的");
    }

    @Test
    void namesTheOthersWhoHaveItOpen() {
        ModelDraftId draft = begun();
        walk.the(SaveDraft.class).seen(draft, one);
        walk.the(SaveDraft.class).seen(draft, other);
        assertThat(walk.the(ReadDrafts.class).readers(draft, one)).containsExactly(other.name());
    }

    @Test
    void takesNoFileThatReachesBeyondItselfOrIsAboutSomethingElse() {
        String packaged = packaged();
        refuses(
                packaged.replace(
                        "<bpmn:definitions",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><bpmn:definitions"),
                ModelingRefusal.NotReadable.class);
        refuses("不是 XML", ModelingRefusal.NotReadable.class);
        refuses("<html/>", ModelingRefusal.NotReadable.class);
        refuses("", ModelingRefusal.NothingUploaded.class);
        refuses(packaged.replace("id=\"" + MODEL + "\"", "id=\"other\""), ModelingRefusal.OtherModel.class);
        refuses(packaged + " ".repeat(3 * 1024 * 1024), ModelingRefusal.NotReadable.class);
    }

    @Test
    void isNotApprovedByTheAdminInWhosePlaceItWasDrawn() {
        Actor.Person someone = walk.person(walk.office, Role.OFFICE_STAFF);
        Actor.Person inPlaceOfOther = new Actor.Person(
                someone.id(), someone.name(), List.of(new Grant(walk.office, Role.ADMIN, other.asName())));
        ModelDraftId draft = begun();
        save(draft, 1, renamed("发出"), inPlaceOfOther);
        handIn(draft, one);

        assertThat(walk.the(ReadDrafts.class).of(draft, other).mayDecide()).isFalse();
        assertThatThrownBy(() -> approve(draft, other)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> approve(draft, inPlaceOfOther)).isInstanceOf(Barred.class);
    }

    @Test
    void isApprovedByAnotherAdminOnlyAndByNoAuditor() {
        ModelDraftId draft = begun();
        save(draft, 1, renamed("发出"), other);
        handIn(draft, one);
        Actor.Person third = walk.person(walk.office, Role.ADMIN);
        assertThat(walk.the(ReadDrafts.class).of(draft, one).mayDecide()).isFalse();
        assertThat(walk.the(ReadDrafts.class).of(draft, third).mayDecide()).isTrue();
        assertThatThrownBy(() -> approve(draft, one)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> approve(draft, other)).isInstanceOf(Barred.class);
        assertThatThrownBy(() -> approve(draft, walk.person(walk.office, Role.AUDITOR)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> approve(draft, walk.officeHead)).isInstanceOf(NotPermitted.class);
        int number = approve(draft, third);
        assertThat(walk.the(ReadModels.class).of(MODEL, third).inForce()).satisfies(version -> {
            assertThat(version.number()).isEqualTo(number);
            assertThat(version.drawnBy()).isEqualTo(one.name());
            assertThat(version.approvedBy()).isEqualTo(third.name());
        });
        assertThatThrownBy(() -> approve(draft, third)).isInstanceOf(ModelingRefusal.NotNow.class);
    }

    @Test
    void isOnRecordFromItsBeginningToItsRelease() {
        ModelDraftId draft = begun();
        handIn(draft, one);
        walk.the(ApproveDraft.class).giveBack(draft, "请写明依据。", other);
        handIn(draft, one);
        walk.the(HandInDraft.class).takeBack(draft, one);
        handIn(draft, one);
        approve(draft, other);
        assertThat(database.sql(
                                "SELECT act FROM journal_entry WHERE subject_kind = 'MODEL' AND subject_id = ? ORDER BY seq DESC LIMIT 7")
                        .param(ModelSubject.of(MODEL).id().toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "ModelAct.RELEASED",
                        "ModelAct.DRAFT_HANDED_IN",
                        "ModelAct.DRAFT_TAKEN_BACK",
                        "ModelAct.DRAFT_HANDED_IN",
                        "ModelAct.DRAFT_RETURNED",
                        "ModelAct.DRAFT_HANDED_IN",
                        "ModelAct.DRAFT_BEGUN");
    }

    @Test
    void goesBackToAnOlderVersionAsANewOne() {
        int before = walk.the(ReadModels.class).of(MODEL, one).inForce().number();
        ModelDraftId draft = begun();
        save(draft, 1, renamed("改过名称"), one);
        handIn(draft, one);
        approve(draft, other);
        ModelDraftId back = walk.the(BeginDraft.class).fromVersion(MODEL, before, other);
        handIn(back, other);
        int number = approve(back, one);
        assertThat(number).isEqualTo(before + 2);
        assertThat(source(number)).isEqualTo(source(before));
        assertThat(source(before + 1)).contains("改过名称");
    }

    @Test
    void saysInWhatItDiffersFromWhatIsInForce() {
        ModelDraftId draft = begun();
        assertThat(walk.the(ReadDrafts.class).changes(draft, one)).isEmpty();
        String changed = renamed("发起督办")
                .replace("value=\"orderReply\"", "value=\"within:3\"")
                .replaceAll("(?s)<bpmn:sequenceFlow id=\"orderSignedToRefused\".*?</bpmn:sequenceFlow>", "")
                .replace("</bpmn:process>", "<bpmn:userTask id=\"more\" name=\"再核\"/></bpmn:process>");
        save(draft, 1, changed, one);
        assertThat(walk.the(ReadDrafts.class).changes(draft, one))
                .extracting(ModelChange::difference, ModelChange::element)
                .contains(
                        tuple(ModelChange.Difference.CHANGED, "proposed"),
                        tuple(ModelChange.Difference.CHANGED, "replyToOrder"),
                        tuple(ModelChange.Difference.ADDED, "more"),
                        tuple(ModelChange.Difference.REMOVED, "orderSignedToRefused"));
        assertThat(walk.the(ReadDrafts.class).changes(draft, one))
                .filteredOn(change -> change.element().equals("replyToOrder"))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.details()).containsExactly(new Change("until", "orderReply", "within:3")));
    }

    @Test
    void isComparedWithAnyVersionAndAnyVersionWithAnother() {
        int before = walk.the(ReadModels.class).of(MODEL, one).inForce().number();
        ModelDraftId draft = begun();
        save(draft, 1, renamed("发起督办"), one);
        handIn(draft, one);
        int number = approve(draft, other);
        ModelDraftId next = begun();
        save(next, 1, renamed("再改"), one);

        assertThat(compared(String.valueOf(before), String.valueOf(number))).containsExactly("name 发起督办");
        assertThat(compared(String.valueOf(before), next.toString())).containsExactly("name 再改");
        assertThat(compared(String.valueOf(number), String.valueOf(number))).isEmpty();
        assertThatThrownBy(() -> compared(String.valueOf(number), String.valueOf(number + 1)))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> walk.the(CompareModels.class)
                        .of("taskLife", ModelSide.of("1"), ModelSide.of(next.toString()), one))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(
                        () -> walk.the(CompareModels.class).of(MODEL, ModelSide.of("1"), ModelSide.of("1"), walk.staff))
                .isInstanceOf(NotPermitted.class);
    }

    private List<String> compared(String from, String to) {
        return walk.the(CompareModels.class).of(MODEL, ModelSide.of(from), ModelSide.of(to), one).changes().stream()
                .flatMap(change -> change.details().stream())
                .map(detail -> detail.field() + " " + detail.after())
                .toList();
    }

    @Test
    void asksForAReasonAndForADraftWithoutFaults() {
        ModelDraftId draft = begun();
        assertThatThrownBy(() -> walk.the(HandInDraft.class).handIn(draft, " ", one))
                .isInstanceOf(ModelingRefusal.ReasonRequired.class);
        save(draft, 1, packaged().replace("value=\"decideOrder\"", "value=\"nobody\""), one);
        assertThat(walk.the(ReadDrafts.class).of(draft, one).findings()).isNotEmpty();
        assertThatThrownBy(() -> handIn(draft, one)).isInstanceOf(ModelingRefusal.Unsound.class);
    }

    @Test
    void isThrownAwayAndListedNoMore() {
        ModelDraftId draft = begun();
        walk.the(DiscardDraft.class).discard(draft, 0, other);
        assertThat(walk.the(ReadDrafts.class).open(one))
                .extracting(ModelDraft::id)
                .doesNotContain(draft);
        assertThatThrownBy(() -> save(draft, 1, packaged(), one)).isInstanceOf(ModelingRefusal.NotNow.class);
    }

    @Test
    void isNotThrownAwayWithWhatWasDrawnMeanwhile() {
        ModelDraftId draft = begun();
        save(draft, 1, packaged(), one);
        assertThatThrownBy(() -> walk.the(DiscardDraft.class).discard(draft, 0, other))
                .isInstanceOf(StaleAggregate.class);
        int saved = save(draft, 2, packaged(), one).version();
        walk.the(DiscardDraft.class).discard(draft, saved, other);
    }

    @Test
    void isNothingForOthers() {
        ModelDraftId draft = begun();
        Actor.Person auditor = walk.person(walk.office, Role.AUDITOR);
        assertThat(walk.the(ReadDrafts.class).of(draft, auditor).draft().id()).isEqualTo(draft);
        for (Actor.Person who : List.of(auditor, walk.staff, walk.officeHead)) {
            assertThatThrownBy(() -> save(draft, 1, packaged(), who)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.the(BeginDraft.class).fromVersion(MODEL, 1, who))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> walk.the(DiscardDraft.class).discard(draft, 0, who))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> walk.the(BeginDraft.class).fromVersion("unheardOf", 1, one))
                .isInstanceOf(Missing.class);
    }

    private void refuses(String file, Class<? extends Refusal> as) {
        assertThatThrownBy(() -> walk.the(BeginDraft.class).fromFile(MODEL, file.getBytes(UTF_8), one))
                .isInstanceOf(as);
    }

    private ModelDraftId begun() {
        int number = walk.the(ReadModels.class).of(MODEL, one).inForce().number();
        return walk.the(BeginDraft.class).fromVersion(MODEL, number, one);
    }

    private SaveDraft.Saved save(ModelDraftId draft, int revision, String source, Actor.Person who) {
        return walk.the(SaveDraft.class).save(draft, revision, source.getBytes(UTF_8), who);
    }

    private void handIn(ModelDraftId draft, Actor.Person who) {
        walk.the(HandInDraft.class).handIn(draft, "试行后调整。", who);
    }

    private int approve(ModelDraftId draft, Actor.Person who) {
        return walk.the(ApproveDraft.class).approve(draft, who);
    }

    private String renamed(String name) {
        return packaged().replaceFirst("(<bpmn:startEvent id=\"\\w+\") name=\"[^\"]*\"", "$1 name=\"" + name + "\"");
    }

    private String packaged() {
        return new String(walk.the(ReleasedModels.class).packaged(MODEL), UTF_8);
    }

    private String source(int number) {
        return new String(walk.the(ReleasedModels.class).source(MODEL, number), UTF_8);
    }
}
