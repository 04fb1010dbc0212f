package io.duban.ledger;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much waits where: for those who keep the system running and see no task. */
@Component
public class ReadOpenWork {

    private static final Role[] READERS = {Role.ADMIN, Role.AUDITOR};

    private final OpenWorkRows rows;
    private final Clock clock;

    ReadOpenWork(OpenWorkRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public static boolean mayRead(Actor.Person who) {
        return who.holdsAnywhere(READERS);
    }

    /** Of all plans; refused to everybody but admins and auditors. */
    @Transactional(readOnly = true)
    public List<OpenWork> all(Actor.Person who) {
        who.asAnywhere(READERS);
        return rows.byPlanAndUnit(BusinessTime.today(clock));
    }
}
