package io.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", " \u0301\u0301 ", "\u20dd", "\u200b\u0300\ufeff", "\u3164", "\u2063"})
    void isEmptyWhereNothingStandsForAWord(String typed) {
        assertThat(Typed.text(typed)).isEmpty();
    }

    @Test
    void aLineHoldsNoTabAndNoLineEndAndItsEndsDoNotCount() {
        assertThat(Typed.line(" \t甲  乙\u3000\n")).isEqualTo("甲  乙");
        assertThat(Typed.line("\u00a0甲")).isEqualTo("\u00a0甲");
        for (String two : List.of("甲\t乙", "甲\n乙", "甲\r\n乙")) {
            assertThatThrownBy(() -> Typed.line(two))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("typed.line");
        }
    }

    @Test
    void linesKeepTheirTabsAndTheIndentOfTheFirst() {
        assertThat(Typed.lines(" \n\t\n\u3000\u3000一、\t甲\n  乙\n\n丙 \n \n")).isEqualTo("\u3000\u3000一、\t甲\n  乙\n\n丙");
        assertThat(Typed.lines("\n \n")).isEmpty();
        assertThatThrownBy(() -> Typed.lines("甲\r\n乙"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("typed.lines");
    }

    @Test
    void noncharactersAreRefused() {
        for (String none : List.of("\ufffe", "甲\uffff", "\ufdd0", "\ud83f\udffe")) {
            assertThatThrownBy(() -> Typed.text(none)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void keepsAnAccentOnItsLetter() {
        assertThat(Typed.text("e\u0301")).isEqualTo("e\u0301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-20", "1-20", "１－２０", "1/20", "1.20", "1月20日", "1 月 20", "一月二十日"})
    void readsADayOfEveryYearMonthFirst(String typed) {
        assertThat(Typed.yearly(typed)).contains(MonthDay.of(1, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-29", "2月29日", "20-1", "13-01", "04-31", "2021-01-20", "120", "月底", ""})
    void takesNoDayThatIsNotOneOfEveryYear(String typed) {
        assertThat(Typed.yearly(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40",
                "４０",
                " 40 ",
                "　４０　",
                "40%",
                "４０％",
                "40 %",
                "+40",
                "＋４０",
                "四十",
                "百分之四十",
                "百分之40",
                "40.0",
                "\u200b40\ufeff",
                "\u00a040\u2009",
                "٤٠"
            })
    void readsAPercentageAsItIsMeant(String typed) {
        assertThat(Typed.percent(typed)).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "33.3", "40.5", "abc", "约40", "101", "-1", "－３", "99999", "4 0", "0x28", "1e1", "--3", "40%%", "四〇",
                "三十三点三", "40,0", "1.000", "二百", "40-50"
            })
    void refusesWhatIsNoWholePercentageFrom0To100(String typed) {
        assertThatThrownBy(() -> Typed.percent(typed)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "－３|-3",
                "−3|-3",
                "–3|-3",
                "- 3|-3",
                "负三|-3",
                "1,000|1000",
                "1，000|1000",
                "1 000|1000",
                "1\u00a0000|1000",
                "1\u3000000|1000",
                "1\u2009234\u2009567|1234567",
                "一千零一|1001",
                "两万|20000",
                "一万零五十|10050",
                "十五|15",
                "零|0",
                "２１４７４８３６４７|2147483647"
            })
    void readsAWholeNumberWithItsSignAndSeparators(String typed, int meant) {
        assertThat(Typed.whole(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,00",
                "1,0000",
                "1,000 000",
                "12 34",
                "2147483648",
                "3.5",
                "一百二",
                "四〇",
                "千",
                "3千",
                "40%",
                "010 0",
                "1’000",
                "十十",
                "1e3"
            })
    void refusesANumberThatCanBeReadInTwoWaysOrNone(String typed) {
        assertThatThrownBy(() -> Typed.whole(typed)).isInstanceOf(Unreadable.class);
    }

    @Test
    void keepsEveryDigitOfANumber() {
        assertThat(Typed.number("１，２３４．５０")).isEqualByComparingTo("1234.5");
        assertThat(Typed.number("-.5")).isEqualByComparingTo("-0.5");
        assertThat(Typed.number(new BigDecimal("1E+3"))).hasToString("1000");
        for (String tooMuch : List.of("0.00001", "12345678901234567", "1e400", "1.2.3", "1.000,5")) {
            assertThatThrownBy(() -> Typed.number(tooMuch)).as(tooMuch).isInstanceOf(Unreadable.class);
        }
        assertThatThrownBy(() -> Typed.number(new BigDecimal("1e999999999"))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Typed.number(new BigDecimal("1e-2147483647"))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-06-30",
                "2021/6/30",
                "2021.6.30",
                "2021-6-30",
                "20210630",
                "2021年6月30日",
                "２０２１－６－３０",
                "2021 年 6 月 30 日",
                "２０２１／０６／３０",
                "２０２１．６．３０",
                "2021 - 6 - 30",
                "2021年6月30号",
                "二〇二一年六月三十日",
                "　2021-06-30\u200b",
                "2021—06—30",
                "２０２１０６３０"
            })
    void readsADayInEveryUsualForm(String typed) {
        assertThat(Typed.day(typed)).isEqualTo(LocalDate.of(2021, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-30",
                "2021-13-01",
                "0000-01-01",
                "9999-12-31",
                "+10000-01-01",
                "-0001-01-01",
                "21-06-30",
                "2021-06",
                "30/06/2021",
                "2021-6/30",
                "明年",
                "2021-06-30T00:00",
                "2021630",
                "1899-12-31",
                "2200-01-01",
                "+999999999-12-31"
            })
    void refusesWhatIsNoDayOfOurTime(String typed) {
        assertThatThrownBy(() -> Typed.day(typed)).isInstanceOf(Unreadable.class);
    }

    @Test
    void readsAYear() {
        for (String typed : List.of("2021", "２０２１", "2021年", "二〇二一年", " 2021 年 ")) {
            assertThat(Typed.year(typed)).as(typed).isEqualTo(2021);
        }
        for (String typed : List.of("0000", "9999", "21", "2,021", "2021.0", "2021.9", "10000", "-2021", "二千零二十一")) {
            assertThatThrownBy(() -> Typed.year(typed)).as(typed).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void whatShowsNothingIsEmpty() {
        String nothing = " \t\r\n\u00a0\u3000\u200b\u200d\u2060\ufeff\u00ad\u3164\u115f\uffa0\u2800\ufe0f\u2028\u180e";

        nothing.replace("\r", "").codePoints().forEach(one -> assertThat(Typed.text(Character.toString(one)))
                .as(Integer.toHexString(one))
                .isEmpty());
        assertThat(Typed.text(nothing)).isEmpty();
        assertThat(Typed.percent(nothing)).isNull();
        assertThat(Typed.day(nothing)).isNull();
        assertThat(Typed.number(nothing)).isNull();
        assertThat(Typed.text("\u200b退回\u00a0")).isEqualTo("\u200b退回\u00a0");
    }

    @Test
    void refusesWhatNoTableKeeps() {
        for (String broken : List.of("a\u0000", "a\ud800", "\udc00a", "\u0000")) {
            assertThatThrownBy(() -> Typed.text(broken)).isInstanceOf(Unreadable.class);
        }
        assertThat(Typed.text("𠮷")).isEqualTo("𠮷");
    }

    @Test
    void refusesControlsThatAreNeitherLineNorIndent() {
        for (int one = 0; one < 0x100; one++) {
            String text = "甲" + Character.toString(one) + "乙";
            if (Character.isISOControl(one) && one != '\t' && one != '\n') {
                assertThatThrownBy(() -> Typed.text(text)).as("U+%04X", one).isInstanceOf(Unreadable.class);
            } else {
                assertThat(Typed.text(text)).isEqualTo(text);
            }
        }
        assertThat(Typed.text("甲\r\n乙")).isEqualTo("甲\r\n乙");
        assertThatThrownBy(() -> Typed.text("甲\r")).isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesWhatWasLostOnTheWay() {
        assertThatThrownBy(() -> Typed.text("甲\ufffc")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Typed.text("甲\ufffd")).isInstanceOf(Unreadable.class);
    }
}
