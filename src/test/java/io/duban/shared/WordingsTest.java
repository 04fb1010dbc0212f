package io.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.shared.Wordings.Standing;
import io.duban.shared.Wordings.Stretch;
import org.junit.jupiter.api.Test;

class WordingsTest {

    @Test
    void marksTheWordsThatChangedAndKeepsNumbersWhole() {
        assertThat(Wordings.between("衬砌干渠120公里", "衬砌干渠和支渠150公里"))
                .containsExactly(
                        new Stretch(Standing.SAME, "衬砌干渠"),
                        new Stretch(Standing.GONE, "120"),
                        new Stretch(Standing.NEW, "和支渠150"),
                        new Stretch(Standing.SAME, "公里"));
    }

    @Test
    void isOneStretchWhereNothingChanged() {
        assertThat(Wordings.between("修渠", "修渠")).containsExactly(new Stretch(Standing.SAME, "修渠"));
        assertThat(Wordings.between("", "")).isEmpty();
    }

    @Test
    void showsBothWholeWhereTheyAreTooLongToCompare() {
        String before = "渠".repeat(6001);
        assertThat(Wordings.between(before, "渠"))
                .containsExactly(new Stretch(Standing.GONE, before), new Stretch(Standing.NEW, "渠"));
    }
}
