package io.duban.reading.targets;

import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Operator;
import io.duban.reading.vocabulary.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Targets without a number: a class of water, full coverage, something gone. Without a year only what is said to be
 * reached is one.
 */
final class Qualities {

    private static final Pattern CLASS =
            Pattern.compile("(?:达到?|保持在?|稳定在?|维持在?|(?:提[高升标]|改善|升)[到至]|优于)(准?(?:[ⅠⅡⅢⅣⅤ]|I{1,3}|IV|V)类)(?!.{0,6}比例)");
    private static final Pattern NEXT_CLASS = Pattern.compile("准?(?:[ⅠⅡⅢⅣⅤ]|I{1,3}|IV|V)类");
    private static final Pattern STATE = Pattern.compile(
            "(?:实现|达到)*(全(?:[省市县区]|[市县]域)?覆盖|全面覆盖|基本(?:消除|消失)|全面消除|全部消除|(?:动态|基本|全部|全面)?清零|应收尽收|应办尽办|翻(?:[一两])?番|(?<=[到过占少加长低])(?:[一二三四五六七八九十]分之[一二三四五六七八九十]|一半|半数)(?:以上)?)(?:$|(?<=消除)[^，]{2,16}$)");
    private static final Pattern LEADING =
            Pattern.compile("(?:水质)?(?:力争|平均|稳定|总体|分别|年均)*$|^底?之?前|^(?:实现|推动|推进|确保|力争)+");

    /** Without a year only what is said to be reached, and not 推动清扫全覆盖. */
    private static final Pattern REACHED = Pattern.compile("(?:实现|达到|保持)[^，]{0,30}$|(?:动态|全部|基本)清零$|全面消除$|翻[一两]?番$");

    private Qualities() {}

    static List<Target> in(Sentence sentence, Range at) {
        List<Years.Mention> years = Years.in(sentence, OptionalInt.empty());
        List<Target> targets = new ArrayList<>();
        int start = 0;
        while (start < sentence.text().length()) {
            int end = sentence.clauseEnd(start);
            new Clause(sentence.text().substring(start, end), start, Years.before(years, end), at).read(targets);
            start = end + 1;
        }
        return targets;
    }

    /** A clause that begins at a place of its sentence, with the year that stands in it or before it. */
    private record Clause(String text, int start, Optional<Years.Mention> mention, Range at) {

        void read(List<Target> targets) {
            Matcher found = CLASS.matcher(text);
            if (found.find()) {
                classes(found, targets);
                return;
            }
            Matcher state = STATE.matcher(text);
            if (state.find() && (mention.isPresent() || REACHED.matcher(text).find())) {
                String subject = subject(state.start());
                targets.add(target(
                        subject.isEmpty() ? text.substring(state.end(1)) : subject, state.start(1), state.end(1)));
            }
        }

        /** 东河、西河分别达到Ⅳ类、Ⅲ类: one each; else the first class counts for all that are named. */
        private void classes(Matcher found, List<Target> targets) {
            List<String> names = names(subject(found.start()));
            Matcher each = NEXT_CLASS.matcher(text).region(found.start(1), text.length());
            for (String name : names) {
                boolean next = each.find();
                int from = next ? each.start() : found.start(1);
                targets.add(target(name, from, next ? each.end() : found.end(1)));
                if (!text.contains("分别")) {
                    each.region(found.start(1), text.length());
                }
            }
        }

        private static List<String> names(String subject) {
            return subject.isEmpty()
                    ? List.of(subject)
                    : Punctuation.cut(subject, "、和").stream()
                            .map(Brackets.Piece::text)
                            .toList();
        }

        private String subject(int end) {
            int from = mention.map(Years.Mention::end).orElse(0) - start;
            String words = text.substring(from > 0 && from < end ? from : 0, end);
            return LEADING.matcher(words).replaceAll("");
        }

        private Target target(String name, int from, int to) {
            OptionalInt year = mention.map(found ->
                            OptionalInt.of(found.years().get(found.years().size() - 1)))
                    .orElseGet(OptionalInt::empty);
            return new Target(
                    name,
                    year,
                    Operator.EQUAL,
                    text.substring(from, to),
                    "",
                    OptionalInt.empty(),
                    false,
                    true,
                    at.within(start + from, start + to),
                    year.isPresent() ? 0.8 : 0.6);
        }
    }
}
