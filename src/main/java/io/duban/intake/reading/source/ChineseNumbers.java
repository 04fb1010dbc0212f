package io.duban.intake.reading.source;

/** Prints numbers the way Word's formats name. */
final class ChineseNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int CIRCLES = 20;

    private ChineseNumbers() {}

    /** Whatever is neither Chinese nor circled is printed in digits. */
    static String print(int number, String format) {
        boolean chinese =
                format.startsWith("chinese") || format.startsWith("japanese") || format.startsWith("ideograph");
        if (chinese && number > 0 && number < 100) {
            return chinese(number);
        }
        boolean circled = format.startsWith("decimalEnclosedCircle") && number > 0 && number <= CIRCLES;
        return circled ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
    }

    private static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String high = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return high + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
