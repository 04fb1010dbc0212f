package io.duban.worklist;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Paging;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Asks the desks in a person's name, as things stand today. */
@Component
class DeskQuestions {

    static final int PAGE = 30;

    private final Clock clock;

    DeskQuestions(Clock clock) {
        this.clock = clock;
    }

    DeskRows.Question of(DeskFilter filter, Paging paging, Actor.Person who) {
        DeskKey key = DeskKey.read(paging.after(), filter.sort());
        return new DeskRows.Question(
                who.id(), who.grants(), filter, key, BusinessTime.today(clock), paging.sizeOr(PAGE) + 1);
    }
}
