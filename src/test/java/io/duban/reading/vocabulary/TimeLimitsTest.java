package io.duban.reading.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How time limits are written, family F of the catalogue of layouts. */
class TimeLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "6月底完成, 2031-06-30, false",
        "2月底前, 2031-02-28, false",
        "5月底取得阶段性成效并持续推进, 2031-05-31, true",
        "11月取得明显成效, 2031-11-30, false",
        "2032年12月, 2032-12-31, false",
        "2032年底, 2032-12-31, false",
        "'持续推进， 2032年底取得阶段成效', 2032-12-31, true",
        "2032年6月15日前, 2032-06-15, false",
        "第三季度, 2031-09-30, false",
        "2032年上半年, 2032-06-30, false",
        "年底前完成, 2031-12-31, false",
    })
    void readsTheLastDay(String words, LocalDate day, boolean ongoing) {
        TimeLimit limit = TimeLimits.of(words, OptionalInt.of(2031));
        assertThat(limit.date()).contains(day);
        assertThat(limit.ongoing()).isEqualTo(ongoing);
    }

    @ParameterizedTest
    @CsvSource({"持续推进, true", "长期坚持, true", "按进度推进, false"})
    void readsWorkWithoutADay(String words, boolean ongoing) {
        TimeLimit limit = TimeLimits.of(words, OptionalInt.of(2031));
        assertThat(limit.date()).isEmpty();
        assertThat(limit.ongoing()).isEqualTo(ongoing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2032.6|2032-06-30
                    2032-06|2032-06-30
                    2032.6.15前|2032-06-15
                    20320615|2032-06-15
                    12/31/2032|2032-12-31
                    31/12/2032|2032-12-31
                    22年12月底|2022-12-31
                    2032年十月底前|2032-10-31
                    2032年十月十日|2032-10-10
                    2032—12—31|2032-12-31
                    2032——12——30前|2032-12-30
                    2032–6–15|2032-06-15
                    2032．12．31|2032-12-31
                    2032．12|2032-12-31
                    2032·6·15|2032-06-15
                    2032年6月15号前|2032-06-15
                    2032年6月15前|2032-06-15
                    6月15号|2031-06-15
                    6月15以前|2031-06-15
                    2032、6、15前|2032-06-15
                    2032。6。15|2032-06-15
                    2032.6中旬|2032-06-20
                    2032年12月上旬|2032-12-10
                    10月下旬前|2031-10-31
                    """)
    void readsDaysThatAreWrittenOtherwise(String words, LocalDate day) {
        assertThat(TimeLimits.of(words, OptionalInt.of(2031)).date()).contains(day);
        assertThat(TimeLimits.isLimit(words.replace("22年", "2022年"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2032年1月至6月|2032-06-30
                    2032年1月—2033年6月|2033-06-30
                    2032.1-2032.6|2032-06-30
                    2032年6-9月|2032-09-30
                    2032年6月1日至30日|2032-06-30
                    2032—2034年|2034-12-31
                    2032年6月启动，2033年12月完成|2033-12-31
                    """)
    void isTheEndOfASpan(String words, LocalDate day) {
        assertThat(TimeLimits.of(words, OptionalInt.of(2031)).date()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2032", "2032年2月30日", "民国112年"})
    void leavesOpenWhatNobodyCanTell(String words) {
        assertThat(TimeLimits.of(words, OptionalInt.of(2031)).date()).isEmpty();
    }

    @Test
    void saysWhenTheYearIsTheDocuments() {
        assertThat(TimeLimits.of("6月底", OptionalInt.of(2031)).yearInferred()).isTrue();
        assertThat(TimeLimits.of("2032年6月底", OptionalInt.of(2031)).yearInferred())
                .isFalse();
        assertThat(TimeLimits.of("6月底", OptionalInt.empty()).date()).isEmpty();
    }

    @Test
    void findsTheDatesOfSentences() {
        assertThat(TimeLimits.inText("到2032年底建成，2033年6月底前验收，到2035年见效。"))
                .containsExactly(LocalDate.of(2032, 12, 31), LocalDate.of(2033, 6, 30));
    }
}
