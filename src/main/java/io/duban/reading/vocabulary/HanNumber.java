package io.duban.reading.vocabulary;

/** Numbers in Chinese words. */
public final class HanNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String POWERS = "十百千";

    /** How accounts write them. */
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖拾佰仟";

    private HanNumber() {}

    /** The number below 10,000 that some words such as 一百二十 say; 百 alone is 100. */
    public static int of(String words) {
        int sum = 0;
        int digit = 0;
        for (char printed : words.replace('两', '二').toCharArray()) {
            int capital = CAPITALS.indexOf(printed);
            char each = capital < 0 ? printed : (DIGITS + POWERS).charAt(capital);
            int power = POWERS.indexOf(each);
            if (power < 0) {
                digit = DIGITS.indexOf(each);
            } else {
                sum += Math.max(1, digit) * (int) Math.pow(10, power + 1.0);
                digit = 0;
            }
        }
        return sum + digit;
    }
}
