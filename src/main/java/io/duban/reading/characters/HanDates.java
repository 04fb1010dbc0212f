package io.duban.reading.characters;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years, months and days in Chinese numbers, as in 二〇二三年十二月二十五日, with digits and just as long. A blank fills the
 * place of a sign too many; the tenth month and the tenth day stay as they are, for two digits do not fit.
 */
final class HanDates {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern YEAR = Pattern.compile("二([〇○零OoＯ０0Оо])([〇○零OoＯ０0一二三四五六七八九]{2})(?=年)");
    private static final Pattern MONTH = Pattern.compile(
            "(?<=\\d年)(?:十[一二]|[一二三四五六七八九])(?=月)|(?<![\\p{IsHan}\\d&&[^于在至到]])(?:十[一二]|[一二三四五六七八九])(?=月(?:底|末|份|[一二三]?十?[一二三四五六七八九]?日))");
    private static final Pattern DAY = Pattern.compile("(?<=\\d月)(?:[二三]?十[一二三四五六七八九]|[二三]十|[一二三四五六七八九])(?=日)");

    private HanDates() {}

    static String narrow(String text) {
        if (text.indexOf('年') < 0 && text.indexOf('月') < 0) {
            return text;
        }
        String years = YEAR.matcher(text).replaceAll(found -> "20" + digits(found.group(2)));
        String months = MONTH.matcher(years).replaceAll(HanDates::number);
        return DAY.matcher(months).replaceAll(HanDates::number);
    }

    private static String digits(String signs) {
        StringBuilder digits = new StringBuilder();
        signs.chars().forEach(sign -> digits.append(Math.max(0, DIGITS.indexOf(sign))));
        return digits.toString();
    }

    private static String number(MatchResult found) {
        String words = found.group();
        int ten = words.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(words.charAt(0));
        int ones = ten == words.length() - 1 ? 0 : DIGITS.indexOf(words.charAt(words.length() - 1));
        String number = String.valueOf(10 * tens + ones);
        return Matcher.quoteReplacement(number + " ".repeat(words.length() - number.length()));
    }
}
