package io.duban.process;

import static io.duban.supervision.LightColor.GREEN;
import static io.duban.supervision.LightColor.GREY;
import static io.duban.supervision.LightColor.RED;
import static io.duban.supervision.LightColor.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.supervision.LightColor;
import io.duban.supervision.LightInputs;
import io.duban.supervision.LightLimits;
import io.duban.supervision.LightRules.Verdict;
import org.junit.jupiter.api.Test;

/** The rules of the lights, through the real decision table. */
class DmnLightRulesTest {

    private static final DmnLightRules RULES = new DmnLightRules(any -> new TablesInForce.Version(
            1, ReleaseModels.packagedTable("task-light").orElseThrow(), null));
    private static final LightInputs CALM =
            new LightInputs(true, false, false, 0, null, 0, 0, false, LightLimits.usual());

    @Test
    void isGreenWhenNothingIsOverdueAndTheLagIsSmall() {
        says(CALM, GREEN, "onSchedule");
        says(lag(10), GREEN, "onSchedule");
    }

    @Test
    void isYellowFromElevenPointsOfLagToThirty() {
        says(lag(11), YELLOW, "behind");
        says(lag(30), YELLOW, "behind");
    }

    @Test
    void isRedAboveThirtyPointsOfLag() {
        says(lag(31), RED, "farBehind");
        says(lag(100), RED, "farBehind");
    }

    @Test
    void isYellowWithinSevenDaysOfAMilestoneWithoutFeedback() {
        says(milestone(8), GREEN, "onSchedule");
        says(milestone(7), YELLOW, "milestoneNear");
        says(milestone(0), YELLOW, "milestoneNear");
    }

    @Test
    void isRedTheDayAfterAMilestoneWithoutFeedback() {
        says(milestone(-1), RED, "milestoneOverdue");
    }

    @Test
    void isRedWhenAReportIsOverdueWhateverElseIsWell() {
        says(new LightInputs(true, false, false, 0, null, 1, 0, false, LightLimits.usual()), RED, "reportOverdue");
    }

    @Test
    void isYellowWhenAnyOtherStepIsOverdue() {
        says(new LightInputs(true, false, false, 0, null, 0, 1, false, LightLimits.usual()), YELLOW, "stepOverdue");
    }

    @Test
    void isNeverPlainGreenAfterSomethingWasFinishedLate() {
        says(new LightInputs(true, false, false, 0, null, 0, 0, true, LightLimits.usual()), YELLOW, "doneLate");
    }

    @Test
    void isGreyBeforeItStartsUnlessAStepIsOverdue() {
        says(new LightInputs(false, false, false, 0, null, 0, 0, false, LightLimits.usual()), GREY, "notStarted");
        says(new LightInputs(false, false, false, 0, null, 0, 1, false, LightLimits.usual()), YELLOW, "stepOverdue");
    }

    @Test
    void isGreyOnceItHasEndedEvenWithSomethingLate() {
        says(new LightInputs(true, true, false, 50, -3, 2, 1, true, LightLimits.usual()), GREY, "ended");
    }

    @Test
    void followsThePlansOwnLimits() {
        LightLimits own = new LightLimits(5, 15, 3);
        says(new LightInputs(true, false, false, 6, null, 0, 0, false, own), YELLOW, "behind");
        says(new LightInputs(true, false, false, 16, null, 0, 0, false, own), RED, "farBehind");
        says(new LightInputs(true, false, false, 5, 4, 0, 0, false, own), GREEN, "onSchedule");
        says(new LightInputs(true, false, false, 5, 3, 0, 0, false, own), YELLOW, "milestoneNear");
    }

    @Test
    void namesTheReportBeforeTheMilestoneAndTheMilestoneBeforeTheLag() {
        says(new LightInputs(true, false, false, 40, -1, 1, 1, true, LightLimits.usual()), RED, "reportOverdue");
        says(new LightInputs(true, false, false, 40, -1, 0, 1, true, LightLimits.usual()), RED, "milestoneOverdue");
        says(new LightInputs(true, false, false, 40, 3, 0, 1, true, LightLimits.usual()), RED, "farBehind");
    }

    private static LightInputs lag(int points) {
        return new LightInputs(true, false, false, points, null, 0, 0, false, LightLimits.usual());
    }

    private static LightInputs milestone(int days) {
        return new LightInputs(true, false, false, 0, days, 0, 0, false, LightLimits.usual());
    }

    private static void says(LightInputs inputs, LightColor color, String rule) {
        assertThat(RULES.judge(inputs)).isEqualTo(new Verdict(color, rule));
    }
}
