package io.duban.organization;

import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.shared.Actor;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody who signs in what others, or the person, tried under the account before; the journal keeps it. */
@Component
public class TellFailures {

    private static final Actor GUARD = new Actor.Timer("sign-in");

    /** So many attempts failed, from these networks, since then. */
    public record Notice(int attempts, List<String> networks, Instant since, Instant toldAt) implements Serializable {

        public Notice {
            networks = List.copyOf(networks);
        }
    }

    private final SignInAttempts attempts;
    private final OrganizationJournal journal;
    private final Clock clock;

    TellFailures(SignInAttempts attempts, OrganizationJournal journal, Clock clock) {
        this.attempts = attempts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty when nothing failed since the last time. */
    @Transactional
    public Optional<Notice> tell(Account account) {
        List<SignInAttempts.Failed> failed = attempts.tell(account.account());
        if (failed.isEmpty()) {
            return Optional.empty();
        }
        Notice notice = notice(failed);
        journal.publish(journal.about(ACCOUNT, account.id(), PeopleAct.FAILURES_TOLD, GUARD)
                .changing("failedAttempts", null, notice.attempts())
                .changing("addresses", null, String.join("、", notice.networks()))
                .changing("since", null, notice.since()));
        return Optional.of(notice);
    }

    /** What was tried under the own account lately, told or not. */
    @Transactional(readOnly = true)
    public List<SignInAttempts.Failed> lately(Account account) {
        return attempts.failures(account.account());
    }

    private Notice notice(List<SignInAttempts.Failed> failed) {
        int all = failed.stream().mapToInt(SignInAttempts.Failed::attempts).sum();
        List<String> networks =
                failed.stream().map(SignInAttempts.Failed::network).distinct().toList();
        Instant since = failed.stream()
                .map(SignInAttempts.Failed::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Notice(all, networks, since, clock.instant());
    }
}
