package io.duban.reading.source;

/** Prints numbers the way Word's formats name. */
final class ChineseNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int CIRCLES = 20;
    private static final int LETTERS = 26;

    private ChineseNumbers() {}

    /** Whatever is neither Chinese nor circled is printed in digits. */
    static String print(int number, String format) {
        boolean chinese =
                format.startsWith("chinese") || format.startsWith("japanese") || format.equals("ideographDigital");
        if (chinese && number > 0 && number < 100) {
            return chinese(number);
        }
        if (format.equals("ideographTraditional") && number > 0 && number <= STEMS.length()) {
            return STEMS.substring(number - 1, number);
        }
        boolean letter = format.endsWith("Letter") && number > 0 && number <= LETTERS;
        if (letter) {
            return String.valueOf((char) ((format.startsWith("upper") ? 'A' : 'a') + number - 1));
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
