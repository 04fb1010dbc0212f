package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EchoTest {

    @Test
    void findsWhatIsToldOtherwise() {
        assertThat(Echo.differences("{\"percent\":80,\"name\":\"a\"}", "{\"percent\":null,\"name\":\"a\"}", Set.of()))
                .containsExactly("percent: sent [80], told []");
        assertThat(Echo.differences(
                        "{\"rows\":[{\"on\":\"2020-01-01\"}]}", "{\"of\":{\"on\":\"2020-01-02\"}}", Set.of()))
                .hasSize(1);
    }

    @Test
    void findsNoDifferenceInBlanksAndFormsOfNumbers() {
        assertThat(Echo.differences(
                        "{\"a\":\" x \",\"b\":2.50,\"c\":\"\"}", "{\"a\":\"x\",\"b\":2.5,\"c\":null}", Set.of()))
                .isEmpty();
    }

    @Test
    void passesOverWhatIsNotToldAndWhatWasSeen() {
        assertThat(Echo.differences("{\"a\":1,\"version\":3}", "{\"b\":2,\"version\":4}", Set.of()))
                .isEmpty();
        assertThat(Echo.differences("{\"a\":1}", "{\"a\":2}", Set.of("a"))).isEmpty();
    }

    @Test
    void findsWhatIsToldUnderNoName() {
        assertThat(Echo.missing("{\"a\":1,\"b\":[\"x\"],\"version\":3}", "{\"c\":[1.0],\"d\":{\"e\":\"y\"}}"))
                .containsExactly("x");
    }
}
