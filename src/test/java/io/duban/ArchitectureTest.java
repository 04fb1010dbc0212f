package io.duban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.duban.planted.Planted;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The boundaries between the modules, each held here and seen to bite on a violation planted below io.duban.planted. */
class ArchitectureTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("io.duban.planted");

    /** Which planted class breaks which rule. */
    private static final Map<String, String> PLANTS = Map.ofEntries(
            Map.entry("engineOnlyInProcess", "UsesTheEngine"),
            Map.entry("rootsKnowNeitherInternalNorWeb", "KnowsItsWeb"),
            Map.entry("timeComesFromTheClock", "ReadsTheClock"),
            Map.entry("packagesAreNullMarked", "Unmarked"),
            Map.entry("constructorsInject", "InjectsAField"),
            Map.entry("statementsLiveInXml", "HoldsAStatement"),
            Map.entry("pagesAreHidden", "PublicPage"),
            Map.entry("handlersCanBeWrapped", "PublicPage"),
            Map.entry("programsSeeRecordsOfTheApi", "ShowsItsRecordsApi"),
            Map.entry("readingIsALibrary", "IsABean"),
            Map.entry("readingGoesOneWay", "Cleaned"));

    @Test
    void modulesDependOnlyOnWhatTheyNameAndInNoCircle() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void seesAModuleThatDependsOnWhatItDoesNotName() {
        ApplicationModules planted = ApplicationModules.of("io.duban.planted", location -> true);
        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("alpha")
                .hasMessageContaining("Known")
                .hasMessageContaining("Hidden");
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return ShapeRules.below("io.duban").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(OurClasses.ALL)));
    }

    @TestFactory
    Stream<DynamicTest> rulesBite() {
        return ShapeRules.below(Planted.class.getPackageName()).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey() + "Bites", () -> {
                    String plant = PLANTS.get(rule.getKey());
                    assertThat(plant)
                            .as("a violation planted for " + rule.getKey())
                            .isNotNull();
                    assertThatThrownBy(() -> rule.getValue().check(PLANTED))
                            .isInstanceOf(AssertionError.class)
                            .hasMessageContaining(plant.equals("Unmarked") ? "unmarked" : plant);
                }));
    }

    @Test
    void seesEveryStageOfReadingThatReachesAhead() {
        assertThatThrownBy(() ->
                        ReadingRules.goesOneWay(Planted.class.getPackageName()).check(PLANTED))
                .hasMessageContainingAll("Cleaned.later", "Tabled.later", "Outlined.later", "Owed.later", "Aimed.later")
                .hasMessageContaining("Stray stands in no stage");
    }

    @Test
    void knowsEveryPackageThatARuleNames() {
        Set<String> packages = Set.of("io.duban.process", "io.duban.shared", "io.duban.web", "io.duban.task.internal");
        assertThat(packages).allMatch(name -> OurClasses.ALL.containPackage(name));
        assertThat(ReadingRules.STAGES).allMatch(stage -> OurClasses.ALL.containPackage("io.duban.reading" + stage));
    }
}
