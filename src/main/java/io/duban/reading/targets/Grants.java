package io.duban.reading.targets;

import io.duban.reading.vocabulary.WordList;
import io.duban.reading.vocabulary.WrittenYear;
import java.util.regex.Pattern;

/** Money and shares that are given away, and numbers that say who gets them: no targets. */
final class Grants {

    private static final WordList MONEY_MATTERS =
            WordList.of("补助 补贴 奖励 奖补 资助 贴息 给予 最高 贷款 额度 配套资金 申领 享受 减免 免费 优惠 返还 租金 投资额 合同金额 费用 罚款 券 薪 保费 赔付");
    private static final Pattern IN_PROPORTION = Pattern.compile("按(?:照)?(?:不[低高超][于过])?$");
    private static final WordList GIVEN = WordList.of("给予 奖励 奖补 补助 贴息 最高");
    private static final Pattern GIVEN_FOR = Pattern.compile("补助|补贴(?!性)|奖励|奖补|贴息|给予|最高|上限|贷款|申领|享受|减免");
    private static final WordList ENTITLED = WordList.of("薪 凡 补贴 奖金 报销 标准的 连续 享受 申领 减免 赔付 罚款");
    private static final WordList WHO = WordList.of("对 凡 经 符合 入选 获得 属于");
    private static final WordList FROM = WordList.of("满 超过");

    private Grants() {}

    static boolean concern(Setting setting) {
        Quantity quantity = setting.quantity();
        return (quantity.isMoney() || quantity.isShare()) ? isGiven(setting) : saysWho(setting);
    }

    private static boolean isGiven(Setting setting) {
        if (IN_PROPORTION.matcher(setting.before()).find()) {
            return true;
        }
        if (Verbs.change(setting.before()) || (setting.quantity().isMoney() && Verbs.raise(setting.before()))) {
            return GIVEN.isIn(setting.clause())
                    || ENTITLED.isIn(setting.clause())
                    || setting.clause().startsWith("对");
        }
        String sentence = setting.sentence().text();
        return GIVEN.isIn(sentence) || (!namesEnd(sentence) && MONEY_MATTERS.isIn(setting.twoClauses()));
    }

    private static boolean saysWho(Setting setting) {
        if (GIVEN_FOR.matcher(setting.before()).find()) {
            return true;
        }
        return GIVEN.isIn(setting.sentence().text())
                && (WHO.begins(setting.before())
                        || Descriptions.beginsWithSize(setting.after())
                        || FROM.ends(setting.before().stripTrailing()));
    }

    private static boolean namesEnd(String sentence) {
        return WrittenYear.in(sentence).stream().anyMatch(year -> year.isEnd(sentence));
    }
}
