package io.duban.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import io.duban.shared.VersionNotNamed;
import io.duban.task.TaskId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Instant NOW = Instant.parse("2020-12-01T02:00:00Z");
    private static final PersonId WRITER = PersonId.next();
    private static final PersonId SENDER = PersonId.next();
    private static final PersonId HEAD = PersonId.next();

    @Test
    void aPartIsReleasedByItsHeadAfterItWasHandedIn() {
        Report released = handedIn(ReportPart.UNIT).agreed(ReportMove.RELEASE, NOW);

        assertThat(released.state()).isEqualTo(ReportState.RELEASED);
        assertThat(released.course().approvedAt()).isEqualTo(NOW);
    }

    @Test
    void whatWasHandedInIsWrittenInAgainOnlyAfterAReturn() {
        Report report = handedIn(ReportPart.UNIT);

        assertThatThrownBy(() -> report.saved(new ReportDraft(content("改"), null), WRITER, NOW))
                .isInstanceOf(ReportRefusal.AlreadyHandedIn.class);
        assertThat(report.returned(ReportMove.RETURN_PART)
                        .saved(new ReportDraft(content("改"), null), WRITER, NOW)
                        .content()
                        .progress())
                .isEqualTo("改");
    }

    @Test
    void isSettledOnceAndOnlyWhenItWasHandedIn() {
        Report settled = handedIn(ReportPart.WHOLE).agreed(ReportMove.APPROVE, NOW);
        assertThat(settled.state()).isEqualTo(ReportState.APPROVED);
        assertThatThrownBy(() -> settled.agreed(ReportMove.APPROVE, NOW)).isInstanceOf(ReportRefusal.NotInReview.class);
        assertThatThrownBy(() -> begun(ReportPart.WHOLE).agreed(ReportMove.APPROVE, NOW))
                .isInstanceOf(ReportRefusal.NotInReview.class);
    }

    @Test
    void aPartIsNoWholeAndAWholeNoPart() {
        assertThatThrownBy(() -> handedIn(ReportPart.UNIT).agreed(ReportMove.APPROVE, NOW))
                .isInstanceOf(ReportRefusal.NotInReview.class);
        assertThatThrownBy(() -> handedIn(ReportPart.WHOLE).agreed(ReportMove.RELEASE, NOW))
                .isInstanceOf(ReportRefusal.NotInReview.class);
    }

    @Test
    void aDraftIsItsUnitsOwn() {
        Report draft = begun(ReportPart.UNIT).saved(new ReportDraft(content("写了一半"), null), WRITER, NOW);

        assertThat(draft.textReadableBy(holding(draft.unit(), Role.DEPARTMENT_HEAD)))
                .isTrue();
        assertThat(draft.textReadableBy(holding(UnitId.next(), Role.AUDITOR))).isTrue();
        assertThat(draft.textReadableBy(holding(UnitId.next(), Role.OFFICE_STAFF)))
                .isFalse();
    }

    @Test
    void aSecondWriterIsToldInsteadOfWrittenOver() {
        Report others = begun(ReportPart.UNIT).saved(new ReportDraft(content("他人所写"), null), WRITER, NOW);
        ReportDraft unseen = new ReportDraft(content("我写的"), null);

        for (PersonId writer : List.of(HEAD, WRITER)) {
            assertThatThrownBy(() -> unseen.mustHaveSeen(others, person(writer)))
                    .isInstanceOf(VersionNotNamed.class);
        }
        new ReportDraft(content("我写的"), others.version()).mustHaveSeen(others, person(HEAD));
        new ReportDraft(content("他人所写"), null).mustHaveSeen(others, person(HEAD));
    }

    @Test
    void aSecondWindowOfTheSamePersonIsToldToo() {
        Report first = begun(ReportPart.UNIT).saved(new ReportDraft(content("甲窗所写"), null, "甲窗"), WRITER, NOW);

        for (Integer seen : new Integer[] {null, first.version() - 1}) {
            ReportDraft second = new ReportDraft(content("乙窗所写"), seen, "乙窗");
            assertThatThrownBy(() -> second.mustHaveSeen(first, person(WRITER))).isInstanceOf(StaleAggregate.class);
        }
        new ReportDraft(content("乙窗所写"), first.version(), "乙窗").mustHaveSeen(first, person(WRITER));
        new ReportDraft(content("甲窗所写"), null, "乙窗").mustHaveSeen(first, person(WRITER));
        assertThatThrownBy(() -> new ReportDraft(content("程序所写"), null).mustHaveSeen(first, person(WRITER)))
                .isInstanceOf(VersionNotNamed.class);
    }

    @Test
    void aLostAnswerLocksNobodyOutOfTheWindowInWhichHeWrites() {
        Report saved = begun(ReportPart.UNIT).saved(new ReportDraft(content("存过一次"), null, "甲窗"), WRITER, NOW);

        new ReportDraft(content("接着写"), null, "甲窗").mustHaveSeen(saved, person(WRITER));
        assertThatThrownBy(() -> new ReportDraft(content("接着写"), null, "甲窗").mustHaveSeen(saved, person(HEAD)))
                .isInstanceOf(StaleAggregate.class);
    }

    private static Report handedIn(ReportPart part) {
        return begun(part)
                .saved(new ReportDraft(content("完成"), null), WRITER, NOW)
                .submitted(SENDER, NOW);
    }

    private static Report begun(ReportPart part) {
        return new Report(
                ReportId.next(),
                PlanId.next(),
                new TaskYear(TaskId.next(), 2020),
                part,
                UnitId.next(),
                ReportContent.empty(),
                Written.byNobody(),
                ReportCourse.begun(),
                3);
    }

    private static ReportContent content(String progress) {
        return new ReportContent(progress, "", "", 50, List.of());
    }

    private static Actor.Person holding(UnitId unit, Role role) {
        return new Actor.Person(PersonId.next(), "某人", List.of(Grant.own(unit, role)));
    }

    private static Actor.Person person(PersonId id) {
        return new Actor.Person(id, "某人", List.of());
    }
}
