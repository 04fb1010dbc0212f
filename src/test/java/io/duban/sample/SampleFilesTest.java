package io.duban.sample;

import static io.duban.sample.SampleFile.list;
import static io.duban.sample.SampleFile.read;
import static io.duban.sample.SampleFile.texts;
import static io.duban.sample.SampleFile.values;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the demonstration's organization, plan and calendar promise; the numbers were counted by hand. */
class SampleFilesTest {

    private final JsonNode organization = read("organization");
    private final JsonNode plan = read("plan");
    private final JsonNode holidays = read("holidays");

    @Test
    void holdsEveryTaskOfTheDocumentUnderItsOwnNumber() {
        assertThat(texts(plan.get("items"), "number")).hasSize(39).doesNotHaveDuplicates();
        assertThat(texts(plan.get("clauses"), "path"))
                .doesNotHaveDuplicates()
                .containsAll(texts(plan.get("items"), "clause"));
    }

    @Test
    void holdsEveryTargetOfTheDocument() {
        assertThat(targets()).hasSize(44).allSatisfy(target -> {
            assertThat(target.get("year").asInt()).isBetween(2019, 2035);
            assertThat(target.get("text").asText()).isNotBlank();
        });
    }

    @Test
    void countsATargetWithoutAYearAtTheEndOfThePeriodAndSaysSo() {
        assertThat(targets().filter(target -> target.get("yearInferred").asBoolean()))
                .hasSize(2)
                .allMatch(target -> target.get("year").asInt() == 2035);
    }

    @Test
    void holdsEveryMentionOfAUnitOrACollective() {
        long units =
                list(plan.get("items")).flatMap(item -> list(item.get("units"))).count();
        long collectives = list(plan.get("items"))
                .flatMap(item -> list(item.get("collectives")))
                .count();
        assertThat(units).isEqualTo(195);
        assertThat(collectives).isEqualTo(2);
    }

    @Test
    void givesEveryItemOneInferredLeadThatTheDocumentNamesFirst() {
        assertThat(list(plan.get("items"))).allSatisfy(item -> {
            List<JsonNode> leads = list(item.get("units"))
                    .filter(unit -> "LEAD".equals(unit.get("role").asText()))
                    .toList();
            assertThat(leads).singleElement().isEqualTo(item.get("units").get(0));
            assertThat(leads.get(0).get("inferred").asBoolean()).isTrue();
        });
    }

    @Test
    void namesAUnitOnlyOncePerItem() {
        assertThat(list(plan.get("items")))
                .allSatisfy(item -> assertThat(texts(item.get("units"), "unit")).doesNotHaveDuplicates());
    }

    @Test
    void tellsForEveryItemWhatIsAcceptedAndInWhichForm() {
        assertThat(list(plan.get("items"))).allSatisfy(item -> {
            assertThat(item.get("acceptanceCriteria")).hasSizeBetween(1, 3);
            assertThat(item.get("formOfResult").asText()).isNotBlank();
            assertThat(item.get("content").asText()).isNotBlank();
        });
    }

    @Test
    void usesOnlyUnitsThatExist() {
        assertThat(unitsOfThePlan()).isSubsetOf(units());
        assertThat(values("unit", organization.get("people"))).isSubsetOf(units());
        assertThat(values("office", plan)).isSubsetOf(units());
    }

    @Test
    void listsEveryUnitAfterItsParent() {
        Set<String> before = new HashSet<>();
        assertThat(list(organization.get("units"))).allSatisfy(unit -> {
            if (!unit.get("parent").isNull()) {
                assertThat(before).contains(unit.get("parent").asText());
            }
            assertThat(before.add(unit.get("code").asText())).isTrue();
        });
    }

    @Test
    void givesEveryPersonAnAccountAndANameOfTheirOwn() {
        assertThat(accounts()).doesNotHaveDuplicates().allMatch(account -> account.matches("[a-z]+\\.[a-z]+"));
        assertThat(texts(organization.get("people"), "name"))
                .doesNotHaveDuplicates()
                .anyMatch(SampleFilesTest::reachesBeyondTheBasicPlane);
        assertThat(accounts()).containsAll(values("absent", organization)).containsAll(values("standIn", organization));
    }

    @Test
    void givesEveryUnitOfThePlanAnOfficerAndAHead() {
        assertThat(holders("OFFICER")).containsAll(unitsOfThePlan());
        assertThat(holders("DEPARTMENT_HEAD")).containsAll(unitsOfThePlan());
    }

    @Test
    void tellsOnTheSignInPageWhatTheFeaturedPeopleDo() {
        assertThat(list(organization.get("people"))
                        .filter(person -> person.get("featured").asBoolean()))
                .hasSize(9)
                .allMatch(person -> !person.get("does").asText().isBlank());
    }

    @Test
    void makesUpForHolidaysOnlyAtWeekends() {
        assertThat(texts(holidays, "day")).isSorted().doesNotHaveDuplicates();
        assertThat(list(holidays).filter(day -> day.get("working").asBoolean()))
                .hasSize(25)
                .allMatch(day ->
                        LocalDate.parse(day.get("day").asText()).getDayOfWeek().getValue() >= 6);
    }

    private Stream<JsonNode> targets() {
        return list(plan.get("items"))
                .flatMap(item -> list(item.get("indicators")))
                .flatMap(indicator -> list(indicator.get("targets")));
    }

    private Set<String> units() {
        return Set.copyOf(texts(organization.get("units"), "code"));
    }

    private Set<String> unitsOfThePlan() {
        Set<String> units = new HashSet<>();
        list(plan.get("items")).forEach(item -> units.addAll(texts(item.get("units"), "unit")));
        return units;
    }

    private List<String> accounts() {
        return texts(organization.get("people"), "account");
    }

    private Set<String> holders(String role) {
        Set<String> units = new HashSet<>();
        list(organization.get("people"))
                .flatMap(person -> list(person.get("grants")))
                .filter(grant -> role.equals(grant.get("role").asText()))
                .forEach(grant -> units.add(grant.get("unit").asText()));
        return units;
    }

    private static boolean reachesBeyondTheBasicPlane(String name) {
        return name.codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }
}
