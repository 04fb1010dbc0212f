package io.duban.intake.reading.targets;

import io.duban.intake.reading.document.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Targets without a number: a class of water, full coverage, something gone. Only a sentence with a year has them. */
final class Qualities {

    private static final Pattern CLASS = Pattern.compile("(?:达到?|保持在?|稳定在?|维持在?|提升到|改善到|优于)((?:[ⅠⅡⅢⅣⅤ]|I{1,3}|IV|V)类)");
    private static final Pattern STATE = Pattern.compile(
            "(?:实现|达到)*(全(?:[省市县区]|[市县]域)?覆盖|全面覆盖|基本(?:消除|消失)|全面消除|全部消除|(?:动态|基本|全部|全面)?清零|应收尽收|应办尽办|翻(?:[一两])?番|(?<=[到过占少加长低])(?:[一二三四五六七八九十]分之[一二三四五六七八九十]|一半|半数)(?:以上)?)$");
    private static final Pattern LEADING = Pattern.compile("(?:水质)?(?:力争|平均|稳定|总体)*$|^(?:实现|推动|推进|确保|力争)+");

    private Qualities() {}

    static List<Target> in(Sentence sentence, Range at) {
        List<Years.Mention> years = Years.in(sentence, OptionalInt.empty());
        List<Target> targets = new ArrayList<>();
        int start = 0;
        while (start < sentence.text().length()) {
            int end = sentence.clauseEnd(start);
            Optional<Years.Mention> year = Years.before(years, end);
            if (year.isPresent()) {
                clause(sentence, start, end, year.get(), at, targets);
            }
            start = end + 1;
        }
        return targets;
    }

    private static void clause(
            Sentence sentence, int start, int end, Years.Mention mention, Range at, List<Target> targets) {
        String text = sentence.text().substring(start, end);
        Matcher found = CLASS.matcher(text);
        boolean isClass = found.find();
        if (!isClass) {
            found = STATE.matcher(text);
            if (!found.find()) {
                return;
            }
        }
        int from = Math.max(0, mention.end() - start);
        String subject = from < found.start() ? text.substring(from, found.start()) : text.substring(0, found.start());
        for (String name : names(LEADING.matcher(subject).replaceAll(""), isClass)) {
            int year = mention.years().get(mention.years().size() - 1);
            Range range = at.within(start + found.start(1), start + found.end(1));
            targets.add(new Target(
                    name,
                    OptionalInt.of(year),
                    Operator.EQUAL,
                    found.group(1),
                    "",
                    OptionalInt.empty(),
                    false,
                    true,
                    range,
                    0.8));
        }
    }

    private static List<String> names(String subject, boolean several) {
        return several ? List.of(subject.split("[、和]")) : List.of(subject);
    }
}
