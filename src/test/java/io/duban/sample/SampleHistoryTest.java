package io.duban.sample;

import static io.duban.sample.SampleFile.list;
import static io.duban.sample.SampleFile.read;
import static io.duban.sample.SampleFile.texts;
import static io.duban.sample.SampleFile.values;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the demonstration's invented history promises: it fits the plan and the people it is about. */
class SampleHistoryTest {

    private final JsonNode organization = read("organization");
    private final JsonNode plan = read("plan");
    private final JsonNode reports = read("reports");

    @Test
    void tellsOnlyOfItemsThatThePlanHas() {
        List<String> numbers = texts(plan.get("items"), "number");
        assertThat(values("item", reports)).isSubsetOf(numbers);
        assertThat(list(reports.get("reports"))
                        .filter(report -> report.get("year").asInt() == 2019)
                        .map(report -> report.get("item").asText()))
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void reportsForEveryUnitOfAnItemOrSaysThatItIsMissing() {
        assertThat(list(reports.get("reports"))).allSatisfy(report -> {
            List<String> told = new ArrayList<>(texts(report.get("parts"), "unit"));
            list(report.get("missingParts")).map(JsonNode::asText).forEach(told::add);
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(texts(item(report).get("units"), "unit"));
        });
    }

    @Test
    void namesOnlyUnitsThatExist() {
        List<String> units = texts(organization.get("units"), "code");
        assertThat(values("unit", reports)).isSubsetOf(units);
        assertThat(values("lead", reports)).isSubsetOf(units);
        assertThat(list(reports.get("returns"))
                        .flatMap(one -> list(one.get("units")))
                        .map(JsonNode::asText))
                .isSubsetOf(units);
    }

    @Test
    void reportsAValueOrWordsForEveryIndicatorOfAnItem() {
        assertThat(list(reports.get("reports"))
                        .filter(report -> !report.get("whole").isNull()))
                .allSatisfy(report -> {
                    JsonNode values = report.get("whole").get("values");
                    assertThat(texts(values, "indicator"))
                            .containsExactlyElementsOf(texts(item(report).get("indicators"), "name"));
                    assertThat(list(values)).allMatch(SampleHistoryTest::saysSomething);
                });
    }

    @Test
    void plansBothYearsOfEveryItemInRisingMilestones() {
        assertThat(list(reports.get("annualPlans"))).hasSize(78).allSatisfy(annualPlan -> {
            List<String> days = texts(annualPlan.get("milestones"), "on");
            assertThat(days).hasSizeBetween(2, 3).isSorted().doesNotHaveDuplicates();
            assertThat(days)
                    .allMatch(day -> LocalDate.parse(day).getYear()
                            == annualPlan.get("year").asInt());
            assertThat(list(annualPlan.get("milestones"))
                            .map(milestone -> milestone.get("expectedPercent").asInt()))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(percent -> percent >= 0 && percent <= 100);
        });
    }

    @Test
    void saysThatTheHistoryIsInvented() {
        assertThat(reports.get("note").asText()).contains("虚构");
    }

    @Test
    void letsOnlyKnownPeopleAct() {
        Stream.of("by", "submittedBy", "signedBy", "proposedBy", "raisedBy", "answeredBy")
                .forEach(field -> assertThat(values(field, reports))
                        .isNotEmpty()
                        .isSubsetOf(texts(organization.get("people"), "account")));
    }

    private JsonNode item(JsonNode report) {
        Predicate<JsonNode> same = item -> item.get("number").equals(report.get("item"));
        return list(plan.get("items")).filter(same).findFirst().orElseThrow();
    }

    private static boolean saysSomething(JsonNode value) {
        return value.get("value").isNumber() || !value.get("words").asText().isBlank();
    }
}
