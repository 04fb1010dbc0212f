package io.duban.reading.targets;

import io.duban.reading.vocabulary.WordList;
import java.util.regex.Pattern;

/** Numbers that say how large, how good or how much for each something is, or may be: no targets. */
final class Descriptions {

    private static final Pattern OF_IT =
            Pattern.compile("^范围|^(?:及?以[上下内]|左右)?的(?!目标|任务|增长|增速|比例|比重|水平|要求|幅度)\\p{IsHan}");
    /** 40%以上的面积达到要求: so much of it is to be reached. */
    private static final Pattern REACHES = Pattern.compile("^(?:及?以上)?的[^，。]{1,10}(?:达到|实现|完成|建成|纳入)");

    private static final Pattern IN_ALL =
            Pattern.compile("(?:覆盖|规模|能力|占|达到?|形成|建成|打造|建设|新建|新增|提供|盘活)(?:不[低少]于|至少|超过?|达)?$");
    private static final Pattern WITHIN = Pattern.compile("(?:控制|达到?|保持|稳定|占)[^，]*的$");
    private static final Pattern IF = Pattern.compile(
            "^(?:（○*）)?(?:及?以[上下内][^，]{0,12}的(?:$|，|企业|项目|单位|人才|个人|团队|机构|给|按)|[^，]{0,12}的(?:$|，|给|按|再?奖|再?予|可)|(?:及?以[上下内])?的?(?:方可|方能|才可|才能|即可|可申请|可享受))");
    private static final WordList FOR_EACH = WordList.of("每人 每家 每户 每名 每次 每月 每个 每项 每平方米 每件 每辆 每亩 每台");
    private static final WordList SINGLE = WordList.of("单个 单项 单家 单处 单户 单体 单座 单次");

    /** 按每百户不低于30平方米: how something is to be measured out. */
    private static final Pattern NORM = Pattern.compile("按(?!计划|期|时|要求|规定|季|月|年|需|程序)(?:照)?[^，]{0,7}(?:不[低少高超][于过])?$");

    private static final WordList AT_LEAST = WordList.of("至少 不少于 不低于");
    private static final WordList UP_TO = WordList.of("达 达到 至 到");
    private static final Pattern FORBIDDEN = Pattern.compile("不(?:得|宜|应|能)[超高低少][过于]$");
    private static final Pattern PERMITTED = Pattern.compile("(?:可以|(?<!许)可(?![办用及达再控追视回降见信靠持能率])|允许|一般)[^，]{0,4}$");
    private static final WordList RANK = WordList.of("前 后");
    private static final WordList MEASURED = WordList.of("长 宽 高 深 长约 宽约 高约 深约 时速");
    private static final Pattern FROM_SIZE = Pattern.compile("^及?以[上下]\\p{IsHan}");
    private static final Pattern WHO = Pattern.compile("^(?:对|凡|符合)[^，]*(?:面积|规模|长度|收入|产值|投资额?|人数)$");
    private static final WordList IN_BOUNDS = WordList.of("以上 以下 以内 及以上 及以下 及以内");
    private static final WordList PARTS = WordList.of("方面 环节 层面 维度 方向 阶段 步骤 部分");
    /** 十件民生实事 is what they are called. */
    private static final WordList CALLED = WordList.of("实事 民生实事 为民实事 惠民实事 为民办实事");

    private static final WordList POINTS = WordList.of("得 扣 加 计 记 满");
    private static final WordList DIMENSION = WordList.of("× x X * 直径 口径 孔径 半径 焦距 线宽");
    private static final WordList TIMES = WordList.of("× x X *");
    private static final Pattern NOUN = Pattern.compile("^(?:以?内)?\\p{IsHan}");

    private Descriptions() {}

    static boolean concern(Setting setting) {
        String before = setting.before();
        return isAttribute(setting)
                || isForEach(setting)
                || FORBIDDEN.matcher(before).find()
                || PERMITTED.matcher(before).find()
                || IF.matcher(setting.after()).find()
                || isSize(setting)
                || isSpecification(setting);
    }

    /** 以上的企业: of such a size is what they are. */
    static boolean beginsWithSize(String behind) {
        return FROM_SIZE.matcher(behind).find();
    }

    /** 2.6米直径, 2公里×2公里, 12个方面, 得2分. */
    private static boolean isSpecification(Setting setting) {
        boolean parts = setting.quantity().unit().equals("个") && PARTS.begins(setting.rest());
        boolean points = setting.quantity().unit().equals("分") && POINTS.ends(setting.before());
        return parts
                || points
                || CALLED.begins(setting.rest())
                || DIMENSION.begins(setting.rest().stripLeading())
                || TIMES.ends(setting.before().stripTrailing());
    }

    private static boolean isAttribute(Setting setting) {
        String before = setting.before();
        Quantity quantity = setting.quantity();
        boolean kept = quantity.isShare() && WITHIN.matcher(before).find();
        boolean described = before.endsWith("的") && !kept && !Verbs.endWithYear(before) && !quantity.isDuration();
        boolean ranked = RANK.ends(before) && !before.endsWith("博士后") && !quantity.isDuration();
        boolean partOfIt =
                quantity.isShare() && REACHES.matcher(setting.after()).find();
        boolean ofIt = !partOfIt
                && OF_IT.matcher(setting.after()).find()
                && !IN_ALL.matcher(before).find();
        return described || ranked || ofIt;
    }

    private static boolean isForEach(Setting setting) {
        String before = setting.before();
        if (NORM.matcher(before).find() || SINGLE.isIn(before)) {
            return true;
        }
        boolean each = FOR_EACH.isIn(before);
        boolean atLeast = (AT_LEAST.isIn(before) || UP_TO.ends(before))
                && !setting.quantity().isMoney();
        return before.endsWith("每") || (each && !atLeast);
    }

    /** How large, or how soon, what is counted behind it has to be: 5000人以上演出不少于10场. */
    private static boolean isSize(Setting setting) {
        Quantity quantity = setting.quantity();
        String before = setting.before();
        if (quantity.isLength() && MEASURED.ends(before)) {
            return true;
        }
        boolean who = WHO.matcher(before).find() && IN_BOUNDS.begins(setting.rest());
        boolean from = beginsWithSize(setting.rest());
        if (quantity.isExtent() && (who || (before.isBlank() && from))) {
            return true;
        }
        return setting.wordsToNext()
                .filter(words -> from || (NOUN.matcher(words).find() && names(quantity, words)))
                .isPresent();
    }

    private static boolean names(Quantity quantity, String words) {
        return quantity.isMoney() || ((quantity.isExtent() || quantity.isDuration()) && Verbs.reach(words));
    }
}
