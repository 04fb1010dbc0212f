package io.duban;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** Everything that people can do in the browser is also an API. */
class ApiCoverageTest {

    @Test
    void offersEveryActOfThePagesToPrograms() {
        Set<String> byPages = acts(false);
        assertThat(byPages).as("the rule finds what it is about").contains("io.duban.task.SignFor");

        byPages.removeAll(acts(true));

        assertThat(byPages).isEmpty();
    }

    /** The use cases that controllers of one kind call, where these change something. */
    private static Set<String> acts(boolean api) {
        return OurClasses.ALL.stream()
                .filter(one -> api
                        ? one.isAnnotatedWith(RestController.class)
                        : one.isAnnotatedWith(Controller.class) && !one.isAnnotatedWith(RestController.class))
                .filter(one -> !one.getPackageName().startsWith("io.duban.demo"))
                .flatMap(ApiCoverageTest::held)
                .filter(ApiCoverageTest::changesSomething)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a controller holds itself or in a bundle of its own package. */
    private static Stream<JavaClass> held(JavaClass controller) {
        return controller.getFields().stream()
                .map(JavaField::getRawType)
                .flatMap(type ->
                        type.getPackageName().equals(controller.getPackageName()) ? held(type) : Stream.of(type));
    }

    private static boolean changesSomething(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Transactional.class))
                .anyMatch(method ->
                        !method.getAnnotationOfType(Transactional.class).readOnly());
    }
}
