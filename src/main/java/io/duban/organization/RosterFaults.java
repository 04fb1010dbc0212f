package io.duban.organization;

import io.duban.organization.RosterPlan.Fault;
import io.duban.shared.Refusal;
import java.util.List;

/** Words what the rules refuse as what is wrong with a line. */
final class RosterFaults {

    private RosterFaults() {}

    /** At the field that the refusal is about, else at this one. */
    static Fault of(boolean ofUnit, int row, Refusal refusal, String otherwise) {
        String field = refusal.fields().stream()
                .flatMap(at -> at.names().stream())
                .findFirst()
                .map(name -> name.equals("parentId") ? "parent" : name)
                .orElse(otherwise);
        return new Fault(ofUnit, row, field, refusal.key(), refusal.arguments());
    }

    static Fault ofPerson(int row, String field, String key, Object... arguments) {
        return new Fault(false, row, field, key, List.of(arguments));
    }
}
