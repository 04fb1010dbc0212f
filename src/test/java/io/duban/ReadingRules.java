package io.duban;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** What keeps the reader of documents a library, and its stages in order. */
final class ReadingRules {

    /**
     * From first to last: what everything stands on, then cleaning, lines and tables, the outline, statements of duty,
     * targets, the proposal (the package of the module itself), what is said of it, and the measure of it all.
     */
    static final List<String> STAGES = List.of(
            ".characters",
            ".vocabulary",
            ".workbook",
            ".alignment",
            ".document",
            ".cleaning",
            ".tables",
            ".source",
            ".outline",
            ".head",
            ".units",
            ".rows",
            ".duties",
            ".targets",
            "",
            ".interpretation",
            ".evaluation");

    private ReadingRules() {}

    static ArchRule isALibrary(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".reading..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        root + ".reading..",
                        "io.duban.shared..",
                        "java..",
                        "javax.xml.stream..",
                        "org.jspecify..",
                        "com.fasterxml.jackson..",
                        "org.apache.commons.compress..",
                        "org.apache.pdfbox..")
                .because("a document is read without a container, a database or any other module");
    }

    static ArchRule goesOneWay(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".reading..")
                .should(new ArchCondition<>("know only what is read before them") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        int own = stage(item, root);
                        if (own < 0) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " stands in no stage"));
                        }
                        item.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> stage(dependency.getTargetClass(), root) > own)
                                .map(Dependency::getDescription)
                                .forEach(words -> events.add(SimpleConditionEvent.violated(item, words)));
                    }
                })
                .because("each stage is understood from those before it");
    }

    /** Its place among the stages; -1 for one that has none, or is no part of the reader. */
    private static int stage(JavaClass type, String root) {
        String reading = root + ".reading";
        String name = type.getPackageName();
        return name.startsWith(reading) ? STAGES.indexOf(name.substring(reading.length())) : -1;
    }
}
