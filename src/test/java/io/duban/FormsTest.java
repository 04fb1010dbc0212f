package io.duban;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.duban.shared.Actor;
import io.duban.shared.CalendarYear;
import io.duban.shared.Lines;
import io.duban.shared.OneText;
import io.duban.shared.Percent;
import io.duban.shared.Verbatim;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Everything that a handler takes from a form, a body or an address is read by the one rule, and has a name in both languages. */
class FormsTest {

    private static final Set<Class<?>> READ_BY_THE_RULE =
            Set.of(String.class, Integer.class, int.class, BigDecimal.class, LocalDate.class);
    /** Chosen, or handed back by a program as it was given out. */
    private static final Set<Class<?>> CHOSEN =
            Set.of(Boolean.class, boolean.class, MultipartFile.class, Instant.class);

    private static final Pattern A_NUMBER_OR_DAY = Pattern.compile(
            "(percent|verified|year|count|position|on|until|from|day|version|edition)|\\w*(Percent|Year|Count|On|Until|Day|Version)");

    private static final String TEXTAREA =
            "(?::: textarea\\((?:\\$\\{[^'}]*)?'(?:[^']*\\.)?|<textarea[^>]* name=\")(\\w+)";

    /** A form with a fixed address, and what stands in it. */
    private static final Pattern FORM = Pattern.compile(
            "<form[^>]*th:action=\"@\\{\\|?(/[^(|\"]*?)(?:\\(|\\||}\")[^>]*>(.*?)</form>", Pattern.DOTALL);

    /** A field of a form, or a parameter. */
    private record Field(String owner, String name, Type type, AnnotatedElement place) {

        boolean has(Class<? extends Annotation> annotation) {
            return place.isAnnotationPresent(annotation);
        }

        @Override
        public String toString() {
            return owner + "." + name;
        }
    }

    @Test
    void findsWhatItIsAbout() {
        assertThat(fields().map(Field::toString))
                .contains(
                        "ReportForm.percent", "LineForm.dueOn", "TargetRow.value", "DayJson.day", "SigningPages.unit");
    }

    @Test
    void noFieldIsOfATypeThatAnotherRuleReads() {
        assertThat(fields().filter(field -> !leaf(field.type()).allMatch(FormsTest::isKnown)))
                .isEmpty();
    }

    @Test
    void percentagesAndYearsAreReadAsSuch() {
        assertThat(fields().filter(field -> field.type() == Integer.class || field.type() == int.class)
                        .filter(field -> field.name().matches("(?i).*(percent|verified)") != field.has(Percent.class)
                                || field.name().matches("(?i).*year|periodStart|periodEnd")
                                        != field.has(CalendarYear.class)))
                .isEmpty();
    }

    @Test
    void noNumberAndNoDayIsTakenAsText() {
        assertThat(fields().filter(field -> field.type() == String.class)
                        .filter(field -> A_NUMBER_OR_DAY.matcher(field.name()).matches()))
                .isEmpty();
    }

    /** What a person writes in several lines, the field must take; what is one line, no page offers lines for. */
    @Test
    void aTextareaHoldsAFieldOfLinesAndAnInputALine() throws IOException {
        Set<String> ofLines = named(field -> field.has(Lines.class) || field.has(Verbatim.class));
        Set<String> ofALine = named(field -> !field.has(Lines.class) && !field.has(Verbatim.class));
        for (Path template : templates()) {
            String html = Files.readString(template);
            assertThat(names(html, TEXTAREA)).as(template + " in a textarea").isSubsetOf(ofLines);
            assertThat(names(html, ":: text\\((?:\\$\\{[^'}]*)?'(?:[^']*\\.)?(\\w+)"))
                    .as(template + " in an input")
                    .isSubsetOf(ofALine);
        }
    }

