package io.duban.reading.targets;

import io.duban.reading.vocabulary.FiveYearPlan;
import io.duban.reading.vocabulary.HanNumber;
import io.duban.reading.vocabulary.TimeLimits;
import io.duban.reading.vocabulary.WordList;
import io.duban.reading.vocabulary.WrittenYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a sentence names: by which something is to be reached, or since which a change is counted. */
final class Years {

    private static final String YEAR = "(20\\d\\d)\\s*年";
    private static final Pattern MENTION = Pattern.compile(YEAR + "(?:底|末|年底)?(?:[、和及与]" + YEAR + "(?:底|末)?)*");
    private static final WordList BASELINE = WordList.of("较 比 与 在 以 由 从");
    private static final WordList NO_GOAL = WordList.of("较 比 与 自 以 《 （");
    private static final Pattern NO_GOAL_AFTER =
            Pattern.compile("^(?:\\d{1,2}月\\d{1,2}日)?(?:以来|开始|度|[—-]|底?以?前[^，]{0,6}的|基础上|相比|发布|出台|印发)");

    /**
     * One or more years named together; one since which something is done every year counts for its own clause only.
     */
    record Mention(int start, int end, List<Integer> years, boolean since) {}

    /** How the name of a period ends where it says by when, and does not merely name the plan. */
    private static final String ENDS_WITH = "末期间";

    private static final Pattern THIS =
            Pattern.compile("(?:^|(?<=[，：]))(?:今年|本年度?|当年)(?=[^以]|$)|(?:^|(?<=[，：]))年[内底]前?(?!均)");
    private static final Pattern IN_ALL = Pattern.compile(
            "(?<!近|前|去|续|满|第|十|\\d)([二三四五2345])年(?=累计|共(?!同))|(?:^|(?<=[，：；争取]))([二三四五2345])年(?!行动|计划|期|级|以|来|内|左|后|前|间|规划|滚动|度|制|的|一|多|免)");
    private static final Pattern WITHIN = Pattern.compile(
            "(?<!\\d)(?:[利使]?用)?(10|\\d|[一二三四五六七八九十])(?:个)?年(?:左右)?(?:(?:时间)?(?:以?内|之内)|(?:左右)?(?:的)?时间)");

    private Years() {}

    /** @param start the plan's first year, from which 5年内 counts */
    static List<Mention> in(Sentence whole, OptionalInt start) {
        String sentence = whole.text();
        List<Mention> mentions = new ArrayList<>();
        addFiveYears(whole.printed(), mentions);
        start.ifPresent(first -> addRelative(sentence, first, mentions));
        Matcher found = MENTION.matcher(sentence);
        while (found.find()) {
            boolean since = sentence.startsWith("起", found.end()) && sentence.startsWith("每年", found.end() + 1);
            boolean left = !since && found.start() > 0 && "由从".indexOf(sentence.charAt(found.start() - 1)) >= 0;
            boolean goal = !left
                    && !isBehind(
                            NO_GOAL,
                            sentence.substring(Math.max(0, found.start() - 4), found.start())
                                    .stripTrailing())
                    && !NO_GOAL_AFTER.matcher(sentence.substring(found.end())).find();
            if (goal) {
                List<Integer> years = WrittenYear.in(found.group()).stream()
                        .map(WrittenYear::year)
                        .toList();
                mentions.add(new Mention(found.start(), found.end(), years, since));
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }

    private static void addRelative(String sentence, int first, List<Mention> mentions) {
        Matcher found = WITHIN.matcher(sentence);
        while (found.find()) {
            int count = count(found.group(1));
            mentions.add(new Mention(found.start(), found.end(), List.of(first + count - 1), false));
        }
        Matcher all = IN_ALL.matcher(sentence);
        while (all.find()) {
            int count = count(all.group(1) == null ? all.group(2) : all.group(1));
            mentions.add(new Mention(all.start(), all.end(), List.of(first + count - 1), false));
        }
        TimeLimits.months(sentence)
                .forEach(month -> mentions.add(new Mention(month.start(), month.end(), List.of(first), true)));
        Matcher now = THIS.matcher(sentence);
        while (now.find()) {
            mentions.add(new Mention(now.start(), now.end(), List.of(first), false));
        }
    }

    private static int count(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : HanNumber.of(digits);
    }

    /** The name of a five-year period stands in quotation marks, so it is looked for in what is printed. */
    private static void addFiveYears(String printed, List<Mention> mentions) {
        for (FiveYearPlan plan : FiveYearPlan.in(printed)) {
            boolean goal = ENDS_WITH.indexOf(printed.charAt(plan.end() - 1)) >= 0;
            if (goal) {
                mentions.add(new Mention(plan.start(), plan.end(), List.of(plan.lastYear()), false));
            }
        }
    }

    /** The last mention before a place. */
    static Optional<Mention> before(List<Mention> mentions, int place) {
        return mentions.stream().filter(mention -> mention.end() <= place).reduce((earlier, later) -> later);
    }

    /** The year that a change in the stretch is counted from. */
    static OptionalInt baseline(String stretch) {
        return WrittenYear.in(stretch).stream()
                .filter(year -> isBehind(BASELINE, year.before(stretch)))
                .mapToInt(WrittenYear::year)
                .findFirst();
    }

    /** 占比 in place of 比 compares nothing. */
    private static boolean isBehind(WordList words, String before) {
        return words.ends(before) && !before.endsWith("占比");
    }
}
