package io.duban;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;

/** The shape of the code below one package, as rules by name. */
final class ShapeRules {

    private static final Set<String> CLOCK_READERS = Set.of("java.util.Date", "java.util.GregorianCalendar");

    /**
     * The application's clock begins with the machine's; the engine's and the demonstration's are set by how far they are
     * from it, and the demonstration says how long its preparation took.
     */
    private static final String CLOCK_KEEPERS =
            "\\.(Application|process\\.EngineClock|demo\\.DemoClock|demo\\.DemoRun)";

    private ShapeRules() {}

    static Map<String, ArchRule> below(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("engineOnlyInProcess", engineOnlyInProcess(root));
        rules.put("rootsKnowNeitherInternalNorWeb", rootsKnowNeitherInternalNorWeb(root));
        rules.put("timeComesFromTheClock", timeComesFromTheClock(root));
        rules.put("packagesAreNullMarked", packagesAreNullMarked(root));
        rules.put("constructorsInject", constructorsInject());
        rules.put("statementsLiveInXml", statementsLiveInXml());
        rules.put("pagesAreHidden", pagesAreHidden());
        rules.put("handlersCanBeWrapped", handlersCanBeWrapped());
        rules.put("programsSeeRecordsOfTheApi", ApiRecords.rule());
        rules.put("readingIsALibrary", ReadingRules.isALibrary(root));
        rules.put("readingGoesOneWay", ReadingRules.goesOneWay(root));
        return rules;
    }

    private static ArchRule engineOnlyInProcess(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .because("the engine is reached through ports only, so that another engine stays a rename");
    }

    private static ArchRule rootsKnowNeitherInternalNorWeb(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".*.internal..", root + ".*.web..")
                .because("what others see must not hang on how it is stored or shown");
    }

    private static ArchRule timeComesFromTheClock(String root) {
        return noClasses()
                .that()
                .haveNameNotMatching(Pattern.quote(root) + CLOCK_KEEPERS)
                .should()
                .callMethodWhere(readsTheSystemClock())
                .orShould(makeADateOfNow())
                .because("the whole life of a plan is run under a moved clock");
    }

    private static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
        return DescribedPredicate.describe("reads the system's clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean hasClock =
                    call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return switch (call.getName()) {
                case "now" -> owner.startsWith("java.time.") && !hasClock;
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
                default -> false;
            };
        });
    }

    private static ArchCondition<JavaClass> makeADateOfNow() {
        return new ArchCondition<>("make a date of the present moment") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getConstructorCallsFromSelf().stream()
                        .filter(call ->
                                CLOCK_READERS.contains(call.getTargetOwner().getName()))
                        .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(item, call.getDescription())));
            }
        };
    }

    private static ArchRule packagesAreNullMarked(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("reside in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean marked = item.getPackage()
                                .tryGetAnnotationOfType(NullMarked.class)
                                .isPresent();
                        if (!marked) {
                            events.add(
                                    SimpleConditionEvent.violated(item, item.getPackageName() + " is not @NullMarked"));
                        }
                    }
                });
    }

    private static ArchRule constructorsInject() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Lazy.class)
                .allowEmptyShould(true)
                .because("what a class needs stands in its constructor");
    }

    private static ArchRule statementsLiveInXml() {
        return noMethods()
                .should()
                .beAnnotatedWith(Select.class)
                .orShould()
                .beAnnotatedWith(Insert.class)
                .orShould()
                .beAnnotatedWith(Update.class)
                .orShould()
                .beAnnotatedWith(Delete.class)
                .because("statements are read and checked in one place");
    }

    private static ArchRule pagesAreHidden() {
        return classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .notHaveModifier(PUBLIC)
                .because("nobody calls a page but the browser");
    }

    private static ArchRule handlersCanBeWrapped() {
        return methods()
                .that()
                .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
                .or()
                .areAnnotatedWith("org.springframework.web.bind.annotation.ModelAttribute")
                .should()
                .notBePrivate()
                .andShould()
                .notBeFinal()
                .because("a private method would run without its transaction, on an empty shell of its class");
    }
}
