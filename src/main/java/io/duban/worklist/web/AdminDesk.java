package io.duban.worklist.web;

import io.duban.modeling.ReadIncidents;
import io.duban.shared.Actor;
import io.duban.worklist.FirstDay;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What admins find on their desk besides work: what is left of the first day, and what Duban failed to do itself. */
@Component
class AdminDesk {

    private final FirstDay firstDay;
    private final ReadIncidents incidents;

    AdminDesk(FirstDay firstDay, ReadIncidents incidents) {
        this.firstDay = firstDay;
        this.incidents = incidents;
    }

    void fill(Model page, Actor.Person who) {
        page.addAttribute("guide", firstDay.guide(who));
        page.addAttribute("incidents", ReadIncidents.mayRead(who) ? incidents.count(who) : 0);
    }
}
