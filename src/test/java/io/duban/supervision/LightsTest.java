package io.duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.Walk;
import io.duban.rules.RulesOfTests;
import io.duban.task.SignFor;
import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class LightsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Walk walk;
    Party lead;
    Party partner;
    TaskId task;

    @BeforeEach
    void aTaskIsIssued() {
        walk = new Walk(context);
        lead = walk.party();
        partner = walk.party();
        task = walk.issuedTask(lead, partner);
    }

    @Test
    void isGreyFromTheMomentOfIssuingUntilEveryUnitHasSigned() {
        says(LightColor.GREY, "notStarted");
        walk.the(SignFor.class).signFor(task, lead.unit(), lead.officer());
        says(LightColor.GREY, "notStarted");
    }

    @Test
    void turnsGreenWithTheLastSignature() {
        walk.sign(task, lead, partner);
        says(LightColor.GREEN, "onSchedule");
        assertThat(light().since()).isEqualTo(walk.today());
    }

    @Test
    void turnsYellowAtOnceWhenSigningIsOverdueAndSaysWhoseItIs() {
        walk.sign(task, lead);
        walk.on("2020-01-10");
        says(LightColor.YELLOW, "stepOverdue");
        String partnerName = jdbc.sql("SELECT name FROM organization_unit WHERE id = ?")
                .param(partner.unit().toString())
                .query(String.class)
                .single();
        assertThat(walk.the(LightWords.class).reason(light(), Locale.CHINESE))
                .isEqualTo(partnerName + "的“签收任务”已逾期，期限为2020-01-09");
        assertThat(walk.the(LightWords.class).reason(light(), Locale.ENGLISH))
                .contains(partnerName)
                .contains("due on 2020-01-09");
    }

    @Test
    void staysYellowThatYearAfterSigningLate() {
        walk.sign(task, lead);
        walk.on("2020-01-10");
        walk.sign(task, partner);
        says(LightColor.YELLOW, "doneLate");
    }

    @Test
    void keepsItsSinceWhileTheColourStays() {
        walk.on("2020-01-10");
        walk.on("2020-01-20");
        walk.sign(task, partner);
        says(LightColor.YELLOW, "stepOverdue");
        assertThat(light().computedAt()).isEqualTo(walk.clock().instant());
        assertThat(light().since()).isEqualTo(LocalDate.of(2020, 1, 10));
    }

    @Test
    void followsTheMilestonesOfTheAcceptedPlan() {
        startYear();
        assertThat(light().expectedPercent()).isZero();
        sweep("2020-06-22");
        says(LightColor.GREEN, "onSchedule");
        sweep("2020-06-23");
        says(LightColor.YELLOW, "milestoneNear");
        sweep("2020-07-01");
        says(LightColor.RED, "milestoneOverdue");
        assertThat(light().expectedPercent()).isEqualTo(40);
        assertThat(light().arguments()).contains("开工", "2020-06-30");
    }

    @Test
    void turnsRedTheDayAfterAReportWasDue() {
        startYear();
        walk.openReporting(task);
        walk.reportAll(task, lead);
        walk.on("2020-12-10");
        assertThat(light().rule()).isNotEqualTo("reportOverdue");
        walk.on("2020-12-11");
        says(LightColor.RED, "reportOverdue");
        // The milestone that nothing was heard of had turned it red before; the reason is the report now.
        assertThat(light().since()).isEqualTo(LocalDate.of(2020, 12, 11));
    }

    @Test
    void isDatedByWhatItSaysAlsoWhenNobodyLookedThatDay() {
        startYear();
        sweep("2020-08-20");
        says(LightColor.RED, "milestoneOverdue");
        assertThat(light().since()).isEqualTo(LocalDate.of(2020, 7, 1));
        sweep("2020-09-20");
        assertThat(light().since()).isEqualTo(LocalDate.of(2020, 7, 1));
    }

    @Test
    void isNotDatedBeforeTheMilestoneWasAgreedOn() {
        walk.sign(task, lead, partner);
        walk.on("2020-07-20");
        walk.planYear(task, lead);
        says(LightColor.RED, "milestoneOverdue");
        assertThat(light().since()).isEqualTo(LocalDate.of(2020, 7, 20));
    }

    @Test
    void isDatedByTheOldYearsMilestoneAlsoOnceTheNewYearsPlanIsAccepted() {
        startYear();
        walk.openReporting(task);
        walk.reportAll(task, lead, partner);
        walk.approveReport(task, lead);
        walk.on("2021-03-10");
        walk.planYear(task, lead);
        says(LightColor.YELLOW, "behind");
        assertThat(light().since()).isEqualTo(LocalDate.of(2020, 12, 21));
        // In between it is red for another reason.
        walk.openReporting(task);
        sweep("2021-12-11");
        says(LightColor.RED, "reportOverdue");
        walk.reportAll(task, lead, partner);
        sweep("2021-11-16");
        says(LightColor.YELLOW, "behind");
        assertThat(light().since()).isEqualTo(LocalDate.of(2020, 12, 21));
    }

    @Test
    void keepsEveryChangeWithItsDayAndReason() {
        startYear();
        sweep("2020-06-23");
        sweep("2020-06-24");
        sweep("2020-07-01");
        sweep("2020-07-02");
        List<LightChange> changes = walk.the(Lights.class).changes(task, 10);
        assertThat(changes)
                .extracting(change ->
                        change.on() + " " + change.from() + " " + change.to().color())
                .containsExactly(
                        "2020-07-01 YELLOW RED",
                        "2020-06-23 GREEN YELLOW",
                        "2020-01-02 GREY GREEN",
                        "2020-01-02 null GREY");
        assertThat(walk.the(LightWords.class).reason(changes.get(0).to(), Locale.CHINESE))
                .contains("开工", "2020-06-30");
    }

    @Test
    void isNotPlainGreenInTheYearAfterAReportThatCameLate() {
        startYear();
        walk.openReporting(task);
        walk.on("2020-12-11");
        walk.reportAll(task, lead, partner);
        walk.approveReport(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
        says(LightColor.YELLOW, "doneLate");
        assertThat(light().arguments()).contains("2020-12-10");
    }

    @Test
    void isGreenInTheYearAfterAReportInGoodTime() {
        startYear();
        walk.openReporting(task);
        walk.reportAll(task, lead, partner);
        walk.approveReport(task, lead);
        assertThat(walk.task(task).year()).isEqualTo(2021);
        says(LightColor.GREEN, "onSchedule");
    }

    @Test
    void obeysThePlansOwnLimits() {
        startYear();
        limits("2020-05-10", 10, 30, 60);
        sweep("2020-05-09");
        says(LightColor.GREEN, "onSchedule");
        assertThat(walk.the(LightWords.class).reason(light(), Locale.CHINESE)).endsWith("，未超过10个百分点的黄灯限度");
        sweep("2020-05-15");
        says(LightColor.YELLOW, "milestoneNear");
        assertThat(walk.the(LightWords.class).reason(light(), Locale.CHINESE)).endsWith("（到期前60天起预警）");
    }

    @Test
    void isDatedByTheDayOfTheLimitThatTurnedIt() {
        startYear();
        limits("2020-05-10", 10, 30, 60);
        sweep("2020-05-15");
        assertThat(light().since()).isEqualTo(LocalDate.of(2020, 5, 10));
    }

    @Test
    void isNotDatedByALimitThatItHadPassedBefore() {
        startYear();
        limits("2020-06-25", 10, 30, 60);
        sweep("2020-06-26");
        assertThat(light().since()).isEqualTo(LocalDate.of(2020, 6, 23));
    }

    @Test
    void tellsHowFarBehindATaskMayBe() {
        behindSinceDecember();
        assertThat(walk.the(LightWords.class).reason(light(), Locale.CHINESE))
                .isEqualTo("应完成80%，已完成60%，滞后20个百分点，超过10个百分点的黄灯限度");
        limits("2021-03-15", 25, 40, 7);
        sweep("2021-03-15");
        says(LightColor.YELLOW, "doneLate");
        rule("2021-03-20", 5, 15, 7, "2021-03-16");
        sweep("2021-03-20");
        says(LightColor.RED, "farBehind");
        assertThat(light().since()).isEqualTo(LocalDate.of(2021, 3, 20));
        assertThat(walk.the(LightWords.class).reason(light(), Locale.ENGLISH))
                .isEqualTo("80% expected, 60% seen, 20 points behind, more than the 15 points allowed before red");
    }

    private void behindSinceDecember() {
        startYear();
        walk.openReporting(task);
        walk.reportAll(task, lead, partner);
        walk.approveReport(task, lead);
        walk.on("2021-03-10");
        walk.planYear(task, lead);
        says(LightColor.YELLOW, "behind");
    }

    private void limits(String from, int yellow, int red, int days) {
        new RulesOfTests(context).limits(walk.task(task).planId(), from, yellow, red, days);
    }

    private void rule(String from, int yellow, int red, int days, String on) {
        walk.on(on);
        limits(from, yellow, red, days);
    }

    @Test
    void writesNothingWhenNothingChanged() {
        walk.sign(task, lead, partner);
        LocalDate day = walk.today();
        Object computed = computedAt();
        walk.on("2020-01-03");
        walk.the(RefreshLights.class).of(List.of(task), day);
        assertThat(computedAt()).isEqualTo(computed);
    }

    private Object computedAt() {
        return jdbc.sql("SELECT computed_at FROM supervision_light WHERE id = ?")
                .param(task.toString())
                .query()
                .singleRow()
                .get("computed_at");
    }

    private void startYear() {
        walk.sign(task, lead, partner);
        walk.planYear(task, lead);
    }

    /** The morning's computation of this one task. */
    private void sweep(String day) {
        walk.the(RefreshLights.class).of(List.of(task), LocalDate.parse(day));
    }

    private void says(LightColor color, String rule) {
        assertThat(List.of(light().color(), light().rule())).isEqualTo(List.of(color, rule));
    }

    private Light light() {
        return walk.the(Lights.class).of(List.of(task)).get(task);
    }
}