    /** By name alone a field of a line would pass where another of that name is one of lines. */
    @Test
    void theFormBehindATextareaTakesLines() throws IOException {
        List<String> faults = new ArrayList<>();
        int compared = 0;
        for (Path template : templates()) {
            for (MatchResult form :
                    FORM.matcher(Files.readString(template)).results().toList()) {
                Set<String> lines = new LinkedHashSet<>(names(form.group(2), TEXTAREA));
                for (Field field : behind(bare(form.group(1)))) {
                    if (lines.contains(field.name())) {
                        compared++;
                        if (!field.has(Lines.class) && !field.has(Verbatim.class)) {
                            faults.add(template + " " + field);
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(40);
        assertThat(faults).isEmpty();
    }

    /** The fields of whatever is posted there. */
    private static List<Field> behind(String path) {
        return handlers()
                .filter(handler -> paths(handler).anyMatch(path::equals))
                .flatMap(handler -> Arrays.stream(handler.getParameters()))
                .flatMap(parameter -> of(parameter, new LinkedHashSet<>()))
                .toList();
    }

    private static Stream<String> paths(Method handler) {
        RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        RequestMapping around =
                AnnotatedElementUtils.findMergedAnnotation(handler.getDeclaringClass(), RequestMapping.class);
        List<String> prefixes = around == null || around.path().length == 0 ? List.of("") : List.of(around.path());
        List<String> ends = own == null || own.path().length == 0 ? List.of("") : List.of(own.path());
        return own != null && !Arrays.asList(own.method()).contains(RequestMethod.POST)
                ? Stream.empty()
                : prefixes.stream().flatMap(prefix -> ends.stream().map(end -> bare(prefix + end)));
    }

    /** Without the names of what varies. */
    private static String bare(String path) {
        return path.replaceAll("\\$?\\{[^}]*}", "{}");
    }

    private static Set<String> named(Predicate<Field> wanted) {
        return fields().filter(field -> field.type() == String.class)
                .filter(wanted)
                .map(Field::name)
                .collect(toSet());
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static List<String> names(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void everyFieldHasAName() throws IOException {
        for (String language : List.of("", "_en")) {
            Properties names = messages(language);
            assertThat(fields().map(field -> "field." + field.name())
                            .filter(key -> !names.containsKey(key))
                            .distinct())
                    .isEmpty();
        }
    }

    @Test
    void everyConstraintSaysWhatToDoAndNamesTheField() throws IOException {
        for (String language : List.of("", "_en")) {
            Properties messages = messages(language);
            assertThat(fields().flatMap(FormsTest::constraints)
                            .filter(constraint -> !message(constraint, messages).contains("{0}")))
                    .isEmpty();
        }
    }

    private static String message(Annotation constraint, Properties messages) {
        String ofType = messages.getProperty(constraint.annotationType().getSimpleName());
        if (ofType != null) {
            return ofType;
        }
        try {
            String key =
                    (String) constraint.annotationType().getMethod("message").invoke(constraint);
            return messages.getProperty(key.replaceAll("[{}]", ""), "");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** On the field itself, on what it holds, and on the methods of its form that check several fields. */
    private static Stream<Annotation> constraints(Field field) {
        return Stream.of(field.place().getAnnotations())
                .filter(one -> one.annotationType().isAnnotationPresent(Constraint.class));
    }

    private static boolean isKnown(Class<?> type) {
        return READ_BY_THE_RULE.contains(type)
                || CHOSEN.contains(type)
                || type.isEnum()
                || OneText.class.isAssignableFrom(type)
                || type.isRecord();
    }

    private static Stream<Field> fields() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        return handlers()
                .flatMap(handler -> Arrays.stream(handler.getParameters()).flatMap(one -> of(one, seen)));
    }

    private static Stream<Method> handlers() {
        return OurClasses.ALL.stream()
                .map(JavaClass::reflect)
                .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Controller.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
    }

    private static Stream<Field> of(Parameter parameter, Set<Class<?>> seen) {
        if (parameter.isAnnotationPresent(RequestParam.class)) {
            String owner =
                    parameter.getDeclaringExecutable().getDeclaringClass().getSimpleName();
            return Stream.of(new Field(owner, parameter.getName(), parameter.getParameterizedType(), parameter));
        }
        boolean form = leaf(parameter.getParameterizedType()).anyMatch(type -> isForm(type));
        return form || parameter.isAnnotationPresent(RequestBody.class)
                ? within(parameter.getParameterizedType(), seen)
                : Stream.empty();
    }

    private static boolean isForm(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith("io.duban")
                && !OneText.class.isAssignableFrom(type)
                && !Actor.class.isAssignableFrom(type);
    }

    private static Stream<Field> within(Type type, Set<Class<?>> seen) {
        return leaf(type)
                .filter(FormsTest::isForm)
                .filter(seen::add)
                .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                .flatMap(component ->
                        Stream.concat(Stream.of(field(component)), within(component.getGenericType(), seen)));
    }

    private static Field field(RecordComponent component) {
        Class<?> form = component.getDeclaringRecord();
        try {
            return new Field(
                    form.getSimpleName(),
                    component.getName(),
                    component.getGenericType(),
                    form.getDeclaredField(component.getName()));
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    /** The types that are read in the end: the elements of lists and sets. */
    private static Stream<Class<?>> leaf(Type type) {
        if (type instanceof ParameterizedType holder
                && Collection.class.isAssignableFrom((Class<?>) holder.getRawType())) {
            return leaf(holder.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    private static Properties messages(String language) throws IOException {
        Properties all = new Properties();
        for (String bundle : List.of("field", "organization", "plan", "task")) {
            try (InputStream file =
                    FormsTest.class.getResourceAsStream("/messages/" + bundle + language + ".properties")) {
                all.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        }
        return all;
    }
}
