package io.duban.modeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What admins say about each other's drafts, and about elements of them. */
@DubanTest
class CommentsTest {

    private static final String MODEL = "supervisionOrder";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient database;

    private Walk walk;
    private Actor.Person one;
    private Actor.Person other;
    private ModelDraftId draft;

    @BeforeEach
    void aDraftOfTwoAdmins() {
        walk = new Walk(context);
        one = walk.person(walk.office, Role.ADMIN);
        other = walk.person(walk.office, Role.ADMIN);
        draft = walk.the(BeginDraft.class).fromVersion(MODEL, 1, one);
    }

    @AfterEach
    void releaseOurOwnAgain() {
        OwnModels.putBack(context, MODEL);
    }

    @Test
    void areAboutAnElementUnderTheNameThatItHadOrAboutTheWhole() {
        assertThat(write("signOrder", "应由两人签发。", other)).isOne();
        assertThat(write(null, "时限整体偏短。", one)).isEqualTo(2);
        rename();
        assertThat(sheet().open())
                .extracting(ModelComment::number, ModelComment::element, ModelComment::called, ModelComment::text)
                .containsExactly(tuple(1, "signOrder", "签发督办单", "应由两人签发。"), tuple(2, null, "", "时限整体偏短。"));
        assertThat(sheet().name(sheet().open().get(0).writtenBy())).isEqualTo(other.name());
        assertThat(sheet().marked()).isEqualTo("signOrder");
        assertThat(sheet().elements()).contains(new CommentSheet.Element("signOrder", "签发"));
    }

    @Test
    void areSettledOnceByAnyAdmin() {
        int number = write("signOrder", "应由两人签发。", other);
        assertThat(walk.the(ReadComments.class).open(List.of(draft), one)).isEqualTo(Map.of(draft, 1));
        walk.the(SettleComment.class).settle(draft, number, one);
        assertThat(sheet().open()).isEmpty();
        assertThat(sheet().settled()).singleElement().satisfies(comment -> {
            assertThat(comment.settledBy()).isEqualTo(one.id());
            assertThat(comment.settledAt()).isEqualTo(walk.clock().instant());
        });
        assertThat(walk.the(ReadComments.class).open(List.of(draft), one)).isEmpty();
        assertThatThrownBy(() -> walk.the(SettleComment.class).settle(draft, number, other))
                .isInstanceOf(ModelingRefusal.NotNow.class);
        assertThatThrownBy(() -> walk.the(SettleComment.class).settle(draft, 7, other))
                .isInstanceOf(Missing.class);
    }

    @Test
    void saySomethingAboutWhatIsThere() {
        assertThatThrownBy(() -> write("signOrder", "……", other)).isInstanceOf(ModelingRefusal.CommentMissing.class);
        assertThatThrownBy(() -> write("signOrder", "长".repeat(ModelComment.LONGEST + 1), other))
                .isInstanceOf(ModelingRefusal.CommentMissing.class);
        assertThatThrownBy(() -> write("nowhere", "应由两人签发。", other)).isInstanceOf(ModelingRefusal.ElementGone.class);
    }

    /** Saying something about a draft is not drawing it. */
    @Test
    void keepNobodyFromApproving() {
        write("signOrder", "应由两人签发。", other);
        rename();
        walk.the(HandInDraft.class).handIn(draft, "依新规定。", one);
        assertThat(walk.the(ReadDrafts.class).of(draft, other).mayDecide()).isTrue();
        write(null, "可以。", other);
        walk.the(ApproveDraft.class).approve(draft, other);
        assertThatThrownBy(() -> write(null, "晚了。", one)).isInstanceOf(ModelingRefusal.NotNow.class);
        assertThatThrownBy(() -> walk.the(SettleComment.class).settle(draft, 1, one))
                .isInstanceOf(ModelingRefusal.NotNow.class);
        assertThat(sheet().writable()).isFalse();
    }

    @Test
    void areNobodyElses() {
        write("signOrder", "应由两人签发。", other);
        Actor.Person auditor = walk.person(walk.office, Role.AUDITOR);
        assertThat(walk.the(ReadComments.class).of(draft, auditor).open()).hasSize(1);
        assertThatThrownBy(() -> write(null, "我也说一句。", auditor)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.the(SettleComment.class).settle(draft, 1, auditor))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> walk.the(ReadComments.class).of(draft, walk.staff))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void standInTheJournal() {
        int number = write("signOrder", "应由两人签发。", other);
        walk.the(SettleComment.class).settle(draft, number, one);
        assertThat(database.sql(
                                "SELECT act FROM journal_entry WHERE subject_kind = 'MODEL' AND subject_id = ? ORDER BY seq DESC LIMIT 2")
                        .param(ModelSubject.of(MODEL).id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("ModelAct.COMMENT_SETTLED", "ModelAct.DRAFT_COMMENTED");
    }

    private int write(String element, String text, Actor.Person who) {
        return walk.the(CommentOnDraft.class).comment(draft, element, text, who);
    }

    private void rename() {
        String source = walk.the(ReadDrafts.class).text(draft, 0, one).source();
        walk.the(SaveDraft.class).save(draft, 1, source.replace("签发督办单", "签发").getBytes(StandardCharsets.UTF_8), one);
    }

    private CommentSheet sheet() {
        return walk.the(ReadComments.class).of(draft, one);
    }
}
