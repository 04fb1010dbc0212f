package io.duban.ledger.web;

import io.duban.ledger.ReadOpenWork;
import io.duban.modeling.ReadIncidents;
import io.duban.shared.Actor;
import io.duban.worklist.Desk;
import io.duban.worklist.Unattended;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the board shows to those who see no task: how much waits where, what has nobody to do it, and what failed. */
@Component
class AdminBoard {

    private final ReadOpenWork work;
    private final Unattended unattended;
    private final ReadIncidents incidents;

    AdminBoard(ReadOpenWork work, Unattended unattended, ReadIncidents incidents) {
        this.work = work;
        this.unattended = unattended;
        this.incidents = incidents;
    }

    void fill(Model page, Actor.Person who) {
        if (ReadOpenWork.mayRead(who)) {
            page.addAttribute("openWork", work.all(who));
            page.addAttribute("nobody", unattended.count(who));
            page.addAttribute("counted", Desk.COUNTED);
            page.addAttribute("incidents", incidents.count(who));
        }
    }
}
