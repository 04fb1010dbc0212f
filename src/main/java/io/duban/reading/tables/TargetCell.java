package io.duban.reading.tables;

import io.duban.reading.characters.Digits;
import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.WrittenYear;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a column of targets: a value or a sentence.
 *
 * @param year that stands over it
 * @param unit of measure that stands over it
 */
public record TargetCell(Paragraph words, OptionalInt year, Optional<String> unit) {

    private static final String LABEL = "单位";
    private static final int LONGEST_UNIT = 8;
    private static final Pattern MEASURE = Pattern.compile(
            "[（(]((?:[%％‰]|[百千万亿]{0,2}(?:元|[个家户名人位项台套件座处条所株户场次吨米亩倍天]|人次|公里|公顷|平方米|平方公里|立方米|小时|分钟|千瓦时?|标准煤)(?:/[^）)]{1,6})?))[）)]$");

    /** What a name ends with in brackets, where that is a unit of measure: 森林覆盖率（%）. */
    static Optional<String> measure(String name) {
        Matcher measure = MEASURE.matcher(name.strip());
        return measure.find() ? Optional.of(measure.group(1)) : Optional.empty();
    }

    static TargetCell of(Paragraph words, String heading) {
        return new TargetCell(
                words,
                WrittenYear.first(heading),
                Brackets.outermost(heading).stream()
                        .map(group -> withoutLabel(group.inside()))
                        .filter(unit -> !unit.isEmpty() && unit.length() <= LONGEST_UNIT && !Digits.isIn(unit))
                        .findFirst());
    }

    /** 单位：万亩 */
    private static String withoutLabel(String inside) {
        int colon = Punctuation.first(inside, 0, ":：");
        return inside.startsWith(LABEL) && colon == LABEL.length()
                ? inside.substring(colon + 1)
                : inside.stripLeading();
    }

    /** The same in a unit of measure, where no other stands over it. */
    TargetCell in(Optional<String> measure) {
        return new TargetCell(words, year, unit.or(() -> measure));
    }
}
