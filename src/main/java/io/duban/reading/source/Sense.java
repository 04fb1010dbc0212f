package io.duban.reading.source;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a text looks like Chinese: how many of its characters are those that half of every document is made of, in
 * simplified or traditional form.
 *
 * @param han how many ideographs it has
 * @param share how many of all its characters beyond ASCII are frequent ones, from 0 to 1
 */
record Sense(int han, double share) {

    private static final Set<Integer> FREQUENT = ("的一是不了在人有我他这中大来上个国和也地到时要出会可下生分年作工为主业发建设责任单位市县省区政府部门完成目标推进实施加强管理服务体系重点"
                    + "項目任務單開產經濟農水利保護環境強進實務點體標責縣區門業發設關國會時來個這為與對從後動學機長電無現當過種質項项经济环境护保农开产关与对从后动学机长电无现当过种质"
                    + "意见通知方案计划規劃规划科技教育财政局委办公室厅组织领导小及以上其月日第三二四五六七八九十〇，。、；：（）《》“”０１２３４５６７８９　")
            .codePoints()
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private static final double GOOD = 0.3;
    private static final double POSSIBLE = 0.15;
    private static final double SHORT = 0.05;
    private static final int ENOUGH = 30;
    private static final int FEW = 8;

    static Sense of(String text) {
        int frequent = 0;
        int others = 0;
        int han = 0;
        int foreign = 0;
        for (int each : text.codePoints().filter(each -> each > 0x7F).toArray()) {
            others++;
            frequent += FREQUENT.contains(each) ? 1 : 0;
            han += Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN ? 1 : 0;
            foreign += isForeign(each) ? 1 : 0;
        }
        double share = others == 0 ? 0 : (frequent - 2.0 * foreign) / others;
        return new Sense(han, share);
    }

    /**
     * Kana, Hangul, private and half-width characters hardly stand in a Chinese text, but in one that is read wrongly.
     */
    private static boolean isForeign(int each) {
        Character.UnicodeScript script = Character.UnicodeScript.of(each);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.BOPOMOFO
                || Character.getType(each) == Character.PRIVATE_USE
                || Character.getType(each) == Character.UNASSIGNED
                || Character.getType(each) == Character.CONTROL;
    }

    boolean isGood() {
        return share >= GOOD;
    }

    /** Short texts may have only rare characters. */
    boolean isPossible() {
        return share >= (han < FEW ? 0 : han < ENOUGH ? SHORT : POSSIBLE);
    }
}
