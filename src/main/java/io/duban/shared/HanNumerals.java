package io.duban.shared;

import java.util.OptionalInt;

/** Numbers from 0 to 99 999 999 in Chinese characters, as far as they can be read in one way only. */
final class HanNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final int MYRIAD = 10_000;

    private HanNumerals() {}

    /** 四十, 一百零五, 两万; not 一百二, which may be 102 or 120. */
    static OptionalInt read(String typed) {
        String plain = typed.replace('〇', '零').replace('两', '二');
        int split = plain.indexOf('万');
        int high = split < 0 ? 0 : sum(plain.substring(0, split));
        int low = sum(plain.substring(split + 1));
        int value = high * MYRIAD + low;
        // Written out again it must be the same, so that nothing half understood becomes a number.
        boolean same =
                !plain.isEmpty() && high >= 0 && low >= 0 && written(value).equals(usual(plain));
        return same ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** 二〇二一: one character for each digit, at least two; empty for anything else. */
    static OptionalInt spelled(String typed) {
        String plain = typed.replace('〇', '零');
        int value = 0;
        for (int i = 0; i < plain.length(); i++) {
            value = value * 10 + DIGITS.indexOf(plain.charAt(i));
        }
        boolean digits =
                plain.length() > 1 && plain.length() < 9 && plain.chars().allMatch(one -> DIGITS.indexOf(one) >= 0);
        return digits ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** Below ten thousand; -1 where another character stands. */
    private static int sum(String text) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            int found = DIGITS.indexOf(text.charAt(i));
            int unit = "十百千".indexOf(text.charAt(i));
            if (found < 0 && unit < 0) {
                return -1;
            }
            if (found < 0) {
                sum += Math.max(digit, 1) * (int) Math.pow(10, unit + 1.0);
            }
            digit = Math.max(found, 0);
        }
        return sum + digit;
    }

    private static String usual(String text) {
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    private static String written(int value) {
        if (value < MYRIAD) {
            return usual(four(value));
        }
        int low = value % MYRIAD;
        String gap = low > 0 && low < 1000 ? "零" : "";
        return usual(four(value / MYRIAD)) + "万" + (low == 0 ? "" : gap + four(low));
    }

    private static String four(int value) {
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = value / (int) Math.pow(10, place) % 10;
            if (digit > 0) {
                written.append(gap && written.length() > 0 ? "零" : "")
                        .append(DIGITS.charAt(digit))
                        .append(UNITS[place]);
            }
            gap = digit == 0;
        }
        return written.length() == 0 ? "零" : written.toString();
    }
}
