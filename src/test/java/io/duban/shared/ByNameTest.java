package io.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByNameTest {

    private final ByName<Integer> numbers = new ByName<>();

    @Test
    void findsAllThatAreCalledSoHoweverItIsSpelled() {
        numbers.add("水务局", 2);
        numbers.add("水　务局", 1);
        numbers.add("水利局", 3);

        assertThat(numbers.called("水 务\u200B局")).containsExactly(2, 1);
        assertThat(numbers.called("水文站")).isEmpty();
    }

    @Test
    void findsNothingByANameThatWasTakenAway() {
        numbers.add("水务局", 1);
        numbers.add("市水务局", 1);

        numbers.remove("水务局", 1);
        numbers.remove("水文站", 1);

        assertThat(numbers.called("水务局")).isEmpty();
        assertThat(numbers.called("市水务局")).containsExactly(1);
    }
}
