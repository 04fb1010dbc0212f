package io.duban.report.internal;

import io.duban.report.EvidenceStore;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Says at each start where the evidence files are kept, and warns when they can be missing on other nodes or are
 * missing on this one.
 */
@Component
class WhereEvidenceIs {

    private static final Logger log = LoggerFactory.getLogger(WhereEvidenceIs.class);
    private static final int PAGE = 1000;

    private final EvidenceStore store;
    private final EvidenceMapper mapper;
    private final MessageSource messages;
    private final boolean mayBeAlone;

    WhereEvidenceIs(
            EvidenceStore store,
            EvidenceMapper mapper,
            MessageSource messages,
            @Value("${duban.database.url:}") String database,
            @Value("${duban.files:}") String files) {
        this.store = store;
        this.mapper = mapper;
        this.messages = messages;
        this.mayBeAlone = !database.isBlank() && files.isBlank();
    }

    /** How many contents the database knows, and how many of them are not here. */
    record Found(int known, int missing) {}

    /** In the background: nobody waits for a look at a hundred thousand files. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        log.info(line("report.store.place", store.place()));
        if (mayBeAlone) {
            log.warn(line("report.store.notShared"));
        }
        Thread looking = new Thread(this::tell, "evidence-look");
        looking.setDaemon(true);
        looking.start();
    }

    private void tell() {
        try {
            Found found = look();
            if (found.missing() > 0) {
                log.warn(line("report.store.missing", found.known(), found.missing(), store.place()));
            }
        } catch (DataAccessException | TransactionException away) {
            log.warn("The evidence files were not looked through: {}", away.getMessage());
        }
    }

    Found look() {
        int known = 0;
        int missing = 0;
        String after = "";
        while (true) {
            List<String> page = mapper.contents(after, PAGE);
            known += page.size();
            missing +=
                    (int) page.stream().filter(content -> !store.holds(content)).count();
            if (page.size() < PAGE) {
                return new Found(known, missing);
            }
            after = page.get(page.size() - 1);
        }
    }

    /** Both languages on one line; nobody has chosen one. */
    private String line(String key, Object... arguments) {
        return String.join(
                " / ",
                Stream.of(Locale.ROOT, Locale.ENGLISH)
                        .map(language -> messages.getMessage(key, arguments, language))
                        .toList());
    }
}
