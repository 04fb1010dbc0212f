package io.duban.intake.reading.targets;

import java.util.regex.Pattern;

/** Whether a quantity is something to be reached: what governs it decides, and what it must not be. */
final class Judgement {

    private static final Pattern REWARD =
            Pattern.compile("补助|补贴|奖励|奖补|资助|贴息|给予|最高|贷款|额度|配套资金|申领|享受|减免|免费|优惠|返还|租金|投资额|合同金额|费用|罚款|券|薪|保费|赔付");
    private static final Pattern REWARDED = Pattern.compile("补助|补贴|奖励|奖补|贴息|给予|最高|上限|贷款|申领|享受|减免");
    private static final Pattern GIVEN = Pattern.compile("给予|奖励|奖补|补助|贴息|最高");
    private static final Pattern GOAL = Pattern.compile("(?:到|至)20\\d\\d年");
    private static final Pattern CONDITION = Pattern.compile("^(?:对|凡|经|符合|入选|获得|属于)");
    private static final Pattern PER_PIECE = Pattern.compile("每(?:人|家|户|名|次|月|个|项|平方米|件|辆|亩|台)|单个|单项|单家|人均每");
    private static final Pattern STOCK =
            Pattern.compile("现有|目前|截至|(?:由|从)20\\d\\d年[底末]?的$|已建成|已有|已累计|曾|上一?年度|首批|前$|第$|近$|距");
    private static final Pattern OF_YEAR = Pattern.compile("20\\d\\d年[底末]?的$");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("^(?:及?以[上下内]|左右)?的(?!目标|任务|增长|增速|比例|比重|水平|要求|幅度)\\p{IsHan}");
    private static final Pattern INVESTED = Pattern.compile("完成[^，]{0,12}投资$");
    private static final Pattern EXTENT = Pattern.compile("[长宽高深]$");
    private static final Pattern BOUND = Pattern.compile(
            "(?:达到?|降至|降到|降低到|下降到|下降至|降低至|减少到|减少至|提[高升]到|提[高升]至|增[加长]到|增至|扩大到|压减到|压缩至|压缩到|缩短至|缩短到|控制在|稳定在|保持在|维持在|限制在|超过?|突破|不低于|不少于|不小于|不高于|不超过|不多于|高于|低于|大于|小于|优于|至少|力争|下降|降低|减少|增长|提高|提升|增加|新增|增幅|增速|占比|比重|率|比例|总量|总数|规模|面积|数量|为|约|将近|实现|完成|累计|再|每年|年均)+(?:了|约|到|至|在)?$");
    private static final Pattern WORK = Pattern.compile(
            "建成|建设|新建|改建|扩建|打造|培育|培养|培训|引育|引进|招引|引聚|集聚|聚集|汇聚|新增|形成|创建|创成|认定|遴选|评选|选树|选拔|发布|推广|推动|引导|实施|举办|开展|组织|完成|压减|退减|削减|减少|淘汰|孵化|布局|部署|配置|配备|投放|推出|落地|改造|整治|治理|修复|造林|营造|面向|争取|力争|建立|设立|制定|出台|研制|攻克|突破|上线|接入|覆盖|服务|支持|扶持|资助|选派|选送|筹建|育成|获批|申报|开放|归集|开发|转化|吸引|储备|达到|实现|增加|扩容|安排|征集|梳理|纳入|搭建|构建|绿化|种植|供应|筹集|开工|投运|更新|试点|提供|发展|壮大|做强|生产|产出|处置|入驻|解决|消除|完善|招录|轮训|审批|放行|办结");
    private static final Pattern CONDITIONAL =
            Pattern.compile("^(?:（○*）)?(?:及?以[上下内][^，]{0,12}的(?:$|，|企业|项目|单位|人才|个人|团队|机构|给|按)|[^，]{0,12}的(?:$|，|给|按))");
    private static final Pattern SOFT = Pattern.compile("^(?:及?以[上内下]|左右)");
    private static final Pattern SCALE = Pattern.compile("^(?:及?以[上下])(?:的)?\\p{IsHan}");
    private static final Pattern NEXT = Pattern.compile("[、和及与]$");
    private static final Pattern RULE = Pattern.compile("满\\s*$|超过\\s*$");

    private Judgement() {}

    static boolean isTarget(Quantity quantity, Sentence sentence, boolean dated, boolean listed) {
        int clauseStart = sentence.clauseStart(quantity.start());
        String before = sentence.text().substring(clauseStart, quantity.start());
        String after = sentence.text().substring(quantity.end());
        String rest = sentence.text().substring(quantity.end(), sentence.clauseEnd(quantity.end()));
        if (sentence.text().charAt(quantity.start()) == '○' || isSomethingElse(quantity, sentence, before, after)) {
            return false;
        }
        if (quantity.isDuration()) {
            return after.startsWith("内")
                    || after.startsWith("以内")
                    || BOUND.matcher(before).find();
        }
        boolean bound = BOUND.matcher(OF_YEAR.matcher(before).replaceFirst("")).find()
                || INVESTED.matcher(before).find();
        if (quantity.isMoney() || quantity.isShare()) {
            return bound || (dated && (SOFT.matcher(after).find() || closes(rest)));
        }
        boolean worked = WORK.matcher(before).find() && (closes(rest) || isObject(before));
        boolean goesOn = listed && (before.isBlank() || NEXT.matcher(before).find());
        return bound || worked || goesOn || ((dated || listed) && closes(rest));
    }

    private static boolean isSomethingElse(Quantity quantity, Sentence sentence, String before, String after) {
        boolean described = before.endsWith("的") && !OF_YEAR.matcher(before).find() && !quantity.isDuration();
        if (described || before.endsWith("等") || PER_PIECE.matcher(before).find()) {
            return true;
        }
        boolean extent = quantity.unit().endsWith("米") || quantity.unit().endsWith("公里");
        if (extent && EXTENT.matcher(before).find()) {
            return true;
        }
        boolean attribute = (quantity.isMoney() || quantity.isShare())
                && ATTRIBUTE.matcher(after).find();
        if (attribute
                || STOCK.matcher(before).find()
                || CONDITIONAL.matcher(after).find()) {
            return true;
        }
        return !quantity.isDuration() && isGrant(quantity, sentence, before, after);
    }

    /** Money and shares that are given away, and numbers that say who gets them. */
    private static boolean isGrant(Quantity quantity, Sentence sentence, String before, String after) {
        if (quantity.isMoney() || quantity.isShare()) {
            Pattern grant = GOAL.matcher(sentence.text()).find() ? GIVEN : REWARD;
            return grant.matcher(sentence.text()).find();
        }
        boolean clause =
                REWARDED.matcher(before).find() || CONDITION.matcher(before).find();
        boolean given = GIVEN.matcher(sentence.text()).find();
        boolean condition = SCALE.matcher(after).find() || RULE.matcher(before).find();
        return clause || (given && condition);
    }

    /** Nothing but 以上 and the like between the unit and the end of the clause. */
    private static boolean closes(String rest) {
        return SOFT.matcher(rest).replaceFirst("").isBlank()
                || rest.startsWith("、")
                || SOFT.matcher(rest).find();
    }

    /** The work's object begins with the quantity: 建成20个…. */
    private static boolean isObject(String before) {
        String last = before.substring(Math.max(0, before.length() - 10));
        return WORK.matcher(last).find();
    }
}
