package io.duban.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.intake.Finding;
import io.duban.intake.LedgerWorkbooks.Ground;
import io.duban.intake.LedgerWorkbooks.Reading;
import io.duban.plan.ProposedItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerRoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsWrittenOutReadsBackTheSame(long seed) {
        List<ProposedItem> items = new RandomItems(seed).items(25);
        Ground ground = Ledgers.ground(items);

        Reading reading = Ledgers.read(Ledgers.written(ground), ground);

        assertThat(reading.findings()).filteredOn(Finding::isError).isEmpty();
        for (int i = 0; i < items.size(); i++) {
            assertThat(reading.items().get(i)).isEqualTo(items.get(i));
        }
        assertThat(reading.items()).hasSameSizeAs(items);
    }

    @Test
    void theEmptyTemplateHasItsSheetsAndNoRows() {
        Ground ground = Ledgers.ground();

        Reading reading = Ledgers.read(Ledgers.written(ground), ground);

        assertThat(reading.items()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::kind, Finding::place)
                .containsExactly(tuple(Finding.Kind.NO_ROWS, "任务台账"));
    }
}
