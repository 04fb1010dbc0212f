package io.duban.reading.targets;

import io.duban.reading.vocabulary.Operator;
import java.util.regex.Pattern;

/** The words around a quantity that say how to compare it. */
final class Operators {

    private static final Pattern AT_MOST =
            Pattern.compile("(?:不超过|不高于|不多于|控制在|限制在|(?<!不)低于|(?<!不)小于|压减到|压缩至|压缩到|缩短至|缩短到|不得超过)[^，]{0,4}$");
    private static final Pattern AT_LEAST = Pattern.compile("(?:不低于|不少于|不小于|至少|(?<!不)高于|(?<!不)大于)[^，]{0,4}$");
    private static final Pattern MORE_THAN = Pattern.compile("(?:超过?|突破)[^，]{0,2}$");
    private static final Pattern FALL = Pattern.compile("(?:下降|降低|减少|削减)(?!到|至)[^，]{0,3}$");
    private static final Pattern RISE = Pattern.compile("(?:增长|提高|提升|增加|增幅|增速)(?!到|至)[^，]{0,3}$");
    private static final Pattern ABOUT = Pattern.compile("约$|^左右");

    private Operators() {}

    static Operator of(Quantity quantity, String before, String after) {
        if (after.startsWith("左右") || ABOUT.matcher(before).find()) {
            return Operator.ABOUT;
        }
        if (quantity.isShare() && FALL.matcher(before).find()) {
            return Operator.FALL;
        }
        if (after.startsWith("以内")
                || after.startsWith("内")
                || AT_MOST.matcher(before).find()) {
            return Operator.AT_MOST;
        }
        if (after.startsWith("以上")
                || after.startsWith("及以上")
                || AT_LEAST.matcher(before).find()) {
            return Operator.AT_LEAST;
        }
        if (MORE_THAN.matcher(before).find()) {
            return Operator.MORE_THAN;
        }
        return quantity.isShare() && RISE.matcher(before).find() ? Operator.RISE : Operator.EQUAL;
    }
}
