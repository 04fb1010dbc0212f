package io.duban.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnualPlanCheckTest {

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertThat(keys("", " "))
                .containsExactly(
                        "report.fault.goalsMissing", "report.fault.measuresMissing", "report.fault.milestonesMissing");
    }

    @Test
    void acceptsRisingMilestonesWithinTheYear() {
        assertThat(keys("目标", "措施", line("2020-03-31", 0), line("2020-06-30", 40), line("2020-12-31", 100)))
                .isEmpty();
    }

    @Test
    void refusesADayOfAnotherYear() {
        assertThat(faults("目标", "措施", line("2020-03-31", 10), line("2021-01-01", 20)))
                .extracting(Fault::field, Fault::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "milestones[1].dueOn", "report.fault.milestoneOutsideYear"));
    }

    @Test
    void refusesAFallingPercentageAndDaysOutOfOrder() {
        assertThat(keys("目标", "措施", line("2020-06-30", 40), line("2020-03-31", 30)))
                .containsExactly("report.fault.milestonesOutOfOrder", "report.fault.percentFalls");
    }

    @Test
    void refusesALineWithoutDayOrPercentage() {
        assertThat(keys("目标", "措施", new MilestoneLine(null, "开工", null, null)))
                .containsExactly("report.fault.milestoneOutsideYear", "report.fault.expectedOutOfRange");
    }

    @Test
    void refusesMoreThanAHundredPercent() {
        assertThat(keys("目标", "措施", line("2020-06-30", 101))).containsExactly("report.fault.expectedOutOfRange");
    }

    private static List<String> keys(String goals, String measures, MilestoneLine... lines) {
        return faults(goals, measures, lines).stream().map(Fault::key).toList();
    }

    private static List<Fault> faults(String goals, String measures, MilestoneLine... lines) {
        return AnnualPlanCheck.faults(new AnnualPlanContent(goals, measures, Arrays.asList(lines)), 2020);
    }

    private static MilestoneLine line(String day, int percent) {
        return new MilestoneLine(LocalDate.parse(day), "完成一段", percent, null);
    }
}
