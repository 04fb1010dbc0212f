package io.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void meansWhatIsTyped() {
        assertThat(LikePattern.containing("100%")).isEqualTo("%100\\%%");
        assertThat(LikePattern.beginning("a_b\\")).isEqualTo("a\\_b\\\\%");
    }

    @Test
    void takesAnySignForAQuotationMarkABracketOrADash() {
        assertThat(LikePattern.containing("\"伞\"型")).isEqualTo(LikePattern.containing("“伞”型"));
        assertThat(LikePattern.containing("2‑1‑2")).isEqualTo(LikePattern.containing("2-1-2"));
        assertThat(LikePattern.containing("(试行)")).isEqualTo(LikePattern.containing("（试行）"));
    }

    @Test
    void findsTwoWordsThatStandApart() {
        assertThat(SoughtText.of(" 构建　格局 ")).isEqualTo(new SoughtText("%构建%格局%", "%构建%格局%"));
    }

    @Test
    void isNothingWhereNothingIsTyped() {
        assertThat(SoughtText.of(" ")).isNull();
        assertThat(SoughtText.of("２－１")).isEqualTo(new SoughtText("%２_１%", "%2_1%"));
    }
}
