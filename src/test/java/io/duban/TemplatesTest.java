package io.duban;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Thymeleaf replaces an element before it asks whether to show it, and asks that before it names what the element works
 * with: a condition beside a replacement says nothing, and one on a name that the same element gives asks about nothing.
 */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z:]+\\s(?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each|with)=");
    private static final Pattern NAMING = Pattern.compile("\\sth:with=\"([^\"]*)\"");
    private static final Pattern ASKING = Pattern.compile("\\sth:(?:if|unless)=\"([^\"]*)\"");
    private static final Pattern DECIDES = Pattern.compile("(?<!handIn\\.)\\b(?:deciding|judging|mayDecide)\\b");
    private static final Pattern NAME = Pattern.compile("(?:^|,)\\s*(\\w+)=");

    @Test
    void haveNoConditionThatAReplacementOverrules() throws IOException {
        assertThat(faults(TemplatesTest::overruled)).isEmpty();
    }

    @Test
    void haveNoConditionOnANameThatTheSameElementGives() throws IOException {
        assertThat(faults(TemplatesTest::tooEarly)).isEmpty();
    }

    /** What waits for signatures is chosen from there, and is a list of the desk as well, which has its file. */
    @Test
    void offerEveryListThatGoesOnAsAFile() throws IOException {
        Function<String, List<String>> withoutFile =
                text -> text.contains("common :: pager") && !text.contains("common :: exports")
                        ? List.of("goes on without a file")
                        : List.of();
        assertThat(faults(withoutFile)).singleElement().asString().contains("signing-list.html");
    }

    /** Only an address that Thymeleaf writes brings the token against forgery, without which the form is refused. */
    @Test
    void sendFormsWithTheTokenAgainstForgery() throws IOException {
        assertThat(faults(TemplatesTest::withoutToken)).isEmpty();
    }

    @Test
    void areCaughtWithAFormThatIsSentWithoutTheToken() {
        assertThat(withoutToken("<form method=\"post\" action=\"/copies\">")).hasSize(1);
        assertThat(withoutToken("<form method=\"post\">")).hasSize(1);
        assertThat(withoutToken("<form method=\"post\" th:action=\"@{/copies}\">"))
                .isEmpty();
        assertThat(withoutToken("<form method=\"get\" action=\"/board\">")).isEmpty();
    }

    @Test
    void areCaughtWithAConditionThatAReplacementOverrules() {
        assertThat(overruled("<p th:if=\"${a > b}\"\n th:replace=\"~{c :: d}\">"))
                .hasSize(1);
        assertThat(overruled("<p th:replace=\"~{c :: d}\" th:each=\"a : ${b}\">"))
                .hasSize(1);
        assertThat(overruled("<p th:if=\"${a}\"><b th:replace=\"~{c :: d}\">")).isEmpty();
        assertThat(overruled("<div th:fragment=\"a\" th:if=\"${b}\">")).isEmpty();
    }

    @Test
    void areCaughtWithAConditionOnANameThatTheSameElementGives() {
        assertThat(tooEarly("<p th:with=\"of=${d.of},rest=${d.rest}\" th:if=\"${!rest.empty}\">"))
                .hasSize(1);
        assertThat(tooEarly("<p th:unless=\"${of.empty}\" th:with=\"of=${d.of}\">"))
                .hasSize(1);
        assertThat(tooEarly("<p th:if=\"${d.of != null}\" th:with=\"of=${d.of}\">"))
                .isEmpty();
        assertThat(tooEarly("<p th:with=\"of=${d.of}\"><b th:if=\"${of.empty}\">"))
                .isEmpty();
    }

    /** Below all that is read before, whoever decides on a phone finds the form through a bar that stays in sight. */
    @Test
    void leadToTheFormWhereverSomethingIsDecided() throws IOException {
        assertThat(faults(TemplatesTest::farFromDeciding)).isEmpty();
    }

    @Test
    void areCaughtWithADecisionThatIsOnlyToBeFound() {
        assertThat(farFromDeciding("<form method=\"post\" th:if=\"${deciding}\">"))
                .hasSize(1);
        assertThat(farFromDeciding("<a th:replace=\"~{fragments/form :: jump('decide')}\"></a>"
                        + "<aside id=\"decide\"><form method=\"post\" th:if=\"${deciding}\">"))
                .isEmpty();
    }

    private static List<String> faults(Function<String, List<String>> rule) throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                rule.apply(Files.readString(file, UTF_8)).forEach(tag -> faults.add(file + ": " + tag));
            }
        }
        return faults;
    }

    private static List<String> overruled(String template) {
        return tags(template)
                .filter(tag ->
                        tag.contains("th:replace=") && CONDITION.matcher(tag).find())
                .toList();
    }

    /** What is sent again after an outage has the token among its fields. */
    private static boolean sentAgain(String tag) {
        return tag.contains("action=${resubmission.action}");
    }

    private static List<String> withoutToken(String template) {
        return tags(template)
                .filter(tag -> tag.startsWith("<form") && tag.contains("method=\"post\""))
                .filter(tag -> !tag.contains("th:action=") && !sentAgain(tag))
                .toList();
    }

    private static List<String> farFromDeciding(String template) {
        boolean decides = DECIDES.matcher(template).find() && template.contains("<form");
        return decides && !(template.contains(":: jump('decide')") && template.contains("id=\"decide\""))
                ? List.of("decides far below")
                : List.of();
    }

    private static List<String> tooEarly(String template) {
        return tags(template).filter(TemplatesTest::asksTooEarly).toList();
    }

    private static boolean asksTooEarly(String tag) {
        String asked = first(ASKING, tag);
        return NAME.matcher(first(NAMING, tag))
                .results()
                .map(name -> name.group(1))
                .anyMatch(name -> Pattern.compile("(?<![.\\w'])" + name + "(?!\\w)")
                        .matcher(asked)
                        .find());
    }

    private static String first(Pattern pattern, String tag) {
        return pattern.matcher(tag)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> tags(String template) {
        return TAG.matcher(template).results().map(MatchResult::group);
    }
}
