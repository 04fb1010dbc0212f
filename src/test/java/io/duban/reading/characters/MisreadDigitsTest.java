package io.duban.reading.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that a scan took for digits. */
class MisreadDigitsTest {

    @ParameterizedTest
    @CsvSource({"2O25年l0月, 2025年10月", "改造水闸ll处, 改造水闸11处", "完成9O%, 完成90%", "3月l日前, 3月1日前", "延伸l80公里, 延伸180公里"})
    void areReadAsDigits(String scanned, String read) {
        assertThat(Characters.narrow(scanned)).isEqualTo(read);
        assertThat(MisreadDigits.in(scanned)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"推广O2O模式", "CO2排放下降5%", "建设5G基站", "I类水质", "B2B平台", "PM2.5浓度", "A|B", "H2O", "IPv6改造", "O型血"})
    void areLettersElsewhere(String words) {
        assertThat(Characters.narrow(words)).isEqualTo(words);
        assertThat(MisreadDigits.in(words)).isEmpty();
    }
}
