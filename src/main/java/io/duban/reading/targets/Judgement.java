package io.duban.reading.targets;

import io.duban.reading.vocabulary.WordList;
import java.util.regex.Pattern;

/**
 * Whether a quantity is something to be reached. What is counted is, unless it describes, is there already or is given
 * away; money, shares and spans of time also need a word that makes them a target.
 */
final class Judgement {

    private static final WordList SPAN = WordList.of("最长 最短 期限 有效期 成立 满 年龄");
    private static final WordList WITHIN = WordList.of("以内 内");
    private static final WordList SOFT = WordList.of("以上 以内 以下 及以上 及以内 及以下 左右");
    private static final Pattern GOES_ON = Pattern.compile("^(?:、|[和及与](?=20\\d\\d年|\\d))");
    private static final WordList ALL_OF_THEM = WordList.of("建成 达到 实现 完成 覆盖 纳入 落实 配备 开展");

    /** 覆盖行政村90%以上: so much of what is named is to be reached. */
    private static final Pattern COVERED = Pattern.compile("(?:覆盖|惠及|占)[^，、]{1,10}$");

    private static final int SHORT_GAP = 4;

    private Judgement() {}

    static boolean isTarget(Setting setting) {
        Quantity quantity = setting.quantity();
        boolean quoted = setting.sentence().text().charAt(quantity.start()) == '○';
        if (quoted || Descriptions.concern(setting) || Holdings.concern(setting)) {
            return false;
        }
        if (quantity.isDuration()) {
            return isReached(setting)
                    || Verbs.nameSpan(setting.before())
                    || (!quantity.isLong() && WITHIN.begins(setting.after()));
        }
        if (Grants.concern(setting)) {
            return false;
        }
        if (quantity.isClass()) {
            return isReached(setting);
        }
        return !(quantity.isMoney() || quantity.isShare()) || isGoverned(setting);
    }

    private static boolean isReached(Setting setting) {
        String before = setting.before();
        boolean reached = setting.quantity().isLong() ? Verbs.growTo(before) : Verbs.reach(before);
        return reached && !SPAN.endsNear(before, SHORT_GAP);
    }

    private static boolean isGoverned(Setting setting) {
        String rest = setting.rest();
        boolean soft = SOFT.begins(rest);
        boolean closes = rest.isBlank() || GOES_ON.matcher(rest).find();
        return Verbs.govern(setting.before())
                || isWhole(setting.quantity(), rest)
                || (soft && COVERED.matcher(setting.before()).find())
                || (quantityChanges(setting) && (soft || closes))
                || (setting.dated() && (soft || closes));
    }

    private static boolean quantityChanges(Setting setting) {
        return setting.quantity().isShare() && Verbs.changeName(setting.before());
    }

    /** 机关100%建成节水型机关. */
    private static boolean isWhole(Quantity quantity, String rest) {
        return quantity.isShare() && quantity.value().equals("100") && ALL_OF_THEM.begins(rest);
    }
}
