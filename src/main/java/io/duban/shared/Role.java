package io.duban.shared;

/** What a person may be in a unit. */
public enum Role {
    OFFICE_STAFF,
    OFFICE_HEAD,
    OFFICER,
    DEPARTMENT_HEAD,
    SUPERVISOR,
    GROUP_LEADER,
    ADMIN,
    AUDITOR;

    /**
     * Part of the work itself. Admins keep the organization and auditors watch it, and neither acts for a line role.
     */
    public boolean isLine() {
        return this != ADMIN && this != AUDITOR;
    }
}
