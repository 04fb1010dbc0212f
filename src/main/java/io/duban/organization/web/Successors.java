package io.duban.organization.web;

import io.duban.organization.Handover;
import io.duban.organization.Person;
import io.duban.organization.Staff;
import io.duban.shared.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Finds the person whom a form names by account. */
@Component
class Successors {

    private final Staff staff;

    Successors(Staff staff) {
        this.staff = staff;
    }

    /** An account goes before the list; one that nobody has is a fault of the field. */
    Handover handover(HandoverForm form, BindingResult errors) {
        if (!form.namesAnAccount()) {
            return new Handover(form.confirmed(), form.successor());
        }
        return new Handover(
                form.confirmed(),
                byAccount(String.valueOf(form.account()), errors).orElse(null));
    }

    Optional<PersonId> byAccount(String account, BindingResult errors) {
        Optional<PersonId> found = staff.byAccount(account).map(Person::id);
        // Of a form that could not be read in whole there is none to be marked further; it comes back anyway.
        if (found.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue("account", "organization.invalid.unknownAccount");
        }
        return found;
    }
}
