package io.duban.organization;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Guards that somebody can still administer Duban, also when two admins take each other's role at the same moment. */
@Component
class LastAdmin {

    private final Staff staff;

    LastAdmin(Staff staff) {
        this.staff = staff;
    }

    /** Refuses the change when no active admin would be left. */
    void staysAfter(Person before, Person after) {
        boolean was = before.active() && before.isAdmin();
        boolean is = after.active() && after.isAdmin();
        if (was && !is && staff.lockedAdmins().equals(Set.of(before.id()))) {
            throw new OrganizationRefusal.LastAdmin();
        }
    }
}
