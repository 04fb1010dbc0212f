package io.duban.organization;

import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Ends the tokens of a person who left, for good: whoever comes back makes new ones. */
@Component
class EndTokens {

    private final ProgramTokens tokens;
    private final OrganizationJournal journal;
    private final Clock clock;

    EndTokens(ProgramTokens tokens, OrganizationJournal journal, Clock clock) {
        this.tokens = tokens;
        this.journal = journal;
        this.clock = clock;
    }

    void of(PersonId owner, Actor.Person admin) {
        LocalDate today = BusinessTime.today(clock);
        tokens.of(owner).stream().filter(token -> token.isOpenOn(today)).forEach(token -> {
            tokens.revoke(token, clock.instant());
            journal.publish(journal.about(ACCOUNT, owner, PeopleAct.TOKEN_REVOKED, admin)
                    .changing("token", token.name(), null));
        });
    }
}
