package io.duban.reading.targets;

import io.duban.reading.vocabulary.Operator;
import io.duban.reading.vocabulary.WordList;
import java.util.regex.Pattern;

/** The words around a quantity that say how to compare it. */
final class Operators {

    private static final WordList AT_MOST = WordList.of("不超过 不高于 不多于 不大于 控制在 限制在 压减到 压缩至 压缩到 缩短至 缩短到 不得超过");
    private static final WordList AT_LEAST = WordList.of("不低于 不少于 不小于 至少");
    private static final WordList BELOW = WordList.of("低于 小于");
    private static final WordList ABOVE = WordList.of("高于 大于");
    private static final WordList MORE_THAN = WordList.of("超 超过 突破");
    private static final int GAP = 4;
    private static final int SHORT_GAP = 2;
    private static final Pattern FALL = Pattern.compile("(?:下降|降低|减少|削减)(?!到|至)[^，]{0,3}$");
    private static final Pattern RISE = Pattern.compile("(?:增长|提高|提升|增加|增幅|增速)(?!到|至)[^，]{0,3}$");

    private Operators() {}

    static Operator of(Quantity quantity, String before, String after) {
        if (after.startsWith("左右") || before.endsWith("约")) {
            return Operator.ABOUT;
        }
        if (quantity.isShare() && FALL.matcher(before).find()) {
            return Operator.FALL;
        }
        if (after.startsWith("以内")
                || after.startsWith("内")
                || (AT_MOST.endsNear(before, GAP)
                        || (BELOW.endsNear(before, GAP) && !AT_LEAST.endsNear(before, GAP)))) {
            return Operator.AT_MOST;
        }
        if (after.startsWith("以上")
                || after.startsWith("及以上")
                || (AT_LEAST.endsNear(before, GAP) || ABOVE.endsNear(before, GAP))) {
            return Operator.AT_LEAST;
        }
        if (MORE_THAN.endsNear(before, SHORT_GAP)) {
            return Operator.MORE_THAN;
        }
        return quantity.isShare() && RISE.matcher(before).find() ? Operator.RISE : Operator.EQUAL;
    }
}
