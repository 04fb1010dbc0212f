package io.duban.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void isTheSameWhateverWasAskedBefore() {
        Chance one = Chance.of(1).about("1-1", "signFor", 2020);
        int first = one.below(1000, "when");
        one.below(1000, "who");
        assertThat(Chance.of(1).about("1-1", "signFor", 2020).below(1000, "when"))
                .isEqualTo(first);
    }

    @Test
    void isAnotherOneForAnotherSeedMatterOrQuestion() {
        Chance one = Chance.of(1).about("1-1");
        assertThat(IntStream.of(
                                one.below(1_000_000, "when"),
                                one.below(1_000_000, "who"),
                                Chance.of(2).about("1-1").below(1_000_000, "when"),
                                Chance.of(1).about("1-2").below(1_000_000, "when"))
                        .distinct()
                        .count())
                .isEqualTo(4);
    }

    @Test
    void happensAboutAsOftenAsItSays() {
        long happened = IntStream.range(0, 10_000)
                .filter(at -> Chance.of(1).about(at).in(15, "returned"))
                .count();
        assertThat(happened).isBetween(1300L, 1700L);
    }
}
