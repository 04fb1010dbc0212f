package io.duban.organization;

import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.shared.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner of a token ends it; whatever comes with it from now on is refused. */
@Component
public class RevokeToken {

    private final ProgramTokens tokens;
    private final OrganizationJournal journal;
    private final Clock clock;

    RevokeToken(ProgramTokens tokens, OrganizationJournal journal, Clock clock) {
        this.tokens = tokens;
        this.journal = journal;
        this.clock = clock;
    }

    /** Throws {@link io.duban.shared.Missing} for another's; refuses one that was revoked before. */
    @Transactional
    public void revoke(ProgramTokenId id, Actor.Person who) {
        ProgramToken token = tokens.get(id, who.id());
        if (token.revokedAt() != null) {
            throw new TokenRefusal.AlreadyRevoked();
        }
        tokens.revoke(token, clock.instant());
        journal.publish(
                journal.about(ACCOUNT, who.id(), PeopleAct.TOKEN_REVOKED, who).changing("token", token.name(), null));
    }
}
