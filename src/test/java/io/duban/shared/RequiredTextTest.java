package io.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "。", "……", "-", "——", "/", "（）", "？！", "\u200B。", "★"})
    void signsAloneSayNothing(String text) {
        assertThat(RequiredText.isMissing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "。补充：无", "3", "ok", "冀政办〔2020〕12号", "𠮷", "一"})
    void oneWordIsEnough(String text) {
        assertThat(RequiredText.isMissing(text)).isFalse();
    }
}
