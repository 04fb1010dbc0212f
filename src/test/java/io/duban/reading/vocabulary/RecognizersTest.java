package io.duban.reading.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecognizersTest {

    @Test
    void tellsAYearByWhichSomethingIsDue() {
        String text = "较2020年增长，到 2032 年建成";
        assertThat(WrittenYear.in(text))
                .filteredOn(year -> year.isEnd(text))
                .extracting(WrittenYear::year)
                .containsExactly(2032);
    }

    @Test
    void takesAYearWithoutItsWordFromHeadingsOnly() {
        assertThat(WrittenYear.heading("2032目标值")).hasValue(2032);
        assertThat(WrittenYear.first("2032目标值")).isEmpty();
    }

    @Test
    void tellsASpanOfYearsInBrackets() {
        assertThat(YearSpan.isLine("（2021—2035年）")).isTrue();
        assertThat(YearSpan.isLine("（2021—2035年，试行）")).isFalse();
        assertThat(YearSpan.in("2025—2026年").get(0).bracketed()).isFalse();
    }

    @Test
    void takesNoDayFromAValueBehindAYear() {
        assertThat(WrittenDay.first("2029年3.5")).isEmpty();
        assertThat(WrittenDay.first("于2029/3/5印发").map(WrittenDay::date)).contains(LocalDate.of(2029, 3, 5));
    }

    @Test
    void tellsWhatADocumentIsCalledBeforeItsNotes() {
        assertThat(DocumentKinds.isPlan("果园发展行动计划（2025—2026年）（试行）")).isTrue();
        assertThat(DocumentKinds.isPlan("关于印发行动计划的通知")).isFalse();
    }

    @Test
    void findsAWordNearTheEndOfAClauseOnly() {
        WordList words = WordList.of("至少 不低于");
        assertThat(words.endsNear("每年新增至少约", 2)).isTrue();
        assertThat(words.endsNear("每年新增至少，共", 2)).isFalse();
        assertThat(words.endsNear("每年新增至少几十个", 2)).isFalse();
    }

    @Test
    void cutsSentencesWithTheirPlaces() {
        assertThat(Punctuation.cut("甲。；乙", "。；"))
                .extracting(Brackets.Piece::start)
                .containsExactly(0, 3);
    }

    @Test
    void readsDigitsAndNothingElseAsTheNumberOfARow() {
        assertThat(Marker.isRowNumber("（１２）")).isTrue();
        assertThat(Marker.isRowNumber("12个")).isFalse();
    }
}
