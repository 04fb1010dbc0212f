package io.duban.worklist;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the desks in a person's name, as things stand today. */
@Component
class DeskQuestions {

    static final int PAGE = 30;

    private final Clock clock;

    DeskQuestions(Clock clock) {
        this.clock = clock;
    }

    DeskRows.Question of(DeskFilter filter, @Nullable String after, Actor.Person who) {
        DeskKey key = DeskKey.read(after, filter.sort());
        return new DeskRows.Question(who.id(), who.grants(), filter, key, BusinessTime.today(clock), PAGE + 1);
    }
}
