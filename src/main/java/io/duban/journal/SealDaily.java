package io.duban.journal;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals the journal once each day in China, however many nodes there are and whenever they run. */
@Component
class SealDaily {

    private static final Logger LOG = LoggerFactory.getLogger(SealDaily.class);
    private static final Actor TIMER = new Actor.Timer("sealDaily");

    private final SealJournal sealJournal;
    private final Seals seals;
    private final Clock clock;

    SealDaily(SealJournal sealJournal, Seals seals, Clock clock) {
        this.sealJournal = sealJournal;
        this.seals = seals;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void sealWhenDue() {
        if (isDue()) {
            seal();
        }
    }

    /** Not yet sealed today. A demonstration's clock may stand anywhere: any other day counts. */
    boolean isDue() {
        LocalDate today = BusinessTime.today(clock);
        return seals.last()
                .map(seal -> LocalDate.ofInstant(seal.at(), BusinessTime.ZONE))
                .filter(today::equals)
                .isEmpty();
    }

    private void seal() {
        try {
            Seal seal = sealJournal.seal(TIMER);
            LOG.info("sealed the journal: seal {} over {} subjects, {}", seal.number(), seal.heads(), seal.hash());
        } catch (ConcurrencyFailureException anotherNode) {
            LOG.info("another node is sealing the journal");
        }
    }
}
