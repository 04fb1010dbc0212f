package io.duban.reading.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines with which an annex (附件) or a box (专栏) begins. */
public final class Annexes {

    private static final Pattern ANNEX = Pattern.compile("^附\\s*[件表录]\\s*[\\d一二三四五六七八九十]{0,2}\\s*(?:([:：])|\\s|$)");
    private static final Pattern BOX = Pattern.compile("^专\\s*栏\\s*([\\d一二三四五六七八九十]{0,3})(?:[\\s　:：]|$|\\p{IsHan})");

    private Annexes() {}

    /** Whether an annex, or the list of them, begins with a line. */
    public static boolean isAnnex(String line) {
        return ANNEX.matcher(line).find();
    }

    /** Whether a line begins the list of annexes, and names the first: 附件：1.任务分解表. */
    public static boolean namesFirst(String line) {
        Matcher annex = ANNEX.matcher(line);
        return annex.find()
                && annex.group(1) != null
                && Marker.of(line.substring(annex.end()).strip())
                        .filter(marker -> marker.kind() == MarkerKind.DIGIT && marker.ordinal() == 1)
                        .isPresent();
    }

    /** Whether a box begins with a line. */
    public static boolean isBox(String line) {
        return BOX.matcher(line).find();
    }

    /** Whether a box with a number does. */
    public static boolean isNumberedBox(String line) {
        Matcher box = BOX.matcher(line);
        return box.find() && !box.group(1).isEmpty();
    }
}
