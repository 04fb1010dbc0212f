package io.duban.organization;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person looks through their tokens. */
@Component
public class LookUpTokens {

    /** {@code open}: a program may come in with it today. */
    public record Line(ProgramToken token, boolean open) {}

    private final ProgramTokens tokens;
    private final Clock clock;

    LookUpTokens(ProgramTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** One's own, latest first, at most 100. */
    @Transactional(readOnly = true)
    public List<Line> own(Actor.Person who) {
        return tokens.of(who.id()).stream().map(this::line).toList();
    }

    /** Throws {@link io.duban.shared.Missing} for what is not one's own. */
    @Transactional(readOnly = true)
    public Line one(ProgramTokenId id, Actor.Person who) {
        return line(tokens.get(id, who.id()));
    }

    private Line line(ProgramToken token) {
        return new Line(token, token.isOpenOn(BusinessTime.today(clock)));
    }
}
