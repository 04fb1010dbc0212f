package io.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.shared.Wordings.Standing;
import io.duban.shared.Wordings.Stretch;
import java.util.List;
import java.util.stream.Collectors;
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

    @Test
    void tellsASingleWordBetweenTwoChangesAsPartOfThem() {
        assertThat(Wordings.between("累计完成投资三亿元整", "累计完成投资两亿八千万元整"))
                .containsExactly(
                        new Stretch(Standing.SAME, "累计完成投资"),
                        new Stretch(Standing.GONE, "三亿"),
                        new Stretch(Standing.NEW, "两亿八千万"),
                        new Stretch(Standing.SAME, "元整"));
    }

    @Test
    void showsBothWholeWhereHardlyAWordStayed() {
        assertThat(Wordings.between("泵站主体完工", "召开渠道验收部门会议"))
                .containsExactly(new Stretch(Standing.GONE, "泵站主体完工"), new Stretch(Standing.NEW, "召开渠道验收部门会议"));
    }

    @Test
    void joinsWhatChangedToTheWordingsThatItCameFrom() {
        String before = "2019年底前疏浚干流河道20公里，建成泵站3座。";
        String after = "2020年6月底前疏浚干流与支流河道35公里，建成泵站3座，通过验收。";
        List<Stretch> stretches = Wordings.between(before, after);
        assertThat(joined(stretches, Standing.NEW)).isEqualTo(before);
        assertThat(joined(stretches, Standing.GONE)).isEqualTo(after);
    }

    private static String joined(List<Stretch> stretches, Standing without) {
        return stretches.stream()
                .filter(stretch -> stretch.standing() != without)
                .map(Stretch::words)
                .collect(Collectors.joining());
    }
}
