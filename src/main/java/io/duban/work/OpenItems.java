package io.duban.work;

import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What waits. */
public interface OpenItems {

    /** Every open step of the subject, in the order in which they opened; one statement. */
    List<OpenItem> of(UUID subject);

    /** The open step, until it is done. */
    Optional<OpenItem> find(String id);

    /** Who can prepare the step: works in the unit and is not barred from it; by name, one statement. */
    List<PersonName> helpers(String id);

    /** Who can do the step: holds a role that it asks for, is active and not barred from it; by name, one statement. */
    List<PersonName> able(String id);

    /** The open steps of the block for the subject, with who had a hand in the matter; one statement. */
    List<WaitingItem> waiting(Block block, UUID subject, UUID matter);

    /** Whose matter the step is: the office of the plan, or of a child task those who broke it down; one statement. */
    Optional<Office> office(String id);

    /** A unit, and who of it does there what an office does. */
    record Office(UnitId unit, List<Role> roles) {

        public Office {
            roles = List.copyOf(roles);
        }
    }
}
