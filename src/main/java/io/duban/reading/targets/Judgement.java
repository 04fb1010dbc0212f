package io.duban.reading.targets;

import java.util.regex.Pattern;

/**
 * Whether a quantity is something to be reached. What is counted is, unless it describes, is there already or is given
 * away; money, shares and spans of time also need a word that makes them a target.
 */
final class Judgement {

    private static final Pattern SPAN = Pattern.compile("(?:最长|最短|期限|有效期|成立|满|年龄)[^，]{0,4}$");
    private static final Pattern WITHIN = Pattern.compile("^以?内");
    private static final Pattern SOFT = Pattern.compile("^(?:及?以[上内下]|左右)");
    private static final Pattern GOES_ON = Pattern.compile("^(?:、|[和及与](?=20\\d\\d年|\\d))");
    private static final Pattern ALL_OF_THEM = Pattern.compile("^(?:建成|达到|实现|完成|覆盖|纳入|落实|配备|开展)");

    /** 覆盖行政村90%以上: so much of what is named is to be reached. */
    private static final Pattern COVERED = Pattern.compile("(?:覆盖|惠及|占)[^，、]{1,10}$");

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
                    || (!quantity.isLong() && WITHIN.matcher(setting.after()).find());
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
        return reached && !SPAN.matcher(before).find();
    }

    private static boolean isGoverned(Setting setting) {
        String rest = setting.rest();
        boolean soft = SOFT.matcher(rest).find();
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
        return quantity.isShare()
                && quantity.value().equals("100")
                && ALL_OF_THEM.matcher(rest).find();
    }
}
