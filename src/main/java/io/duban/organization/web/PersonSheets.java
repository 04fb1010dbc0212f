package io.duban.organization.web;

import static io.duban.shared.Role.ADMIN;

import io.duban.organization.FirstPassword;
import io.duban.organization.LookUpPeople;
import io.duban.organization.Person;
import io.duban.organization.Staff;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one person, on which several forms stand. */
@Component
class PersonSheets {

    static final String VIEW = "organization/person";

    private final LookUpPeople lookUp;
    private final Staff staff;
    private final UnitChoice units;

    PersonSheets(LookUpPeople lookUp, Staff staff, UnitChoice units) {
        this.lookUp = lookUp;
        this.staff = staff;
        this.units = units;
    }

    String show(PersonId id, Actor.Person actor, Model model) {
        model.addAttribute("sheet", lookUp.sheet(id, actor));
        model.addAttribute("units", units.all());
        model.addAttribute("roles", Role.values());
        model.addAttribute("colleagues", colleagues(id));
        model.addAttribute("mayChange", actor.holdsAnywhere(ADMIN));
        return VIEW;
    }

    /**
     * The page with a password that was made just now. It is the answer itself and leads nowhere: what is handed on to
     * a next page is kept for a while, in the session and with the request's key.
     */
    String showOnce(
            FirstPassword first, DoneMessage done, Actor.Person actor, Model model, HttpServletResponse response) {
        model.addAttribute("firstPassword", first.password());
        done.on(model);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return show(first.id(), actor, model);
    }

    /** For a choice: the people of the same units, by their id. */
    Map<String, String> colleagues(PersonId id) {
        Map<String, String> choice = new LinkedHashMap<>();
        for (Person colleague : staff.colleagues(id)) {
            choice.put(colleague.id().toString(), colleague.name() + " (" + colleague.account() + ")");
        }
        return choice;
    }
}
