package io.duban.reading.vocabulary;

import java.util.regex.Pattern;

/** Words that say until when in a list of units, such as 2026年底前完成 or 长期坚持. */
public final class LimitWords {

    private static final Pattern LIMIT = Pattern.compile(
            "^(?:(?:\\p{IsHan}{0,4}(?:时限|期限|时间|时点)(?:要求|节点)?[:：])?\\s*(?:[必须应需要]{0,2}[于在])?(?:(?:\\d{4}年|[明次]年)?(?:\\d{1,2}月(?:\\d{1,2}日)?|第?[一二三四]季度|[上下]半年|年)?(?:中旬|上旬|下旬)?[底末前份内]*"
                    + "(?:完成|取得|启动|实现|形成|基本|持续|建成|出台|开展|(?<=[年月日底末度旬])前).*|\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[底末前]*|\\d{1,2}月(?:底|末|份|[上中下]旬|\\d{1,2}日)?[前起]?|年[底内末]前?"
                    + "|(?:持续|长期|常态化?|常年|全年|全程)\\p{IsHan}{0,6}|按进度\\p{IsHan}{2}|每(?:年.*|(?:半年|季度?|月|周)[底末]?\\p{IsHan}{0,8})|立[行即]\\p{IsHan}{2}|即\\p{IsHan}即改|边\\p{IsHan}边改)|\\p{IsHan}{0,4}(?:时限|期限)(?:要求)?[:：].*)$");

    private LimitWords() {}

    /** Whether some words say until when, and nothing else. */
    public static boolean isLimit(String words) {
        String plain = WrittenDates.plain(words.strip());
        boolean dated = plain.chars().anyMatch(Character::isDigit);
        return LIMIT.matcher(plain).find() && (dated || !UnitNames.isUnit(plain));
    }
}
