package io.duban.organization;

import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells whose token it is that a program brings. It is asked of the database with every call, so that one that was
 * revoked, and one whose owner was switched off, opens nothing from that moment on. Nobody guesses 256 bits, so that
 * failures are not counted.
 */
@Component
public class TokenSignIn {

    /** Whose it is, and how far it goes. */
    public record Accepted(Account owner, TokenReach reach) {}

    private final ProgramTokens tokens;
    private final Accounts accounts;
    private final Clock clock;

    TokenSignIn(ProgramTokens tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty for whatever opens nothing; why is not told. */
    public Optional<Accepted> attempt(String secret) {
        if (!TokenSecret.isOne(secret)) {
            return Optional.empty();
        }
        LocalDate today = BusinessTime.today(clock);
        Optional<ProgramToken> open =
                tokens.byDigest(TokenSecret.digest(secret)).filter(token -> token.isOpenOn(today));
        Optional<Accepted> accepted = open.flatMap(token ->
                accounts.find(token.owner()).filter(Account::active).map(owner -> new Accepted(owner, token.reach())));
        accepted.flatMap(in -> open)
                .filter(token -> !today.equals(token.usedOn()))
                .ifPresent(token -> tokens.used(token, today));
        return accepted;
    }
}
