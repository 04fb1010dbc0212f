package io.duban.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.supervision.LightInputs;
import io.duban.supervision.LightLimits;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is remembered of a table of lights, against the table itself. */
class DmnLightTableTest {

    private static final String OWN =
            new String(ReleaseModels.packagedTable("task-light").orElseThrow(), UTF_8);
    private static final Pattern NUMBERS =
            Pattern.compile("(_(?:lag|daysToMilestone|overdueReports|overdueSteps)\"><text>)[^<]*");
    private static final List<IntFunction<String>> CELLS = List.of(
            number -> "",
            number -> "-",
            number -> "&lt; " + number,
            number -> "&lt;= " + number,
            number -> "&gt; " + number,
            number -> "&gt;= " + number,
            number -> String.valueOf(number),
            number -> "[" + number + ".." + (number + 6) + "]",
            number -> "(-5.." + number + ")",
            number -> "&gt; yellowLag",
            number -> "[redLag.." + (number + 40) + ")",
            number -> "(" + number + "..milestoneDays]");

    private final Random random = new Random(20200101);

    @Test
    void remembersWhatTheTableSays() {
        saysWhatItIsAsked(OWN, 250);
    }

    /** Tables that admins may release, with other numbers, ranges and limits in every column of numbers. */
    @Test
    void remembersWhatAnyOtherTableSays() {
        IntStream.range(0, 8).forEach(any -> saysWhatItIsAsked(anotherTable(), 50));
    }

    /** None of these can be released; where one is in force all the same, lights go by it as well. */
    @Test
    void remembersWhatATableBeyondTheSmallLanguageSays() {
        saysWhatItIsAsked(
                OWN.replaceFirst("(\"behind_lag\"><text>)[^<]*", "$1&gt; (yellowLag + overdueSteps) / 2"), 60);
    }

    @Test
    void asksTheTableOnceForAllTasksForWhichTheSameRulesHold() {
        DmnLightTable table = table(OWN);
        long before = asked();
        for (int lag = 0; lag <= 60; lag++) {
            for (int days = -100; days <= 100; days++) {
                table.judge(new LightInputs(true, false, false, lag, days, days & 3, 0, false, LightLimits.usual()));
            }
        }
        assertThat(asked() - before)
                .as("three lags, three ways of a milestone to lie, a report overdue or not")
                .isEqualTo(3 * 3 * 2);
    }

    private void saysWhatItIsAsked(String text, int times) {
        DmnLightTable table = table(text);
        for (int i = 0; i < times; i++) {
            LightInputs inputs = any();
            assertThat(table.judge(inputs)).as("%s by %s", inputs, text).isEqualTo(table.ask(inputs));
        }
    }

    private String anotherTable() {
        return NUMBERS.matcher(OWN).replaceAll(cell -> {
            // Empty cells for the most part, as in tables that people write.
            boolean isLast = OWN.substring(0, cell.start()).endsWith("onSchedule");
            String written = isLast || random.nextInt(4) > 0
                    ? ""
                    : CELLS.get(random.nextInt(CELLS.size())).apply(random.nextInt(60) - 20);
            return Matcher.quoteReplacement(cell.group(1) + written);
        });
    }

    /** Mostly such for which the first rules do not hold, so that all are come to. */
    private LightInputs any() {
        int yellow = random.nextInt(30);
        return new LightInputs(
                !seldom(),
                seldom(),
                seldom(),
                random.nextInt(45),
                random.nextBoolean() ? null : Integer.valueOf(random.nextInt(45) - 5),
                seldom() ? 1 + random.nextInt(2) : 0,
                seldom() ? 1 + random.nextInt(2) : 0,
                random.nextBoolean(),
                random.nextBoolean()
                        ? LightLimits.usual()
                        : new LightLimits(yellow, yellow + random.nextInt(30), random.nextInt(30)));
    }

    private boolean seldom() {
        return random.nextInt(12) == 0;
    }

    private static DmnLightTable table(String text) {
        return new DmnLightTable("task-light", text.getBytes(UTF_8), null);
    }

    private static long asked() {
        return DmnLightTable.ENGINE
                .getConfiguration()
                .getEngineMetricCollector()
                .getExecutedDecisionInstances();
    }
}
