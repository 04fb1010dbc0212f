package io.duban.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.reading.document.Patience;
import io.duban.reading.document.ReadingRefusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time limit is asked for in every step of reading, so that no step can take for ever. */
class PatienceReachTest {

    private static final int LINES = 150;

    /** Lines joined, outlined, searched for statements, for tasks, goals and duties: once a line in each step. */
    @Test
    void isAskedForEveryLineInEveryStep() {
        String differing = IntStream.range(0, LINES)
                .mapToObj(line -> "第" + line + "片果园面积到2032年达到" + line + "万亩。\n")
                .collect(joining());
        assertThat(checks(differing, Long.MAX_VALUE)).isGreaterThan(5L * LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"果园面积到2032年达到1万亩。\n", "1\n", "一、修渠\n（一）疏浚。清淤。\n", "1\t修渠\t市水利局\n"})
    void endsReadingWhereverItRunsOut(String line) {
        String text = "序号\t任务\t责任单位\n" + line.repeat(LINES);
        long all = checks(text, Long.MAX_VALUE);
        for (long allowed = 0; allowed < all - 1; allowed += Math.max(1, all / 25)) {
            long some = allowed;
            assertThatThrownBy(() -> checks(text, some)).isInstanceOf(ReadingRefusal.TooSlow.class);
        }
    }

    /** A rule looks at one paragraph at a time: what has no end is cut. */
    @Test
    void looksAtNoParagraphThatIsLongerThanAPage() {
        Proposal read = PlanReader.read("（果园）".repeat(20_000));
        assertThat(read.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(10_000));
    }

    private static long checks(String text, long allowed) {
        AtomicLong asked = new AtomicLong();
        PlanReader.open(
                text.getBytes(StandardCharsets.UTF_8),
                "",
                Patience.of(Duration.ofNanos(allowed), asked::incrementAndGet));
        return asked.get();
    }
}
