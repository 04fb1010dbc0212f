package io.duban.organization;

import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person makes a token with which a program signs in for them. */
@Component
public class MakeToken {

    /** As many tokens may be open at once; more were lost track of. */
    private static final int MOST = 20;

    /** What the token is for, how far it goes, and its last day. */
    public record Request(String name, TokenReach reach, LocalDate until) {}

    /** {@code secret} is known to nobody but the one who is told now. */
    public record Made(ProgramTokenId id, String secret) {

        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    private final ProgramTokens tokens;
    private final OrganizationJournal journal;
    private final Clock clock;

    MakeToken(ProgramTokens tokens, OrganizationJournal journal, Clock clock) {
        this.tokens = tokens;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses a last day before today or more than a year ahead, the name of an open one, and too many. */
    @Transactional
    public Made make(Request request, Actor.Person who) {
        LocalDate today = BusinessTime.today(clock);
        checkDay(request.until(), today);
        checkOthers(request.name(), who, today);
        String secret = TokenSecret.fresh();
        ProgramToken token = new ProgramToken(
                ProgramTokenId.next(),
                who.id(),
                request.name(),
                request.reach(),
                request.until(),
                clock.instant(),
                null,
                null,
                0);
        tokens.add(token, TokenSecret.digest(secret));
        journal.publish(journal.about(ACCOUNT, who.id(), PeopleAct.TOKEN_MADE, who)
                .changing("token", null, request.name())
                .changing("reach", null, request.reach())
                .changing("until", null, request.until()));
        return new Made(token.id(), secret);
    }

    private void checkOthers(String name, Actor.Person who, LocalDate today) {
        List<ProgramToken> open = tokens.lockedOf(who.id()).stream()
                .filter(token -> token.isOpenOn(today))
                .toList();
        if (open.stream().anyMatch(token -> token.name().equals(name))) {
            throw new TokenRefusal.NameTaken(name);
        }
        if (open.size() >= MOST) {
            throw new TokenRefusal.TooMany(MOST);
        }
    }

    private static void checkDay(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            throw new TokenRefusal.EndsInThePast();
        }
        LocalDate last = today.plusYears(1);
        if (until.isAfter(last)) {
            throw new TokenRefusal.EndsTooLate(last);
        }
    }
}
