package io.duban;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final Pattern TABLE = Pattern.compile("<table(?! hidden)[\\s>]");
    private static final Pattern EXPORT = Pattern.compile("common :: exports(?:At)?\\b|<p [^>]*data-exports>");

    /** How many tables of a template have no file, by the reason. */
    private static final Map<String, Map<String, Integer>> WITHOUT_FILE = Map.of(
            "what would change by a file or a form: it is decided on there, and gone with that",
            Map.of(
                    "intake/preview", 1,
                    "organization/calendar-preview", 1,
                    "roster/parts", 1,
                    "roster/preview", 3,
                    "modeling/table-trial", 1,
                    "rules/preview", 1,
                    "task/breakdown-preview", 1,
                    "task/halt", 1,
                    "task/transfer", 1),
            "a form, in whose rows something is chosen or typed",
            Map.of("intake/missing-units", 1, "modeling/move-plan", 1, "task/signing-list", 1),
            "shown by several pages, of which each has the file (a decision table's is its DMN)",
            Map.of("journal/entries", 3, "modeling/parts", 1, "organization/parts", 3),
            "a list of the task, which its page has as a file",
            Map.of("ledger/breakdown", 1, "ledger/task", 1, "task/parts", 2),
            "lines of one document, which is read and printed as a whole; numbers and milestones are in the task's files",
            Map.of(
                    "report/annual-plan-text", 1,
                    "report/claim-parts", 1,
                    "report/completion", 1,
                    "report/parts", 1,
                    "supervision/rectification-parts", 1),
            "one file has both of the page's lists, by its tab",
            Map.of("worklist/copies", 1, "worklist/desk", 1),
            "counts, behind each of which is a list that has its file",
            Map.of("modeling/running", 1),
            "a made-up course, which is kept nowhere",
            Map.of("modeling/trial", 2),
            "secrets that the server does not have any more: the browser writes the file",
            Map.of("organization/first-passwords", 2));

    private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"(\\w[\\w-]*)");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each|with)=");
    private static final Pattern NAMING = Pattern.compile("\\sth:with=\"([^\"]*)\"");
    private static final Pattern ASKING = Pattern.compile("\\sth:(?:if|unless)=\"([^\"]*)\"");
    private static final Pattern DECIDES = Pattern.compile("(?<!handIn\\.)\\b(?:deciding|judging|mayDecide)\\b");
    private static final Pattern NAME = Pattern.compile("(?:^|,)\\s*(\\w+)=");

    /** Asked for a fragment, Thymeleaf gives every element of that name as well. */
    @Test
    void callNoFragmentLikeAnElementThatTheirFileHasElsewhere() throws IOException {
        assertThat(faults(TemplatesTest::alsoElements)).isEmpty();
    }

    @Test
    void areCaughtWithAFragmentThatIsCalledLikeAnElement() {
        assertThat(alsoElements("<section th:fragment=\"form(a)\"><form></form></section><p><form ></form></p>"))
                .containsExactly("form");
        assertThat(alsoElements("<section th:fragment=\"form(a)\"><form></form></section>"))
                .isEmpty();
    }

    private static List<String> alsoElements(String text) {
        return FRAGMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> Pattern.compile("<" + name + "[\\s>]")
                                .matcher(text)
                                .results()
                                .count()
                        > 1)
                .toList();
    }

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
        Function<String, List<String>> withoutFile = text ->
                text.contains("common :: pager") && !EXPORT.matcher(text).find()
                        ? List.of("goes on without a file")
                        : List.of();
        assertThat(faults(withoutFile)).singleElement().asString().contains("signing-list.html");
    }

    /** A table that comes to a template needs its file, or a reason here. */
    @Test
    void offerEveryTableAsAFile() throws IOException {
        Map<String, Integer> without = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                int missing = tablesWithoutFile(Files.readString(file, UTF_8));
                if (missing > 0) {
                    without.put(TEMPLATES.relativize(file).toString().replace(".html", ""), missing);
                }
            }
        }
        Map<String, Integer> excused = new TreeMap<>();
        WITHOUT_FILE.values().forEach(excused::putAll);
        assertThat(without).isEqualTo(excused);
    }

    @Test
    void areCaughtWithATableWithoutAFile() {
        assertThat(tablesWithoutFile("<table></table>")).isOne();
        assertThat(tablesWithoutFile("<table></table><p th:replace=\"~{fragments/common :: exports}\">"))
                .isZero();
        assertThat(tablesWithoutFile("<table></table><table></table>"
                        + "<p th:replace=\"~{fragments/common :: exportsAt('/tokens/export')}\">"))
                .isOne();
    }

    private static int tablesWithoutFile(String template) {
        return Math.toIntExact(TABLE.matcher(template).results().count()
                - EXPORT.matcher(template).results().count());
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
