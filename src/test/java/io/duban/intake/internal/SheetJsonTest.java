package io.duban.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.intake.confirming.Mark;
import io.duban.intake.confirming.Sheet;
import org.junit.jupiter.api.Test;

/** What earlier versions of Duban kept stays readable. */
class SheetJsonTest {

    @Test
    void readsMarksKeptBeforeTheyToldTheirFieldsApart() {
        Mark mark = SheetJson.read(
                "{\"aspect\": \"TEXT\", \"start\": 3, \"end\": 9, \"sure\": 0.9, \"inferred\": false}", Mark.class);
        assertThat(mark.about()).isEmpty();
        assertThat(mark.guesses()).isEmpty();
    }

    @Test
    void readsSheetsKeptBeforeGoalsDutiesAndTablesWereThoughtOf() {
        Sheet sheet = SheetJson.read("""
                {"top": {"edition": 2, "head": {"kind": "MASTER_PLAN", "title": "发展果园", "issuer": "青禾市政府",
                 "periodStart": 2031, "periodEnd": 2035}, "marks": []}, "rows": [], "nextKey": 1}
                """, Sheet.class);
        assertThat(sheet.top().goals()).isEmpty();
        assertThat(sheet.top().duties()).isEmpty();
        assertThat(sheet.top().tables()).isEmpty();
        assertThat(sheet.head().title()).isEqualTo("发展果园");
    }
}
