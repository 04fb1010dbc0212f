package io.duban.modeling.checking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.modeling.vocabulary.OwnTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of lights as it comes with Duban, and what is wrong with it once something in it is another. */
class TableChecksTest {

    private static final String OWN = own();

    /** What is wrong, and how it came so. */
    record Faulty(ModelRule rule, UnaryOperator<String> by) {

        static Faulty of(ModelRule rule, String from, String to) {
            return new Faulty(rule, text -> text.replaceFirst(from, to));
        }

        String text() {
            return by.apply(OWN);
        }

        @Override
        public String toString() {
            return rule.name();
        }
    }

    @Test
    void findNothingWrongWithOurOwn() {
        assertThat(check(OWN)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("faulty")
    void refuseForWhatIsWrong(Faulty faulty) {
        assertThat(faulty.text()).isNotEqualTo(OWN);
        assertThat(check(faulty.text())).extracting(Finding::rule).contains(faulty.rule());
    }

    @Test
    void showEveryRuleOfTables() {
        Set<ModelRule> ofTables = EnumSet.range(ModelRule.ONE_TABLE, ModelRule.TABLE_GIVEN_UP);
        assertThat(faulty().map(Faulty::rule).collect(Collectors.toSet())).containsAll(ofTables);
    }

    @Test
    void giveAnExampleOfAGap() {
        TableExample gap = example(without("onSchedule"), ModelRule.RULES_GAP, 1);
        assertThat(gap.inputs())
                .containsEntry("ended", false)
                .containsEntry("started", true)
                .containsEntry("finishedLate", false)
                .containsEntry("overdueReports", 0);
        assertThat((Integer) gap.inputs().get("lag"))
                .isLessThanOrEqualTo(gap.limits().get("yellowLag"));
    }

    @Test
    void nameTheRuleThatHidesAnother() {
        String hidden = cell(OWN, "behind", "lag", "&gt; redLag");
        assertThat(found(hidden, ModelRule.RULE_UNREACHABLE).arguments())
                .startsWith("behind", "“滞后超过黄灯限度”", "“滞后超过红灯限度”");
        TableExample example = example(hidden, ModelRule.RULE_UNREACHABLE, 3);
        assertThat((Integer) example.inputs().get("lag"))
                .isGreaterThan(example.limits().get("redLag"));
    }

    /** A plan may set both limits to the same number, but not all do. */
    @Test
    void takeNoRuleForHiddenThatAnyLimitsLetThrough() {
        assertThat(check(cell(OWN, "farBehind", "lag", "&gt; 40"))).isEmpty();
        assertThat(check(cell(OWN, "behind", "lag", "(yellowLag..redLag]")))
                .extracting(Finding::rule)
                .isEmpty();
    }

    static Stream<Faulty> faulty() {
        return Stream.of(
                Faulty.of(
                        ModelRule.NOT_DMN, "definitions xmlns=\"[^\"]*\"", "definitions xmlns=\"http://example.org/\""),
                Faulty.of(
                        ModelRule.DOCTYPE,
                        "<definitions",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><definitions"),
                Faulty.of(ModelRule.ONE_TABLE, "</decision>", "</decision><decision id=\"more\" name=\"再一张\"/>"),
                Faulty.of(
                        ModelRule.ELEMENT,
                        "(?s)<decisionTable.*</decisionTable>",
                        "<literalExpression><text>runtime.exec()</text></literalExpression>"),
                Faulty.of(
                        ModelRule.ATTRIBUTE,
                        "<inputExpression ",
                        "<inputExpression expressionLanguage=\"javascript\" "),
                Faulty.of(ModelRule.FOREIGN, "<decision ", "<x:run xmlns:x=\"http://example.org/\"/><decision "),
                Faulty.of(ModelRule.NOT_KEPT, "P10957D", "P1D"),
                Faulty.of(ModelRule.ID_TWICE, "<rule id=\"behind\"", "<rule id=\"farBehind\""),
                Faulty.of(ModelRule.HIT_POLICY, "\"FIRST\"", "\"COLLECT\""),
                Faulty.of(ModelRule.COLUMN_UNKNOWN, "<text>lag</text>", "<text>lag + 1</text>"),
                Faulty.of(ModelRule.COLUMN_TWICE, "<text>overdueSteps</text>", "<text>lag</text>"),
                Faulty.of(
                        ModelRule.COLUMN_TYPE,
                        "id=\"lagExpression\" typeRef=\"integer\"",
                        "id=\"lagExpression\" typeRef=\"string\""),
                Faulty.of(ModelRule.COLUMN_MISSING, "name=\"rule\" label", "name=\"why\" label"),
                Faulty.of(ModelRule.CELL_COUNT, "<inputEntry id=\"behind_started\"><text></text></inputEntry>", ""),
                faultyCell("&gt; \"many\""),
                faultyCell("&gt; lag + 5"),
                faultyCell("maybe"),
                faultyCell("&gt; 99999999999"),
                faultyCell("#{runtime.exec()}"),
                Faulty.of(ModelRule.OUTPUT_UNKNOWN, "\"YELLOW\"", "\"BLUE\""),
                Faulty.of(ModelRule.OUTPUT_UNKNOWN, "\"YELLOW\"", "YELLOW"),
                Faulty.of(ModelRule.OUTPUT_UNFOUNDED, "\"behind\"</text>", "\"milestoneNear\"</text>"),
                Faulty.of(ModelRule.RULE_UNNAMED, "<description>按序时进度推进</description>", ""),
                new Faulty(ModelRule.TOO_MANY_RULES, TableChecksTest::many),
                new Faulty(ModelRule.RULE_IMPOSSIBLE, text -> cell(text, "behind", "lag", "&gt; 100")),
                new Faulty(ModelRule.RULE_IMPOSSIBLE, text -> cell(text, "behind", "lag", "[9..5]")),
                new Faulty(ModelRule.RULE_UNREACHABLE, text -> cell(text, "behind", "lag", "&gt; redLag")),
                Faulty.of(ModelRule.RULES_OVERLAP, "\"FIRST\"", "\"UNIQUE\""),
                new Faulty(ModelRule.RULES_GAP, text -> without("onSchedule")),
                new Faulty(ModelRule.TABLE_GIVEN_UP, TableChecksTest::tangled));
    }

    private static Faulty faultyCell(String written) {
        return new Faulty(ModelRule.CELL, text -> cell(text, "behind", "lag", written));
    }

    private static String many(String text) {
        String rule = rule(text, "behind");
        return text.replace(
                rule, IntStream.range(0, 100).mapToObj(i -> numbered(rule, i)).collect(Collectors.joining()));
    }

    /** Forty numbers beside the limits of the lag and forty beside that of the milestone. */
    private static String tangled(String text) {
        String rule = rule(text, "behind");
        return text.replace(
                rule,
                IntStream.range(0, 40)
                        .mapToObj(i -> cell(
                                cell(numbered(rule, i), "behind" + i, "lag", "[" + (2 * i) + "..redLag]"),
                                "behind" + i,
                                "daysToMilestone",
                                "[milestoneDays.." + (9 * i) + "]"))
                        .collect(Collectors.joining()));
    }

    private static String numbered(String rule, int number) {
        return rule.replaceAll("id=\"behind", "id=\"behind" + number);
    }

    private static String without(String rule) {
        return OWN.replace(rule(OWN, rule), "");
    }

    private static String rule(String text, String id) {
        var found = Pattern.compile("(?s)<rule id=\"" + id + "\">.*?</rule>").matcher(text);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String cell(String text, String rule, String column, String written) {
        return text.replaceFirst(
                "(id=\"" + rule + "_" + column + "\"><text>)[^<]*",
                "$1" + java.util.regex.Matcher.quoteReplacement(written));
    }

    private static TableExample example(String text, ModelRule rule, int at) {
        return (TableExample) found(text, rule).arguments().get(at);
    }

    private static Finding found(String text, ModelRule rule) {
        return check(text).stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> check(String text) {
        return TableChecks.check(text.getBytes(UTF_8), OwnTable.TASK_LIGHT);
    }

    private static String own() {
        try {
            return Files.readString(Path.of("processes/task-light.dmn"), UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
