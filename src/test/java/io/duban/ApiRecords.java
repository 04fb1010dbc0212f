package io.duban;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.duban.shared.Actor;
import io.duban.shared.OneText;
import io.duban.shared.Paging;
import io.duban.shared.SeenVersion;
import io.duban.shared.Slice;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What programs send and are answered is made of records of the API, however deep one looks, so that a field of the
 * application is renamed without anybody outside hearing of it. Ids and steps are one text there, the page of a list has
 * one form, and the constants of enums are held by {@code ApiDescriptionTest}.
 */
final class ApiRecords {

    /** What people type about plans serves pages and programs; the reader's proposal has the form of its labels. */
    private static final Set<String> ALSO =
            Set.of("io.duban.plan.form", "io.duban.reading", "io.duban.reading.document");

    private ApiRecords() {}

    static ArchRule rule() {
        return classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should(new ArchCondition<>("show programs records of the API only") {
                    @Override
                    public void check(JavaClass controller, ConditionEvents events) {
                        Set<JavaClass> seen = new HashSet<>();
                        controller.getMethods().stream()
                                .filter(ApiRecords::isHandler)
                                .flatMap(ApiRecords::shown)
                                .forEach(type -> collect(type, seen));
                        seen.stream()
                                .filter(type -> !isOfTheApi(type))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        controller, controller.getName() + " shows " + type.getName())));
                    }
                });
    }

    private static boolean isHandler(JavaMethod method) {
        return method.isMetaAnnotatedWith(RequestMapping.class);
    }

    private static Stream<JavaClass> shown(JavaMethod handler) {
        Stream<JavaClass> taken = handler.getParameters().stream()
                .filter(parameter -> !parameter.isAnnotatedWith(PathVariable.class))
                .map(JavaParameter::getType)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .filter(type -> !type.isEquivalentTo(Actor.Person.class) && !type.isEquivalentTo(SeenVersion.class));
        return Stream.concat(handler.getReturnType().getAllInvolvedRawTypes().stream(), taken);
    }

    private static void collect(JavaClass type, Set<JavaClass> seen) {
        if (!type.getPackageName().startsWith("io.duban") || !seen.add(type) || !isOfTheApi(type)) {
            return;
        }
        if (type.isRecord() && !type.isAssignableTo(OneText.class)) {
            type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .forEach(part -> collect(part, seen));
        }
    }

    private static boolean isOfTheApi(JavaClass type) {
        String home = type.getPackageName();
        return type.isEnum()
                || type.isAssignableTo(OneText.class)
                || type.isEquivalentTo(Slice.class)
                || type.isEquivalentTo(Paging.class)
                || home.contains(".web")
                || ALSO.contains(home);
    }
}
