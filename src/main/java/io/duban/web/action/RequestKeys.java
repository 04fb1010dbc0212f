package io.duban.web.action;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Remembers for thirty days which actions were carried out under which key, and how they were answered. */
@Component
class RequestKeys {

    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final int BATCH = 1000;

    private final RequestKeyMapper mapper;
    private final Clock clock;

    RequestKeys(RequestKeyMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Takes the key for the action that follows in the same transaction. A second sender of the same key waits here for
     * the first and is then told of the duplicate; its next try finds the answer.
     *
     * @throws AlreadyDone with the first answer, when the action was carried out before
     * @throws KeyReused when something else was carried out under this key
     */
    void claim(RequestKey key) {
        RequestKeyRow row = mapper.find(key.person(), key.key());
        if (row == null) {
            mapper.claim(key.person(), key.key(), key.fingerprint(), clock.instant());
        } else if (row.fingerprint().equals(key.fingerprint())) {
            throw new AlreadyDone(new KeptAnswer(row.status(), row.location(), row.body()));
        } else {
            throw new KeyReused();
        }
    }

    void answered(RequestKey key, KeptAnswer answer) {
        mapper.answer(key.person(), key.key(), answer);
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Asia/Shanghai")
    void forgetOld() {
        Instant before = clock.instant().minus(REMEMBERED);
        while (mapper.deleteBefore(before, BATCH) == BATCH) {
            // Batch by batch, so that nobody waits behind one long deletion.
        }
    }
}
