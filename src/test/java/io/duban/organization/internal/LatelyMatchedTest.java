package io.duban.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LatelyMatchedTest {

    private static final Instant NOW = Instant.parse("2020-01-02T03:04:05Z");

    private final Clock clock = mock(Clock.class);
    private final LatelyMatched lately = new LatelyMatched(clock);

    @BeforeEach
    void now() {
        when(clock.instant()).thenReturn(NOW);
    }

    @Test
    void knowsAPasswordWithTheHashThatItMatchedAndWithNoOther() {
        lately.note("password", "hash");
        assertThat(lately.holds("password", "hash")).isTrue();
        assertThat(lately.holds("password", "other")).isFalse();
        assertThat(lately.holds("other", "hash")).isFalse();
    }

    @Test
    void forgetsAfterTenMinutes() {
        lately.note("password", "hash");
        when(clock.instant()).thenReturn(NOW.plus(Duration.ofMinutes(10)));
        assertThat(lately.holds("password", "hash")).isFalse();
    }

    @Test
    void keepsTwoThousandAndForgetsTheOneThatWasNotAskedForLongest() {
        for (int each = 0; each < 2000; each++) {
            lately.note("password", "hash" + each);
        }
        assertThat(lately.holds("password", "hash0")).isTrue();
        lately.note("password", "one more");
        assertThat(lately.holds("password", "hash0")).isTrue();
        assertThat(lately.holds("password", "hash1")).isFalse();
        assertThat(lately.holds("password", "one more")).isTrue();
    }
}
